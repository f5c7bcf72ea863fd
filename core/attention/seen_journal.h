// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/seen_change.h"
#include "core/store/store.h"

#include <QList>

namespace authdesk {

/// One row as it was last seen. A row with an empty subject says that the list of that noun was once seen whole.
struct SeenRow
{
    Noun noun = Noun::AuthorisationRequest;
    QString subjectId;
    RecordState state = RecordState::None;
    QString clientName;

    bool operator==(const SeenRow &) const = default;
};

/// What was last seen of each row of one environment, in the store: so that the next run knows what has changed.
class SeenJournal
{
public:
    /// The store outlives this object.
    SeenJournal(Store *store, QString environmentId);

    [[nodiscard]] QCoro::Task<StoreResult<QList<SeenRow>>> all();
    /// Writes what is new or another, and takes out what is gone; all or nothing.
    [[nodiscard]] QCoro::Task<StoreResult<void>> note(QList<SeenRow> changed, QList<SeenRow> gone);

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
