// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/store/statement.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using State = JournalEntry::State;

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The entries that a statement selects by these conditions.
StoreResult<QList<JournalEntry>> select(QSqlDatabase &database, const QString &conditions, const QVariantList &values)
{
    StoreResult<QSqlQuery> query = execute(database,
                                           u"SELECT id, change, subject_id, client_name, content, state, user_name, "
                                           "started_on FROM journal WHERE "_s +
                                               conditions,
                                           values);
    if (!query)
        return tl::unexpected(query.error());
    QList<JournalEntry> entries;
    while (query->next()) {
        JournalEntry entry;
        entry.id = query->value(0).toString();
        entry.change = static_cast<JournalEntry::Change>(query->value(1).toInt());
        entry.subjectId = query->value(2).toString();
        entry.clientName = query->value(3).toString();
        entry.content = QJsonDocument::fromJson(query->value(4).toString().toUtf8()).object();
        entry.state = static_cast<State>(query->value(5).toInt());
        entry.user = query->value(6).toString();
        entry.startedOn = storedTime(query->value(7));
        entries.append(entry);
    }
    return entries;
}

/// Runs a statement about one entry. Whether the entry was there.
StoreResult<bool> changeOne(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const StoreResult<QSqlQuery> query = execute(database, statement, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->numRowsAffected() > 0;
}

StoreResult<bool> takeOut(QSqlDatabase &database, const QString &id)
{
    return changeOne(database, u"DELETE FROM journal WHERE id = ?"_s, {id});
}

/// Opens what is marked as being sent, except what this run is sending, and reads all that is open.
StoreResult<QList<JournalEntry>> takeOver(QSqlDatabase &database, const QString &environmentId,
                                          const QSet<QString> &sending)
{
    StoreResult<QList<JournalEntry>> left =
        select(database, u"environment_id = ? AND state = ?"_s, {environmentId, static_cast<int>(State::Sending)});
    if (!left)
        return left;
    QList<QVariantList> interrupted;
    for (const JournalEntry &entry : *left) {
        if (!sending.contains(entry.id))
            interrupted.append({static_cast<int>(State::Open), entry.id});
    }
    const StoreResult<void> opened = changeEach(database, u"UPDATE journal SET state = ? WHERE id = ?"_s, interrupted);
    if (!opened)
        return tl::unexpected(opened.error());
    return select(database, u"environment_id = ? AND state = ? ORDER BY started_on, id"_s,
                  {environmentId, static_cast<int>(State::Open)});
}

} // namespace

JournalVerdict verdictOn(const ActivityEnding &ending)
{
    JournalVerdict verdict;
    verdict.ending = ending;
    verdict.isSettled = ending.outcome != ActivityOutcome::Unknown;
    return verdict;
}

JournalVerdict verdictOn(const ApiError &error, const CallTrace &trace, Attempt attempt)
{
    return error.isAbandoned() ? JournalVerdict() : verdictOn(endingFor(error, trace, attempt));
}

ApiError notStored(const StoreError &error)
{
    ApiError failure;
    failure.kind = ApiError::Kind::NotStored;
    failure.detail = error.text;
    return failure;
}

Journal::Journal(Store *store, ActivityLog *log, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_log(log)
{
}

void Journal::load()
{
    readLeft();
}

QCoro::Task<void> Journal::readLeft()
{
    auto work = [environmentId = m_log->origin().environmentId, sending = m_sending](QSqlDatabase &database) {
        return inTransaction(database, [&] { return takeOver(database, environmentId, sending); });
    };
    const StoreResult<QList<JournalEntry>> left = co_await m_store->run(std::move(work));
    if (!left || left->isEmpty())
        co_return;
    for (const JournalEntry &entry : *left)
        keep(entry);
    Q_EMIT changed();
    Q_EMIT loaded();
}

QCoro::Task<StoreResult<void>> Journal::write(JournalEntry entry, QString replaced)
{
    auto work = [environmentId = m_log->origin().environmentId, entry, replaced](QSqlDatabase &database) {
        return inTransaction(database, [&]() -> StoreResult<void> {
            if (!replaced.isEmpty()) {
                const StoreResult<bool> taken = takeOut(database, replaced);
                if (!taken)
                    return tl::unexpected(taken.error());
                // Whoever took it has sent it again, or knows what became of it: nothing goes out twice.
                if (!*taken)
                    return tl::unexpected(StoreError{u"It has been settled elsewhere meanwhile"_s});
            }
            return change(database,
                          u"INSERT INTO journal (id, environment_id, change, subject_id, client_name, content, state, "
                          "user_name, started_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (id) DO UPDATE SET state = excluded.state"_s,
                          {entry.id, environmentId, static_cast<int>(entry.change), entry.subjectId, entry.clientName,
                           textOf(entry.content), static_cast<int>(entry.state), entry.user, entry.startedOn});
        });
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<bool>> Journal::markOpen(QString id)
{
    auto work = [id](QSqlDatabase &database) {
        return changeOne(database, u"UPDATE journal SET state = ? WHERE id = ?"_s, {static_cast<int>(State::Open), id});
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> Journal::begin(JournalEntry entry, QString replaced)
{
    entry.state = State::Sending;
    m_sending.insert(entry.id);
    const StoreResult<void> written = co_await write(entry, replaced);
    if (!written)
        m_sending.remove(entry.id);
    else
        drop(replaced);
    co_return written;
}

QCoro::Task<void> Journal::end(JournalEntry entry, QList<BegunActivity> begun, JournalVerdict verdict)
{
    // As the next start finds it: on its way, with nobody who knows more.
    if (!verdict.ending)
        co_return;
    m_sending.remove(entry.id);
    for (const BegunActivity &activity : std::as_const(begun))
        m_log->finish(activity, *verdict.ending);
    // Should the store fail now, the row is found at the next start, and resolved then: nothing is lost by it.
    if (verdict.isSettled) {
        co_await resolve(entry.id);
        co_return;
    }
    entry.state = State::Open;
    const StoreResult<bool> isThere = co_await markOpen(entry.id);
    // Gone only where another window has resolved it meanwhile.
    if (isThere.value_or(true) && keep(entry))
        Q_EMIT changed();
}

QCoro::Task<StoreResult<QList<JournalEntry>>> Journal::entriesOf(JournalEntry::Change change, QString subjectId)
{
    auto work = [environmentId = m_log->origin().environmentId, change, subjectId](QSqlDatabase &database) {
        return select(database, u"environment_id = ? AND change = ? AND subject_id = ? ORDER BY started_on DESC, id"_s,
                      {environmentId, static_cast<int>(change), subjectId});
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<bool>> Journal::resolve(QString id)
{
    auto work = [id](QSqlDatabase &database) {
        return takeOut(database, id);
    };
    const StoreResult<bool> resolved = co_await m_store->run(std::move(work));
    if (resolved)
        drop(id);
    co_return resolved;
}

bool Journal::keep(const JournalEntry &entry)
{
    const bool isKnown = std::any_of(m_open.cbegin(), m_open.cend(),
                                     [&entry](const JournalEntry &known) { return known.id == entry.id; });
    if (!isKnown)
        m_open.append(entry);
    return !isKnown;
}

void Journal::drop(const QString &id)
{
    if (m_open.removeIf([&id](const JournalEntry &entry) { return entry.id == id; }) > 0)
        Q_EMIT changed();
}

} // namespace authdesk
