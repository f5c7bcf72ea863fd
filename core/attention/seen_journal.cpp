// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/seen_journal.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace authdesk {

SeenJournal::SeenJournal(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<QList<SeenRow>>> SeenJournal::all()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<SeenRow>> {
        StoreResult<QSqlQuery> query = execute(
            database, u"SELECT noun, subject_id, state, client_name FROM seen_states WHERE environment_id = ?"_s,
            {environmentId});
        if (!query)
            return tl::unexpected(query.error());
        QList<SeenRow> rows;
        while (query->next()) {
            SeenRow row;
            row.noun = static_cast<Noun>(query->value(0).toInt());
            row.subjectId = query->value(1).toString();
            row.state = static_cast<RecordState>(query->value(2).toInt());
            row.clientName = query->value(3).toString();
            rows.append(row);
        }
        return rows;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> SeenJournal::note(QList<SeenRow> changed, QList<SeenRow> gone)
{
    auto work = [environmentId = m_environmentId, changed, gone](QSqlDatabase &database) {
        QList<QVariantList> rows;
        for (const SeenRow &row : changed)
            rows.append(QVariantList{environmentId, static_cast<int>(row.noun), row.subjectId,
                                     static_cast<int>(row.state), row.clientName});
        QList<QVariantList> goneRows;
        for (const SeenRow &row : gone)
            goneRows.append(QVariantList{environmentId, static_cast<int>(row.noun), row.subjectId});
        return inTransaction(database, [&]() -> StoreResult<void> {
            StoreResult<void> done =
                changeEach(database,
                           u"INSERT INTO seen_states (environment_id, noun, subject_id, state, client_name) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (environment_id, noun, subject_id) "
                           "DO UPDATE SET state = excluded.state, client_name = excluded.client_name"_s,
                           rows);
            if (done)
                done = changeEach(database,
                                  u"DELETE FROM seen_states WHERE environment_id = ? AND noun = ? AND subject_id = ?"_s,
                                  goneRows);
            return done;
        });
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
