// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "core/store/store.h"

namespace authdesk {

/// What stands in the log besides the activity itself.
struct ActivityStamp
{
    QDateTime on;
    QString run; ///< of the log that writes: what another left without an outcome was interrupted
    QString environmentId;
    QString environmentName;
    QString user;
};

// The statements of the log. For the store's thread.

/// Answers the number of the new entry. With an ending, both are written or neither.
[[nodiscard]] StoreResult<qint64> insertActivity(QSqlDatabase &database, const ActivityStamp &stamp,
                                                 const Activity &activity, const std::optional<ActivityEnding> &ending);
[[nodiscard]] StoreResult<void> insertEnding(QSqlDatabase &database, qint64 entry, const QDateTime &on,
                                             const ActivityEnding &ending);
/// Newest first, those before the entry `before` (0: from the newest on). Entries that `run` has under way are Begun.
[[nodiscard]] StoreResult<ActivityPage> selectActivity(QSqlDatabase &database, const ActivityFilter &filter,
                                                       const QString &run, int limit, qint64 before);

/// A name as it is searched: without case and accents.
[[nodiscard]] QString activitySearchKey(const QString &name);

} // namespace authdesk
