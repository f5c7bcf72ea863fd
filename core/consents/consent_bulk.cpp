// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_bulk.h"

#include <QPointer>
#include <algorithm>

namespace authdesk {

namespace {

using State = ConsentBulk::Row::State;

State stateOf(const SaveOutcome &outcome)
{
    switch (outcome.state) {
    case SaveOutcome::State::Saved:
    case SaveOutcome::State::MergedAndSaved:
        return State::Done;
    case SaveOutcome::State::AlreadySo:
    case SaveOutcome::State::DeletedElsewhere:
        return State::AlreadySo;
    case SaveOutcome::State::Conflict:
        return State::Changed;
    case SaveOutcome::State::Unknown:
        return State::Unknown;
    case SaveOutcome::State::Failed:
        break;
    }
    return State::Refused;
}

State stateOf(const RemovalOutcome &outcome)
{
    switch (outcome.state) {
    case RemovalOutcome::State::Removed:
        return State::Done;
    case RemovalOutcome::State::AlreadyGone:
        return State::AlreadySo;
    case RemovalOutcome::State::Conflict:
        return State::Changed;
    case RemovalOutcome::State::Unknown:
        return State::Unknown;
    case RemovalOutcome::State::Failed:
        break;
    }
    return State::Refused;
}

} // namespace

ConsentBulk::ConsentBulk(Consents *consents, What what, const QList<Consent> &chosen, QObject *parent)
    : QObject(parent)
    , m_consents(consents)
    , m_what(what)
{
    for (const Consent &consent : chosen) {
        Row row;
        row.consent = consent;
        m_rows.append(row);
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_pausedUntil = {};
        Q_EMIT runningChanged();
        run();
    });
}

ConsentBulk::~ConsentBulk() = default;

int ConsentBulk::count(Row::State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const Row &row) { return row.state == state; }));
}

void ConsentBulk::start()
{
    m_isStopped = false;
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT runningChanged();
    run();
}

void ConsentBulk::stop()
{
    m_isStopped = true;
    if (m_patience.isActive())
        end();
}

void ConsentBulk::retryFailed()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.state != State::Refused && row.state != State::Unknown)
            continue;
        row.error.reset();
        row.state = State::Waiting;
        Q_EMIT rowChanged(i);
    }
    start();
}

void ConsentBulk::pause(std::chrono::seconds wait)
{
    m_pausedUntil = QDateTime::currentDateTimeUtc().addSecs(wait.count());
    m_patience.start(wait);
    Q_EMIT runningChanged();
}

void ConsentBulk::end()
{
    m_patience.stop();
    m_pausedUntil = {};
    m_isRunning = false;
    Q_EMIT runningChanged();
}

QCoro::Task<void> ConsentBulk::run()
{
    const QPointer<ConsentBulk> self(this);
    for (int i = 0; i < m_rows.size() && !m_isStopped; ++i) {
        if (m_rows.at(i).state != State::Waiting)
            continue;
        m_rows[i].state = State::Working;
        Q_EMIT rowChanged(i);
        const Row done = co_await attempt(m_rows.at(i));
        if (!self)
            co_return;
        m_rows[i] = done;
        const bool isToWait = done.error && done.error->kind == ApiError::Kind::TooManyRequests &&
                              done.error->retryAfter && done.state == State::Refused;
        if (isToWait)
            m_rows[i].state = State::Waiting;
        Q_EMIT rowChanged(i);
        if (isToWait && !m_isStopped) {
            pause(std::max(*done.error->retryAfter, std::chrono::seconds(1)));
            co_return;
        }
    }
    end();
}

QCoro::Task<ConsentBulk::Row> ConsentBulk::attempt(Row row)
{
    if (m_what == What::Delete) {
        const RemovalOutcome outcome = co_await m_consents->remove(row.consent);
        row.state = stateOf(outcome);
        row.error = outcome.error;
    } else {
        ConsentChange change;
        change.status = Consent::Status::Revoked;
        const SaveOutcome outcome = co_await m_consents->saveSeen(row.consent, change);
        row.state = stateOf(outcome);
        row.error = outcome.error;
    }
    co_return row;
}

} // namespace authdesk
