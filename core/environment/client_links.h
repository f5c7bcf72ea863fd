// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/client_match.h"
#include "core/store/store.h"

#include <QObject>

namespace authdesk {

/// Which requests, partnerships and consents the user says are one client's, kept on this machine for one environment.
class ClientLinks : public QObject
{
    Q_OBJECT

public:
    /// The store outlives this object.
    ClientLinks(Store *store, QString environmentId, QObject *parent = nullptr);

    /// Reads what was kept; changed() follows.
    void load();
    [[nodiscard]] const QSet<ConfirmedPair> &confirmed() const { return m_confirmed; }

    /// The others of one client among `all`.
    [[nodiscard]] QList<ClientMatch> matchesOf(const ClientRecord &of, const QList<ClientRecord> &all) const
    {
        return authdesk::matchesOf(of, all, m_confirmed);
    }

    /// The user says that they are one client's. By ClientRecord::key().
    [[nodiscard]] QCoro::Task<StoreResult<void>> confirm(QString one, QString other);
    /// The user takes that back.
    [[nodiscard]] QCoro::Task<StoreResult<void>> undo(QString one, QString other);

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> read();

    Store *m_store;
    QString m_environmentId;
    QSet<ConfirmedPair> m_confirmed;
};

} // namespace authdesk
