// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_rows.h"

#include "core/store/statement.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr qsizetype longestText = 400;

using ErrorName = std::pair<ApiError::Kind, QLatin1StringView>;

/// The names by which errors are kept: never changed.
constexpr std::array errorNames{
    ErrorName{ApiError::Kind::Offline, "offline"_L1},
    ErrorName{ApiError::Kind::TimedOut, "timed-out"_L1},
    ErrorName{ApiError::Kind::Tls, "tls"_L1},
    ErrorName{ApiError::Kind::Redirected, "redirected"_L1},
    ErrorName{ApiError::Kind::NotAuthenticated, "not-authenticated"_L1},
    ErrorName{ApiError::Kind::NotAllowed, "not-allowed"_L1},
    ErrorName{ApiError::Kind::NotFound, "not-found"_L1},
    ErrorName{ApiError::Kind::Conflict, "conflict"_L1},
    ErrorName{ApiError::Kind::ChangedMeanwhile, "changed-meanwhile"_L1},
    ErrorName{ApiError::Kind::InvalidInput, "invalid-input"_L1},
    ErrorName{ApiError::Kind::TooManyRequests, "too-many-requests"_L1},
    ErrorName{ApiError::Kind::ServerFailure, "server-failure"_L1},
    ErrorName{ApiError::Kind::MalformedAnswer, "malformed-answer"_L1},
    ErrorName{ApiError::Kind::TooLarge, "too-large"_L1},
    ErrorName{ApiError::Kind::Cancelled, "cancelled"_L1},
    ErrorName{ApiError::Kind::ShutDown, "shut-down"_L1},
    ErrorName{ApiError::Kind::NotStored, "not-stored"_L1},
};

QString nameOf(std::optional<ApiError::Kind> error)
{
    for (const auto &[kind, name] : errorNames) {
        if (error == kind)
            return name;
    }
    return {};
}

std::optional<ApiError::Kind> errorNamed(const QString &text)
{
    for (const auto &[kind, name] : errorNames) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

/// A text as it may stand in the log: not endless, and no link, which could hold a code.
QString fitForLog(const QString &text)
{
    if (text.contains("://"_L1))
        return u"(link)"_s;
    return text.left(longestText);
}

/// The literal text for LIKE … ESCAPE '\'.
QString literal(QString text)
{
    for (const auto &special : {u"\\"_s, u"%"_s, u"_"_s})
        text.replace(special, u'\\' + special);
    return text;
}

/// The conditions of a filter and the values in them.
struct Conditions
{
    QStringList parts{u"1"_s};
    QVariantList values;

    void add(const QString &part, const QVariant &value)
    {
        parts.append(part);
        values.append(value);
    }
};

Conditions conditionsOf(const ActivityFilter &filter, qint64 before)
{
    Conditions where;
    if (before > 0)
        where.add(u"a.entry < ?"_s, before);
    if (!filter.environmentId.isEmpty())
        where.add(u"a.environment_id = ?"_s, filter.environmentId);
    if (filter.origin != ActivityFilter::Origin::All)
        where.add(u"a.is_seen = ?"_s, filter.origin == ActivityFilter::Origin::Seen ? 1 : 0);
    if (filter.from.isValid())
        where.add(u"a.happened_on >= ?"_s, filter.from);
    if (filter.until.isValid())
        where.add(u"a.happened_on < ?"_s, filter.until);
    if (!filter.kinds.isEmpty()) {
        QStringList marks;
        for (const Activity::What what : filter.kinds) {
            marks.append(u"?"_s);
            where.values.append(static_cast<int>(what));
        }
        where.parts.append(u"a.what IN (%1)"_s.arg(marks.join(u',')));
    }
    if (const QString typed = filter.client.trimmed(); !typed.isEmpty()) {
        where.parts.append(u"(a.client_key LIKE ? ESCAPE '\\' OR o.correlation_id = ?)"_s);
        where.values << QString(u'%' + literal(activitySearchKey(typed)) + u'%') << typed.toLower();
    }
    return where;
}

ActivityEntry entryIn(const QSqlQuery &row, const QString &run)
{
    ActivityEntry entry;
    int column = 0;
    const auto next = [&] {
        return row.value(column++);
    };
    entry.entry = next().toLongLong();
    entry.on = storedTime(next());
    entry.environmentId = next().toString();
    entry.environmentName = next().toString();
    entry.user = next().toString();
    entry.activity.what = static_cast<Activity::What>(next().toInt());
    const bool wasSeen = next().toBool();
    entry.activity.clientName = next().toString();
    entry.activity.from = next().toString();
    entry.activity.to = next().toString();
    entry.activity.detail = next().toString();
    const QString writer = next().toString();
    const QVariant outcome = next();
    entry.ending.correlationId = next().toString();
    entry.ending.error = errorNamed(next().toString());
    entry.ending.httpStatus = next().toInt();
    if (!outcome.isNull()) {
        entry.ending.outcome = static_cast<ActivityOutcome>(outcome.toInt());
    } else if (wasSeen) {
        entry.ending.outcome = ActivityOutcome::Seen;
    } else {
        entry.wasInterrupted = writer != run;
        entry.ending.outcome = entry.wasInterrupted ? ActivityOutcome::Unknown : ActivityOutcome::Begun;
    }
    return entry;
}

} // namespace

