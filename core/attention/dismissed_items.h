// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QString>

namespace authdesk {

/// By the id of a line: the fingerprint of the state in which it was set aside.
using Dismissals = QHash<QString, QString>;

/// The lines that the user has set aside, of one environment, in the store.
class DismissedItems
{
public:
    /// The store outlives this object.
    DismissedItems(Store *store, QString environmentId);

    [[nodiscard]] QCoro::Task<StoreResult<Dismissals>> all();
    /// Adds them, or replaces an earlier fingerprint.
    [[nodiscard]] QCoro::Task<StoreResult<void>> note(Dismissals dismissals);
    [[nodiscard]] QCoro::Task<StoreResult<void>> forget(QStringList ids);

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
