// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/client_index.h"
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

    /// Looks for matches among these rows too, from now on. The list may go before this object.
    template<class T>
    void follow(const KeyedList<T> &list)
    {
        m_index.follow(list);
    }
    /// The others of one client among the rows of all lists.
    [[nodiscard]] QList<ClientMatch> matchesOf(const ClientRecord &of) const
    {
        return authdesk::matchesOf(of, m_index.related(of, m_confirmed), m_confirmed);
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
    ClientIndex m_index;
};

} // namespace authdesk
