// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/bulk_resend.h"

#include <QPointer>
#include <algorithm>

namespace authdesk {

BulkResend::BulkResend(AuthorisationRequests *requests, const QList<AuthorisationRequest> &chosen, const QDateTime &now,
                       QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
    for (const AuthorisationRequest &request : chosen) {
        Row row;
        row.request = request;
        row.allowance = resendAllowance(request, now);
        row.state = row.allowance.isAllowed() ? Row::State::Waiting : Row::State::HeldBack;
        m_rows.append(row);
    }
}

BulkResend::~BulkResend() = default;

int BulkResend::count(Row::State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const Row &row) { return row.state == state; }));
}

void BulkResend::start()
{
    m_isStopped = false;
    if (!m_isRunning)
        run();
}

void BulkResend::stop()
{
    m_isStopped = true;
}

void BulkResend::retryRefused()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).state == Row::State::Refused) {
            m_rows[i].error.reset();
            setState(i, Row::State::Waiting);
        }
    }
    start();
}

void BulkResend::setState(int row, Row::State state)
{
    m_rows[row].state = state;
    Q_EMIT rowChanged(row);
}

QCoro::Task<void> BulkResend::run()
{
    const QPointer<BulkResend> self(this);
    m_isRunning = true;
    Q_EMIT runningChanged(true);
    for (int i = 0; i < m_rows.size() && !m_isStopped; ++i) {
        if (m_rows.at(i).state != Row::State::Waiting)
            continue;
        // The list may have been refreshed since the rows were chosen; what it says now counts.
        const AuthorisationRequest *current = m_requests->list().find(m_rows.at(i).request.id);
        m_rows[i].allowance = current == nullptr ? ResendAllowance{ResendAllowance::Reason::NotPending, {}}
                                                 : resendAllowance(*current, QDateTime::currentDateTimeUtc());
        if (!m_rows.at(i).allowance.isAllowed()) {
            setState(i, Row::State::HeldBack);
            continue;
        }
        setState(i, Row::State::Sending);
        const Result<void> done = co_await m_requests->resend(current->id);
        if (!self)
            co_return;
        if (done) {
            setState(i, Row::State::Sent);
        } else {
            m_rows[i].error = done.error();
            setState(i, done.error().outcomeUnknown ? Row::State::Unknown : Row::State::Refused);
            m_isStopped = m_isStopped || done.error().kind == ApiError::Kind::NotAllowed; // the others would be, too
        }
    }
    m_isRunning = false;
    Q_EMIT runningChanged(false);
}

} // namespace authdesk
