// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace authdesk {

/// Does the same to many rows, one after the other. When the service asks for patience (429 with Retry-After), all wait
/// and then go on. Destroying it stops after the row that is under way.
class BulkRun : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting,
        HeldBack, ///< by a rule of this side: nothing was sent
        Working,
        Done,
        AlreadySo, ///< somebody else had done it
        Changed,   ///< somebody changed it since it was chosen: nothing was done
        Refused,   ///< see `error`; may be tried again
        Unknown,   ///< the answer got lost
    };

    struct Progress
    {
        State state = State::Waiting;
        std::optional<ApiError> error;
    };

    ~BulkRun() override;

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Progress &progress(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// When it goes on, UTC, while the service has asked for patience; else invalid.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

    /// All that wait.
    void start();
    /// After the one that is under way; the others go on waiting.
    void stop();
    /// Those that failed and may be tried again wait again, and are tried.
    void retryFailed();

Q_SIGNALS:
    void rowChanged(int row);
    /// It began, paused or ended.
    void runningChanged();

protected:
    explicit BulkRun(QObject *parent);

    /// Before it is started.
    void addRow(State state = State::Waiting);
    /// Does it to one row. The task outlives this object when it is destroyed meanwhile, so it touches nothing of it.
    [[nodiscard]] virtual QCoro::Task<Progress> attempt(int row) = 0;
    /// Whether what is wrong with one row is so with all of them, so that it stops there.
    [[nodiscard]] virtual bool concernsAll(const ApiError &) const { return false; }
    /// Whether a row in this state may be tried again.
    [[nodiscard]] virtual bool mayRetry(State state) const { return state == State::Refused; }

private:
    void next();
    void attempted(int row, const Progress &progress);
    void setProgress(int row, const Progress &progress);
    void pause();
    void end();

    QList<Progress> m_rows;
    QTimer m_patience;
    QDateTime m_pausedUntil;
    QDeadlineTimer m_notBefore; ///< what the service has asked for; stopping does not shorten it
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace authdesk
