// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/bulk_resend.h"

namespace authdesk {

namespace {

using Progress = BulkRun::Progress;
using State = BulkRun::State;

QCoro::Task<Progress> heldBack()
{
    Progress progress;
    progress.state = State::HeldBack;
    co_return progress;
}

QCoro::Task<Progress> resend(AuthorisationRequests *requests, QString id)
{
    const Result<void> done = co_await requests->resend(id);
    Progress progress;
    progress.state = State::Done;
    if (!done) {
        progress.state = done.error().outcomeUnknown ? State::Unknown : State::Refused;
        progress.error = done.error();
    }
    co_return progress;
}

} // namespace

BulkResend::BulkResend(AuthorisationRequests *requests, QList<AuthorisationRequest> chosen, const QDateTime &now,
                       QObject *parent)
    : BulkRun(parent)
    , m_requests(requests)
    , m_chosen(std::move(chosen))
{
    for (const AuthorisationRequest &request : std::as_const(m_chosen)) {
        m_allowances.append(resendAllowance(request, now));
        addRow(m_allowances.constLast().isAllowed() ? State::Waiting : State::HeldBack);
    }
}

BulkResend::~BulkResend() = default;

QCoro::Task<Progress> BulkResend::attempt(int row)
{
    // The list may have been refreshed since the rows were chosen; what it says now counts.
    const AuthorisationRequest *current = m_requests->list().find(m_chosen.at(row).id);
    m_allowances[row] = current == nullptr ? ResendAllowance{ResendAllowance::Reason::NotPending, {}}
                                           : resendAllowance(*current, QDateTime::currentDateTimeUtc());
    return m_allowances.at(row).isAllowed() ? resend(m_requests, current->id) : heldBack();
}

bool BulkResend::concernsAll(const ApiError &error) const
{
    return error.kind == ApiError::Kind::NotAllowed;
}

} // namespace authdesk
