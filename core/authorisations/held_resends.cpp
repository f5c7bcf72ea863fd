// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/held_resends.h"

#include <algorithm>

namespace authdesk {

HeldResends::HeldResends(AuthorisationRequests *requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HeldResends::sendDue);
    const ListNotifier *list = requests->list().notifier();
    connect(list, &ListNotifier::updated, this, &HeldResends::dropOutdated);
    connect(list, &ListNotifier::removed, this, &HeldResends::dropOutdated);
}

HeldResends::~HeldResends() = default;

bool HeldResends::isBusyWith(const QString &requestId) const
{
    return m_sending.contains(requestId) ||
           std::any_of(m_held.cbegin(), m_held.cend(), [&](const Held &held) { return held.request.id == requestId; });
}

void HeldResends::add(const AuthorisationRequest &request)
{
    if (isBusyWith(request.id))
        return;
    m_held.append({request, QDeadlineTimer(m_delay, Qt::PreciseTimer)});
    if (!m_timer.isActive())
        m_timer.start(m_delay);
    Q_EMIT changed();
}

void HeldResends::undo(const QString &requestId)
{
    const auto found =
        std::find_if(m_held.cbegin(), m_held.cend(), [&](const Held &held) { return held.request.id == requestId; });
    if (found == m_held.cend())
        return;
    const AuthorisationRequest request = found->request;
    m_held.erase(found);
    Q_EMIT changed();
    Q_EMIT undone(request);
}

void HeldResends::sendDue()
{
    while (!m_held.isEmpty() && m_held.constFirst().due.hasExpired()) {
        const AuthorisationRequest request = m_held.takeFirst().request;
        if (isOutdated(request))
            Q_EMIT dropped(request);
        else
            send(request);
    }
    if (!m_held.isEmpty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_held.constFirst().due.remainingTimeAsDuration()));
    Q_EMIT changed();
}

bool HeldResends::isOutdated(const AuthorisationRequest &request) const
{
    const AuthorisationRequest *now = m_requests->list().find(request.id);
    return now == nullptr || !isOpen(*now) || now->sendCount != request.sendCount;
}

void HeldResends::dropOutdated()
{
    QList<AuthorisationRequest> outdated;
    for (const Held &held : std::as_const(m_held)) {
        if (isOutdated(held.request))
            outdated.append(held.request);
    }
    if (outdated.isEmpty())
        return;
    m_held.removeIf([&](const Held &held) { return outdated.contains(held.request); });
    Q_EMIT changed();
    for (const AuthorisationRequest &request : std::as_const(outdated))
        Q_EMIT dropped(request);
}

void HeldResends::send(const AuthorisationRequest &request)
{
    m_sending.insert(request.id);
    QCoro::connect(m_requests->resend(request.id), this, [this, request](const Result<void> &done) {
        m_sending.remove(request.id);
        Q_EMIT changed();
        if (done)
            Q_EMIT sent(request);
        else
            Q_EMIT failed(request, done.error());
    });
}

} // namespace authdesk
