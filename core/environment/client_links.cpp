// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/client_links.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace authdesk {

ClientLinks::ClientLinks(Store *store, QString environmentId, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

void ClientLinks::load()
{
    read();
}

QCoro::Task<void> ClientLinks::read()
{
    auto work = [environment = m_environmentId](QSqlDatabase &database) -> StoreResult<QSet<ConfirmedPair>> {
        StoreResult<QSqlQuery> query =
            execute(database, u"SELECT first, second FROM client_links WHERE environment_id = ?"_s, {environment});
        if (!query)
            return tl::unexpected(query.error());
        QSet<ConfirmedPair> pairs;
        while (query->next())
            pairs.insert(confirmedPair(query->value(0).toString(), query->value(1).toString()));
        return pairs;
    };
    const StoreResult<QSet<ConfirmedPair>> kept = co_await m_store->run(std::move(work));
    if (!kept)
        co_return;
    m_confirmed.unite(*kept);
    Q_EMIT changed();
}

QCoro::Task<StoreResult<void>> ClientLinks::confirm(QString one, QString other)
{
    const ConfirmedPair pair = confirmedPair(one, other);
    auto work = [environment = m_environmentId, pair](QSqlDatabase &database) {
        return change(database,
                      u"INSERT INTO client_links (environment_id, first, second, linked_on) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (environment_id, first, second) DO UPDATE SET linked_on = excluded.linked_on"_s,
                      {environment, pair.first, pair.second, QDateTime::currentDateTimeUtc()});
    };
    const StoreResult<void> done = co_await m_store->run(std::move(work));
    if (done) {
        m_confirmed.insert(pair);
        Q_EMIT changed();
    }
    co_return done;
}

QCoro::Task<StoreResult<void>> ClientLinks::undo(QString one, QString other)
{
    const ConfirmedPair pair = confirmedPair(one, other);
    auto work = [environment = m_environmentId, pair](QSqlDatabase &database) {
        return change(database, u"DELETE FROM client_links WHERE environment_id = ? AND first = ? AND second = ?"_s,
                      {environment, pair.first, pair.second});
    };
    const StoreResult<void> done = co_await m_store->run(std::move(work));
    if (done) {
        m_confirmed.remove(pair);
        Q_EMIT changed();
    }
    co_return done;
}

} // namespace authdesk
