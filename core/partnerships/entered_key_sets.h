// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace authdesk {

/// Which organisation of which partnership.
struct KeyPlace
{
    QString partnershipId;
    QString organisationId;

    bool operator==(const KeyPlace &) const = default;
};

/// Which connection keys of one environment the user has confirmed as entered in the accounting software, as this
/// machine remembers it. Holds no key that is secret.
class EnteredKeySets
{
public:
    /// The store outlives this object.
    EnteredKeySets(Store *store, QString environmentId);

    /// The set with this App Key is entered.
    [[nodiscard]] QCoro::Task<StoreResult<void>> add(KeyPlace place, QString appKey);
    /// App Key of the entered set by organisation id, for one partnership.
    [[nodiscard]] QCoro::Task<StoreResult<QHash<QString, QString>>> appKeys(QString partnershipId);
    /// The partnerships of which at least one set was entered.
    [[nodiscard]] QCoro::Task<StoreResult<QSet<QString>>> partnerships();

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