QString activitySearchKey(const QString &name)
{
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            key.append(c);
    }
    return key.toCaseFolded().simplified();
}

StoreResult<qint64> insertActivity(QSqlDatabase &database, const ActivityStamp &stamp, const Activity &activity,
                                   const std::optional<ActivityEnding> &ending)
{
    const QString client = fitForLog(activity.clientName);
    const QVariantList values{stamp.on,
                              stamp.run,
                              fitForLog(stamp.environmentId),
                              fitForLog(stamp.environmentName),
                              fitForLog(stamp.user),
                              static_cast<int>(activity.what),
                              isSeen(activity.what) ? 1 : 0,
                              client,
                              activitySearchKey(client),
                              fitForLog(activity.from),
                              fitForLog(activity.to),
                              fitForLog(activity.detail)};
    return inTransaction(database, [&]() -> StoreResult<qint64> {
        const StoreResult<QSqlQuery> inserted = execute(
            database,
            u"INSERT INTO activity (happened_on, run, environment_id, environment_name, user, what, is_seen, "
            "client_name, client_key, from_text, to_text, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            values);
        if (!inserted)
            return tl::unexpected(inserted.error());
        const qint64 entry = inserted->lastInsertId().toLongLong();
        if (ending) {
            if (const StoreResult<void> done = insertEnding(database, entry, stamp.on, *ending); !done)
                return tl::unexpected(done.error());
        }
        return entry;
    });
}

StoreResult<void> insertEnding(QSqlDatabase &database, qint64 entry, const QDateTime &on, const ActivityEnding &ending)
{
    return change(database,
                  u"INSERT INTO activity_outcomes (entry, ended_on, outcome, correlation_id, error, http_status) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {entry, on, static_cast<int>(ending.outcome), fitForLog(ending.correlationId), nameOf(ending.error),
                   ending.httpStatus});
}

StoreResult<ActivityPage> selectActivity(QSqlDatabase &database, const ActivityFilter &filter, const QString &run,
                                         int limit, qint64 before)
{
    Conditions where = conditionsOf(filter, before);
    where.values.append(limit + 1); // one more tells whether there are older ones
    StoreResult<QSqlQuery> query =
        execute(database,
                u"SELECT a.entry, a.happened_on, a.environment_id, a.environment_name, a.user, a.what, a.is_seen, "
                "a.client_name, a.from_text, a.to_text, a.detail, a.run, o.outcome, o.correlation_id, o.error, "
                "o.http_status FROM activity a LEFT JOIN activity_outcomes o ON o.entry = a.entry "
                "WHERE %1 ORDER BY a.entry DESC LIMIT ?"_s.arg(where.parts.join(" AND "_L1)),
                where.values);
    if (!query)
        return tl::unexpected(query.error());
    ActivityPage page;
    while (page.entries.size() < limit && query->next())
        page.entries.append(entryIn(*query, run));
    page.isLast = !query->next();
    return page;
}

} // namespace authdesk
