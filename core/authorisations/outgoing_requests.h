// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace authdesk {

/// A request on its way out, as it is noted in the local store before its first byte leaves this machine.
struct OutgoingRequest
{
    enum class State {
        Sending = 0, ///< noted, answer not seen; found so at start, it means Unknown
        Done = 1,
        Refused = 2,
        Unknown = 3, ///< it may have been sent
    };

    QString idempotencyKey;
    AuthorisationDraft draft;
    State state = State::Sending;
    QDateTime createdOn; ///< when Send was pressed, UTC
    QString requestId;   ///< once it is Done

    bool operator==(const OutgoingRequest &) const = default;
};

/// The journal of requests on their way out of one environment. It is what keeps a client from getting two e-mails.
class OutgoingRequests
{
public:
    /// The store outlives this object.
    OutgoingRequests(Store *store, QString environmentId);

    /// Notes a new or changed row, by its key.
    [[nodiscard]] QCoro::Task<StoreResult<void>> note(OutgoingRequest request);
    /// The rows whose outcome is not known, oldest first. Rows left at Sending by an earlier run count as such.
    [[nodiscard]] QCoro::Task<StoreResult<QList<OutgoingRequest>>> unresolved();
    /// Forgets a row: the user decided not to send it after all.
    [[nodiscard]] QCoro::Task<StoreResult<void>> forget(QString idempotencyKey);

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
