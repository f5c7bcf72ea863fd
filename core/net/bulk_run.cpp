// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/bulk_run.h"

#include <algorithm>
#include <chrono>

namespace authdesk {

BulkRun::BulkRun(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer); // another kind may end too early, which earns another 429
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT runningChanged();
        next();
    });
}

BulkRun::~BulkRun() = default;

void BulkRun::addRow(State state)
{
    Progress progress;
    progress.state = state;
    m_rows.append(progress);
}

int BulkRun::count(State state) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [state](const Progress &progress) { return progress.state == state; }));
}

void BulkRun::start()
{
    m_isStopped = false;
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT runningChanged();
    next();
}

void BulkRun::stop()
{
    m_isStopped = true;
    if (m_patience.isActive())
        end();
}

void BulkRun::retryFailed()
{
    for (int row = 0; row < size(); ++row) {
        if (mayRetry(m_rows.at(row).state))
            setProgress(row, {});
    }
    start();
}

void BulkRun::next()
{
    const auto waiting = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                      [](const Progress &progress) { return progress.state == State::Waiting; });
    if (m_isStopped || waiting == m_rows.cend()) {
        end();
        return;
    }
    if (!m_notBefore.hasExpired()) {
        pause();
        return;
    }
    const auto row = static_cast<int>(waiting - m_rows.cbegin());
    Progress working;
    working.state = State::Working;
    setProgress(row, working);
    QCoro::connect(attempt(row), this, [this, row](const Progress &progress) { attempted(row, progress); });
}

void BulkRun::attempted(int row, const Progress &progress)
{
    const bool isRefused = progress.state == State::Refused && progress.error;
    const bool isToWait =
        isRefused && progress.error->kind == ApiError::Kind::TooManyRequests && progress.error->retryAfter;
    const bool isClosing = progress.error && progress.error->isAbandoned();
    m_isStopped = m_isStopped || isClosing || (isRefused && concernsAll(*progress.error));
    setProgress(row, isToWait ? Progress() : progress);
    if (isToWait)
        m_notBefore = QDeadlineTimer(std::max(*progress.error->retryAfter, std::chrono::seconds(1)), Qt::PreciseTimer);
    // Queued, so that many rows that need no call do not pile up on the stack.
    QMetaObject::invokeMethod(this, &BulkRun::next, Qt::QueuedConnection);
}

void BulkRun::setProgress(int row, const Progress &progress)
{
    m_rows[row] = progress;
    Q_EMIT rowChanged(row);
}

void BulkRun::pause()
{
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_notBefore.remainingTimeAsDuration());
    m_pausedUntil = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_patience.start(wait);
    Q_EMIT runningChanged();
}

void BulkRun::end()
{
    m_patience.stop();
    m_pausedUntil = {};
    m_isRunning = false;
    Q_EMIT runningChanged();
}

} // namespace authdesk
