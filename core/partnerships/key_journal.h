// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDateTime>
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

/// A key set that was asked for and is not in safe hands yet.
struct OpenKeySet
{
    QString idempotencyKey;
    QString softwarePackageId;
    QDateTime askedOn; ///< UTC; set by the journal

    bool operator==(const OpenKeySet &) const = default;
};

/// What this machine remembers of the connection keys of one environment: which sets were asked for and are not in safe
/// hands yet, and which were entered in the accounting software. Holds no key that is secret.
class KeyJournal
{
public:
    /// The store outlives this object.
    KeyJournal(Store *store, QString environmentId);

    /// The set that is open for an organisation; empty key where there is none.
    [[nodiscard]] QCoro::Task<StoreResult<OpenKeySet>> openSet(KeyPlace place);
    /// Notes that a set is asked for, before it is; takes the place of an earlier one.
    [[nodiscard]] QCoro::Task<StoreResult<void>> noteOpen(KeyPlace place, OpenKeySet set);
    /// The set is in safe hands, or was refused: its key is let go.
    [[nodiscard]] QCoro::Task<StoreResult<void>> close(KeyPlace place);

    /// The user says that the set with this App Key is entered in the software.
    [[nodiscard]] QCoro::Task<StoreResult<void>> noteEntered(KeyPlace place, QString appKey);
    /// App Key of the entered set by organisation id, for one partnership.
    [[nodiscard]] QCoro::Task<StoreResult<QHash<QString, QString>>> entered(QString partnershipId);
    /// The partnerships of which at least one set was entered.
    [[nodiscard]] QCoro::Task<StoreResult<QSet<QString>>> withEntered();

private:
    Store *m_store;
    QString m_environmentId;
};

} // namespace authdesk
