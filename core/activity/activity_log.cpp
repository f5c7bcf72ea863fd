// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_log.h"

#include "core/activity/activity_rows.h"

#include <QSqlDatabase>
#include <QUuid>

namespace authdesk {

ActivityLog::ActivityLog(Store *store, ActivityOrigin origin, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_origin(std::move(origin))
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

QCoro::Task<BegunActivity> ActivityLog::begin(Activity activity)
{
    BegunActivity begun;
    begun.on = QDateTime::currentDateTimeUtc();
    begun.activity = activity;
    begun.entry = co_await write(begun.on, activity, std::nullopt);
    co_return begun;
}

void ActivityLog::finish(const BegunActivity &begun, const ActivityEnding &ending)
{
    if (begun.entry > 0) [[maybe_unused]]
        const auto writing = writeEnding(begun.entry, ending);
    else [[maybe_unused]]
        const auto writing = write(begun.on, begun.activity, ending);
}

void ActivityLog::record(const Activity &activity, const ActivityEnding &ending)
{
    [[maybe_unused]] const auto writing = write(QDateTime::currentDateTimeUtc(), activity, ending);
}

void ActivityLog::note(const Activity &seen)
{
    [[maybe_unused]] const auto writing = write(QDateTime::currentDateTimeUtc(), seen, std::nullopt);
}

QCoro::Task<qint64> ActivityLog::write(QDateTime on, Activity activity, std::optional<ActivityEnding> ending)
{
    const ActivityStamp stamp{on, m_run, m_origin.environmentId, m_origin.environmentName, m_user};
    auto work = [stamp, activity, ending](QSqlDatabase &database) {
        return insertActivity(database, stamp, activity, ending);
    };
    const StoreResult<qint64> entry = co_await m_store->run(std::move(work));
    tell(entry ? std::nullopt : std::optional(entry.error()));
    co_return entry.value_or(0);
}

QCoro::Task<void> ActivityLog::writeEnding(qint64 entry, ActivityEnding ending)
{
    const QDateTime on = QDateTime::currentDateTimeUtc();
    auto work = [entry, on, ending](QSqlDatabase &database) {
        return insertEnding(database, entry, on, ending);
    };
    const StoreResult<void> done = co_await m_store->run(std::move(work));
    tell(done ? std::nullopt : std::optional(done.error()));
}

void ActivityLog::tell(const std::optional<StoreError> &error)
{
    const bool isNews = error && !m_hasFailed;
    m_hasFailed = error.has_value();
    if (!error)
        Q_EMIT changed();
    else if (isNews)
        Q_EMIT writingFailed(error->text);
}

QCoro::Task<StoreResult<ActivityPage>> ActivityLog::read(ActivityFilter filter, int limit, qint64 before)
{
    auto work = [filter, run = m_run, limit, before](QSqlDatabase &database) {
        return selectActivity(database, filter, run, limit, before);
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
