// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "core/store/store.h"

#include <QObject>

namespace authdesk {

/// Whose log is written.
struct ActivityOrigin
{
    QString environmentId;
    QString environmentName;
};

/// An action that was begun. Handed back to finish().
struct BegunActivity
{
    qint64 entry = 0; ///< 0 where it could not be written; then finish() tries to write the whole
    QDateTime on;
    Activity activity;
};

/// The log of one environment in the local store: every action, and every change seen. It only grows, which the store
/// itself enforces; it stays when the environment is removed. An action that reaches a service is begun before its
/// first byte goes out and finished afterwards, so that a killed program leaves "unknown: interrupted", never nothing.
/// A log that cannot be written keeps nobody from acting: writingFailed() tells of it, once.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    /// The store outlives this object.
    ActivityLog(Store *store, ActivityOrigin origin, QObject *parent = nullptr);

    [[nodiscard]] const ActivityOrigin &origin() const { return m_origin; }
    /// Name and e-mail address of the account, from when it is known.
    [[nodiscard]] const QString &user() const { return m_user; }
    void setUser(const QString &user) { m_user = user; }

    /// On disk when this has its result.
    [[nodiscard]] QCoro::Task<BegunActivity> begin(Activity activity);
    void finish(const BegunActivity &begun, const ActivityEnding &ending);
    /// An action that is over when it is told: one that reaches no service.
    void record(const Activity &activity, const ActivityEnding &ending = {});
    /// A change that was seen.
    void note(const Activity &seen);

    /// The newest entries, or those older than the entry `before`. Of all environments unless the filter names one.
    [[nodiscard]] QCoro::Task<StoreResult<ActivityPage>> read(ActivityFilter filter, int limit, qint64 before = 0);

Q_SIGNALS:
    /// After an entry was added, or got its outcome.
    void changed();
    /// The first time that the store refuses, with its own text; once more after it has worked in between.
    void writingFailed(const QString &text);

private:
    [[nodiscard]] QCoro::Task<qint64> write(QDateTime on, Activity activity, std::optional<ActivityEnding> ending);
    [[nodiscard]] QCoro::Task<void> writeEnding(qint64 entry, ActivityEnding ending);
    void tell(const std::optional<StoreError> &error);

    Store *m_store;
    ActivityOrigin m_origin;
    QString m_run;
    QString m_user;
    bool m_hasFailed = false;
};

} // namespace authdesk
