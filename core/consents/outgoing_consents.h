// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents_api.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace authdesk {

/// A consent that is being made, as it is noted in the local store before the first byte leaves this machine.
struct OutgoingConsent
{
    enum class State {
        Sending = 0, ///< noted, answer not seen; found so at start, it means Unknown
        Unknown = 1, ///< it may have been made
    };

    QString creationId; ///< a uuid of this machine's own: the service knows none
    ConsentDraft draft;
    State state = State::Sending;
    QDateTime createdOn; ///< when it was asked for, UTC

    bool operator==(const OutgoingConsent &) const = default;
};

/// The journal of consents on their way out of one environment. API.1 knows no idempotency keys: this is what tells a
/// consent that may exist from one that was never asked for.
class OutgoingConsents
{
public:
    /// The store outlives this object.
    OutgoingConsents(Store *store, QString environmentId);

    /// Notes a new or changed row, by its id.
    [[nodiscard]] QCoro::Task<StoreResult<void>> note(OutgoingConsent consent);
    /// The rows whose outcome is not known, oldest first. Rows left at Sending by an earlier run count as such.
    [[nodiscard]] QCoro::Task<StoreResult<QList<OutgoingConsent>>> unresolved();
    /// Forgets a row: its outcome is known, or the user gives it up.
    [[nodiscard]] QCoro::Task<StoreResult<void>> forget(QString creationId);

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
