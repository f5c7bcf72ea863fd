// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "core/journal/journal_entry.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <optional>

namespace authdesk {

/// What a journalled change came to.
struct JournalVerdict
{
    /// For the log; none where whoever waited has been shut down, so that nothing is known.
    std::optional<ActivityEnding> ending;
    /// Whether the entry goes. An open one stays until it is resolved by reading, or given up by a person.
    bool isSettled = false;
};

/// Done and refused settle it, an outcome that is not known leaves it open.
[[nodiscard]] JournalVerdict verdictOn(const ActivityEnding &ending);
[[nodiscard]] JournalVerdict verdictOn(const ApiError &error, const CallTrace &trace, Attempt attempt = Attempt::First);

/// The verdict on a call that answers a Result, asked for the first time.
struct JudgeResult
{
    template<class T>
    [[nodiscard]] JournalVerdict operator()(const Result<T> &result, const CallTrace &trace) const
    {
        return result ? verdictOn(endingDone(trace)) : verdictOn(result.error(), trace);
    }
};

/// The error of a change that was not sent because it could not be written down.
[[nodiscard]] ApiError notStored(const StoreError &error);
/// The answer of a carried out call, with that error in it.
template<class T>
[[nodiscard]] Result<T> flattened(StoreResult<Result<T>> outcome)
{
    if (!outcome)
        return tl::unexpected(notStored(outcome.error()));
    return std::move(*outcome);
}

/// The journal of all changes of one environment that are on their way, in the local store: an entry is there before
/// the first byte of a change leaves this machine, and goes when it is known what became of it. It is what keeps a
/// client from getting two e-mails, and a person from believing what is not so. Every change of every noun goes through
/// carryOut(), which also writes the log.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Store and log outlive this object. The environment and who asks are those of the log.
    Journal(Store *store, ActivityLog *log, QObject *parent = nullptr);

    /// Those that are open, oldest first: of this run, and of earlier ones once load() has ended.
    [[nodiscard]] const QList<JournalEntry> &open() const { return m_open; }
    /// Reads what earlier runs left; what was on its way when they ended is open from now on. Emits loaded().
    void load();

    /// Writes the entry, sends, and judges what came back. Nothing is sent where the entry cannot be written: the error
    /// is then the store's. `send(trace)` answers a task, `judge(outcome, trace)` a JournalVerdict. `replaced` is the
    /// id of an open entry in whose place this one comes, if any.
    template<class Send, class Judge = JudgeResult>
    [[nodiscard]] auto carryOut(JournalEntry entry, QList<Activity> activities, Send send, Judge judge = {},
                                QString replaced = {})
        -> QCoro::Task<StoreResult<typename std::invoke_result_t<Send, CallTrace>::value_type>>;

    /// The entries of one change of one subject, newest first, whatever their state.
    [[nodiscard]] QCoro::Task<StoreResult<QList<JournalEntry>>> entriesOf(JournalEntry::Change change,
                                                                          QString subjectId);
    /// Takes an entry out. Whether it was this call that did: of two that resolve the same one, in one window or two,
    /// only one is told so, and writes the log.
    [[nodiscard]] QCoro::Task<StoreResult<bool>> resolve(QString id);

Q_SIGNALS:
    /// After what is open() changed.
    void changed();
    /// After load(), where anything was left.
    void loaded();

private:
    [[nodiscard]] QCoro::Task<StoreResult<void>> write(JournalEntry entry, QString replaced);
    [[nodiscard]] QCoro::Task<StoreResult<bool>> markOpen(QString id);
    [[nodiscard]] QCoro::Task<StoreResult<void>> begin(JournalEntry entry, QString replaced);
    [[nodiscard]] QCoro::Task<void> end(JournalEntry entry, QList<BegunActivity> begun, JournalVerdict verdict);
    QCoro::Task<void> readLeft();
    bool keep(const JournalEntry &entry);
    void drop(const QString &id);

    Store *m_store;
    ActivityLog *m_log;
    QList<JournalEntry> m_open;
    QSet<QString> m_sending; ///< of this run
};

template<class Send, class Judge>
auto Journal::carryOut(JournalEntry entry, QList<Activity> activities, Send send, Judge judge, QString replaced)
    -> QCoro::Task<StoreResult<typename std::invoke_result_t<Send, CallTrace>::value_type>>
{
    entry.user = m_log->user();
    const StoreResult<void> written = co_await begin(entry, replaced);
    if (!written)
        co_return tl::unexpected(written.error());
    QList<BegunActivity> begun;
    for (const Activity &activity : std::as_const(activities))
        begun.append(co_await m_log->begin(activity));
    const CallTrace trace;
    auto outcome = co_await send(trace);
    const JournalVerdict verdict = judge(outcome, trace);
    co_await end(entry, begun, verdict);
    co_return std::move(outcome);
}

} // namespace authdesk
