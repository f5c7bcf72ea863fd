// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/dismissed_items.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

tl::unexpected<StoreError> failure(const QSqlError &error)
{
    return tl::unexpected(StoreError{error.text()});
}

/// Runs the prepared statement once for each row of values, all or none.
StoreResult<void> runAll(QSqlDatabase &database, QSqlQuery &query, const QList<QStringList> &rows)
{
    if (!database.transaction())
        return failure(database.lastError());
    for (const QStringList &row : rows) {
        for (int place = 0; place < row.size(); ++place)
            query.bindValue(place, row.at(place));
        if (!query.exec()) {
            const QSqlError error = query.lastError();
            database.rollback();
            return failure(error);
        }
    }
    if (!database.commit())
        return failure(database.lastError());
    return {};
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
        QSqlQuery query(database);
        query.prepare(u"SELECT item_id, fingerprint FROM dismissed_items WHERE environment_id = ?"_s);
        query.addBindValue(environmentId);
        if (!query.exec())
            return failure(query.lastError());
        Dismissals found;
        while (query.next())
            found.insert(query.value(0).toString(), query.value(1).toString());
        return found;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> DismissedItems::note(Dismissals dismissals)
{
    auto work = [environmentId = m_environmentId, dismissals](QSqlDatabase &database) {
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        QList<QStringList> rows;
        for (auto one = dismissals.cbegin(); one != dismissals.cend(); ++one)
            rows.append(QStringList{environmentId, one.key(), one.value(), now});
        QSqlQuery query(database);
        query.prepare(u"INSERT OR REPLACE INTO dismissed_items (environment_id, item_id, fingerprint, dismissed_on) "
                      "VALUES (?, ?, ?, ?)"_s);
        return runAll(database, query, rows);
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> DismissedItems::forget(QStringList ids)
{
    auto work = [environmentId = m_environmentId, ids](QSqlDatabase &database) {
        QList<QStringList> rows;
        for (const QString &id : ids)
            rows.append(QStringList{environmentId, id});
        QSqlQuery query(database);
        query.prepare(u"DELETE FROM dismissed_items WHERE environment_id = ? AND item_id = ?"_s);
        return runAll(database, query, rows);
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
