// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/seen_journal.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

StoreResult<void> noteChanged(QSqlDatabase &database, const QString &environmentId, const QList<SeenRow> &rows)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO seen_states (environment_id, noun, subject_id, state, client_name) "
                  "VALUES (?, ?, ?, ?, ?)"_s);
    for (const SeenRow &row : rows) {
        query.bindValue(0, environmentId);
        query.bindValue(1, static_cast<int>(row.noun));
        // A null text would be NULL in the table.
        query.bindValue(2, row.subjectId.isNull() ? u""_s : row.subjectId);
        query.bindValue(3, static_cast<int>(row.state));
        query.bindValue(4, row.clientName.isNull() ? u""_s : row.clientName);
        if (!query.exec())
            return tl::unexpected(StoreError{query.lastError().text()});
    }
    return {};
}

StoreResult<void> takeOut(QSqlDatabase &database, const QString &environmentId, const QList<SeenRow> &rows)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM seen_states WHERE environment_id = ? AND noun = ? AND subject_id = ?"_s);
    for (const SeenRow &row : rows) {
        query.bindValue(0, environmentId);
        query.bindValue(1, static_cast<int>(row.noun));
        query.bindValue(2, row.subjectId);
        if (!query.exec())
            return tl::unexpected(StoreError{query.lastError().text()});
    }
    return {};
}

} // namespace

SeenJournal::SeenJournal(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<QList<SeenRow>>> SeenJournal::all()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<SeenRow>> {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT noun, subject_id, state, client_name FROM seen_states WHERE environment_id = ?"_s);
        query.addBindValue(environmentId);
        if (!query.exec())
            return tl::unexpected(StoreError{query.lastError().text()});
        QList<SeenRow> rows;
        while (query.next()) {
            SeenRow row;
            row.noun = static_cast<Noun>(query.value(0).toInt());
            row.subjectId = query.value(1).toString();
            row.state = static_cast<SeenState>(query.value(2).toInt());
            row.clientName = query.value(3).toString();
            rows.append(row);
        }
        return rows;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> SeenJournal::note(QList<SeenRow> changed, QList<SeenRow> gone)
{
    auto work = [environmentId = m_environmentId, changed, gone](QSqlDatabase &database) -> StoreResult<void> {
        if (!database.transaction())
            return tl::unexpected(StoreError{database.lastError().text()});
        StoreResult<void> done = noteChanged(database, environmentId, changed);
        if (done)
            done = takeOut(database, environmentId, gone);
        if (!done) {
            database.rollback();
            return done;
        }
        if (!database.commit())
            return tl::unexpected(StoreError{database.lastError().text()});
        return {};
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
