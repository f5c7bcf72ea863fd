// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/dismissed_items.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

StoreResult<void> changeAll(QSqlDatabase &database, const QString &statement, const QList<QVariantList> &rows)
{
    return inTransaction(database, [&] { return changeEach(database, statement, rows); });
}

} // namespace

DismissedItems::DismissedItems(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<Dismissals>> DismissedItems::all()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<Dismissals> {
        StoreResult<QSqlQuery> query = execute(
            database, u"SELECT item_id, fingerprint FROM dismissed_items WHERE environment_id = ?"_s, {environmentId});
        if (!query)
            return tl::unexpected(query.error());
        Dismissals found;
        while (query->next())
            found.insert(query->value(0).toString(), query->value(1).toString());
        return found;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> DismissedItems::note(Dismissals dismissals)
{
    auto work = [environmentId = m_environmentId, dismissals](QSqlDatabase &database) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<QVariantList> rows;
        for (auto one = dismissals.cbegin(); one != dismissals.cend(); ++one)
            rows.append(QVariantList{environmentId, one.key(), one.value(), now});
        return changeAll(database,
                         u"INSERT INTO dismissed_items (environment_id, item_id, fingerprint, dismissed_on) "
                         "VALUES (?, ?, ?, ?) ON CONFLICT (environment_id, item_id) "
                         "DO UPDATE SET fingerprint = excluded.fingerprint, dismissed_on = excluded.dismissed_on"_s,
                         rows);
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> DismissedItems::forget(QStringList ids)
{
    auto work = [environmentId = m_environmentId, ids](QSqlDatabase &database) {
        QList<QVariantList> rows;
        for (const QString &id : ids)
            rows.append(QVariantList{environmentId, id});
        return changeAll(database, u"DELETE FROM dismissed_items WHERE environment_id = ? AND item_id = ?"_s, rows);
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
