// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisation_requests.h"

#include "core/activity/record_state.h"
#include "core/authorisations/email_address.h"

#include <QJsonArray>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// How far the clocks of this machine and of the service may differ when a request is looked up by its time.
constexpr qint64 clockToleranceSeconds = 900;

/// The service's own rule for duplicates: the same address, and the same number or, where one has none, the same name.
bool asksTheSame(const AuthorisationRequest &request, const AuthorisationDraft &draft)
{
    const Organisation &theirs = request.organisation;
    const Organisation &ours = draft.organisation;
    const bool haveNumbers = !theirs.kvkNumber.isEmpty() && !ours.kvkNumber.isEmpty();
    return request.clientEmail.compare(draft.clientEmail, Qt::CaseInsensitive) == 0 &&
           (haveNumbers ? theirs.kvkNumber == ours.kvkNumber
                        : theirs.name.compare(ours.name, Qt::CaseInsensitive) == 0);
}

bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Cancelled || error.kind == ApiError::Kind::ShutDown;
}

/// Whether a sending that failed may have arrived all the same. A failure of the service says nothing about it; nor
/// does any word on this try about an earlier one under the same key, unless the service has judged the content.
bool mayHaveArrived(const ApiError &error, bool wasSentBefore)
{
    const bool isJudged = error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::InvalidInput;
    return error.outcomeUnknown || error.kind == ApiError::Kind::ServerFailure || (wasSentBefore && !isJudged);
}

Activity activityOn(const AuthorisationDraft &draft, Activity::What what)
{
    return {what, draft.clientName, {}, {}, draft.organisation.name};
}

Activity activityOn(const AuthorisationRequest &request, Activity::What what)
{
    return {what, request.clientName, {}, {}, request.organisation.name};
}

} // namespace

AuthorisationRequests::AuthorisationRequests(HttpClient *client, Store *store, ActivityLog *log, QString environmentId,
                                             QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_api(client)
    , m_outgoing(store, std::move(environmentId))
    , m_refresh(client, AuthorisationsApi::listPath(), [this](const QJsonArray &rows) { return takePage(rows); })
{
}

QJsonArray AuthorisationRequests::takePage(const QJsonArray &rows)
{
    QList<AuthorisationRequest> present;
    QSet<QString> gone;
    QJsonArray unreadable;
    for (const QJsonValue row : rows) {
        const std::optional<AuthorisationRequest> request = authorisationRequestFromJson(row.toObject());
        if (!request)
            unreadable.append(row);
        else if (request->status == AuthorisationRequest::Status::Withdrawn)
            gone.insert(request->id);
        else
            present.append(*request);
    }
    m_list.remove(gone);
    m_list.merge(present);
    return unreadable;
}

QList<AuthorisationRequest> AuthorisationRequests::pendingAtDomainOf(const QString &clientEmail) const
{
    const QString domain = emailDomain(clientEmail);
    QList<AuthorisationRequest> found;
    if (domain.isEmpty() || isPublicMailDomain(domain))
        return found;
    std::copy_if(m_list.rows().cbegin(), m_list.rows().cend(), std::back_inserter(found),
                 [&domain](const auto &request) {
                     // Nobody will answer what bounced, so it holds nothing up.
                     return isOpen(request) && request.delivery != AuthorisationRequest::Delivery::Bounced &&
                            request.clientEmail.endsWith(domain, Qt::CaseInsensitive) &&
                            emailDomain(request.clientEmail) == domain;
                 });
    return found;
}

const OutgoingRequest *AuthorisationRequests::findUnresolved(const QString &idempotencyKey) const
{
    const auto found = std::find_if(m_unresolved.cbegin(), m_unresolved.cend(),
                                    [&](const auto &r) { return r.idempotencyKey == idempotencyKey; });
    return found == m_unresolved.cend() ? nullptr : &*found;
}

void AuthorisationRequests::setUnresolved(const OutgoingRequest &request)
{
    if (findUnresolved(request.idempotencyKey))
        return;
    m_unresolved.append(request);
    Q_EMIT unresolvedChanged();
}

void AuthorisationRequests::dropUnresolved(const QString &idempotencyKey)
{
    if (m_unresolved.removeIf([&](const auto &r) { return r.idempotencyKey == idempotencyKey; }) > 0)
        Q_EMIT unresolvedChanged();
}

QCoro::Task<SendOutcome> AuthorisationRequests::send(AuthorisationDraft untidy)
{
    OutgoingRequest outgoing;
    outgoing.draft = tidied(std::move(untidy));
    outgoing.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    outgoing.createdOn = QDateTime::currentDateTimeUtc();
    bool wasSentBefore = false;
    for (const OutgoingRequest &open : std::as_const(m_unresolved)) {
        if (open.draft == outgoing.draft) {
            outgoing = open;
            wasSentBefore = true;
        }
    }
    outgoing.state = OutgoingRequest::State::Sending;

    SendOutcome outcome;
    outcome.idempotencyKey = outgoing.idempotencyKey;
    const StoreResult<void> noted = co_await m_outgoing.note(outgoing);
    if (!noted) {
        outcome.state = SendOutcome::State::NotNoted;
        outcome.storeError = noted.error().text;
        co_return outcome;
    }

    Activity sending =
        activityOn(outgoing.draft, wasSentBefore ? Activity::What::RequestSentAgain : Activity::What::RequestSent);
    sending.to = stateToken(RecordState::Pending);
    const BegunActivity begun = co_await m_log->begin(sending);
    const CallTrace trace;
    const Result<QString> created = co_await m_api.create(outgoing.draft, outgoing.idempotencyKey, trace, this);
    if (!created && isGone(created.error())) {
        // Noted as Sending: the next start looks it up. This object is going, or gone.
        outcome.state = SendOutcome::State::Unknown;
        outcome.error = created.error();
        co_return outcome;
    }
    if (created) {
        outgoing.state = OutgoingRequest::State::Done;
        outgoing.requestId = outcome.requestId = *created;
        outcome.state = SendOutcome::State::Sent;
        m_log->finish(begun, endingDone(trace));
    } else {
        outcome.error = created.error();
        const bool isUnknown = mayHaveArrived(created.error(), wasSentBefore);
        outgoing.state = isUnknown ? OutgoingRequest::State::Unknown : OutgoingRequest::State::Refused;
        outcome.state = isUnknown ? SendOutcome::State::Unknown : SendOutcome::State::Refused;
        m_log->finish(begun, endingFor(created.error(), isUnknown));
    }
    co_await settle(outgoing);
    if (created || created.error().kind == ApiError::Kind::Conflict)
        m_refresh.refresh();
    if (!created && created.error().kind == ApiError::Kind::Conflict)
        outcome.duplicateOf = co_await findSent(outgoing.draft, QDateTime(), true);
    co_return outcome;
}

QCoro::Task<void> AuthorisationRequests::settle(OutgoingRequest request)
{
    if (request.state == OutgoingRequest::State::Unknown)
        setUnresolved(request);
    else
        dropUnresolved(request.idempotencyKey);
    if (request.state == OutgoingRequest::State::Done)
        m_arrived.insert(request.idempotencyKey, request.requestId);
    // What is settled is the service's to remember, not this machine's. Should the note fail, the row stays at Sending
    // and is looked up at the next start: nothing is lost by it.
    if (request.state == OutgoingRequest::State::Unknown)
        co_await m_outgoing.note(request);
    else
        co_await m_outgoing.forget(request.idempotencyKey);
}

QCoro::Task<QString> AuthorisationRequests::findSent(AuthorisationDraft draft, QDateTime notBefore, bool onlyPending)
{
    const Result<QList<AuthorisationRequest>> sent = co_await m_api.sentTo(draft.clientEmail, this);
    if (!sent)
        co_return QString();
    for (const AuthorisationRequest &request : *sent) {
        const bool isLateEnough = !notBefore.isValid() || request.createdOn >= notBefore;
        if (asksTheSame(request, draft) && isLateEnough && (isOpen(request) || !onlyPending))
            co_return request.id;
    }
    co_return QString();
}

QCoro::Task<SendOutcome> AuthorisationRequests::lookUp(QString idempotencyKey)
{
    SendOutcome outcome;
    outcome.idempotencyKey = idempotencyKey;
    const OutgoingRequest *known = findUnresolved(idempotencyKey);
    if (known == nullptr) {
        // Settled meanwhile, by the look-up at the start or from another window.
        outcome.requestId = m_arrived.value(idempotencyKey);
        if (!outcome.requestId.isEmpty())
            outcome.state = SendOutcome::State::Sent;
        co_return outcome;
    }
    OutgoingRequest request = *known;

    const Result<QList<AuthorisationRequest>> sent = co_await m_api.sentTo(request.draft.clientEmail, this);
    if (!sent) {
        outcome.error = sent.error();
        co_return outcome;
    }
    const QDateTime notBefore = request.createdOn.addSecs(-clockToleranceSeconds);
    const auto found = std::find_if(sent->cbegin(), sent->cend(), [&](const AuthorisationRequest &candidate) {
        return asksTheSame(candidate, request.draft) && candidate.createdOn >= notBefore;
    });
    if (found == sent->cend())
        co_return outcome;
    outcome.state = SendOutcome::State::Sent;
    outcome.requestId = request.requestId = found->id;
    request.state = OutgoingRequest::State::Done;
    Activity finding = activityOn(request.draft, Activity::What::RequestLookedUp);
    finding.from = stateToken(RecordState::Unknown);
    finding.to = stateToken(RecordState::Sent);
    m_log->record(finding);
    co_await settle(request);
    m_refresh.refresh();
    co_return outcome;
}

QCoro::Task<StoreResult<void>> AuthorisationRequests::forget(QString idempotencyKey)
{
    const OutgoingRequest *known = findUnresolved(idempotencyKey);
    const std::optional<AuthorisationDraft> draft = known ? std::optional(known->draft) : std::nullopt;
    const StoreResult<void> forgotten = co_await m_outgoing.forget(idempotencyKey);
    if (forgotten && draft)
        m_log->record(activityOn(*draft, Activity::What::RequestGivenUp));
    if (forgotten)
        dropUnresolved(idempotencyKey);
    co_return forgotten;
}

void AuthorisationRequests::loadUnresolved()
{
    readUnresolved();
}

QCoro::Task<void> AuthorisationRequests::readUnresolved()
{
    const StoreResult<QList<OutgoingRequest>> open = co_await m_outgoing.unresolved();
    if (!open)
        co_return;
    for (const OutgoingRequest &request : *open)
        setUnresolved(request);
    for (const OutgoingRequest &request : *open) {
        const SendOutcome outcome = co_await lookUp(request.idempotencyKey);
        if (outcome.error)
            co_return; // this object may be gone, or the service is; the user can look it up later
    }
}

QCoro::Task<Result<void>> AuthorisationRequests::resend(QString id)
{
    const AuthorisationRequest *known = m_list.find(id);
    const Activity resending = activityOn(known ? *known : AuthorisationRequest(), Activity::What::RequestResent);
    const BegunActivity begun = co_await m_log->begin(resending);
    const CallTrace trace;
    const Result<void> done = co_await m_api.resend(id, trace, this);
    if (!done && isGone(done.error()))
        co_return done;
    m_log->finish(begun, done ? endingDone(trace) : endingFor(done.error(), trace));
    m_refresh.refresh();
    co_return done;
}

QCoro::Task<Result<void>> AuthorisationRequests::withdraw(AuthorisationRequest seen)
{
    Activity withdrawing = activityOn(seen, Activity::What::RequestWithdrawn);
    withdrawing.from = stateToken(RecordState::Pending);
    withdrawing.to = stateToken(RecordState::Withdrawn);
    const BegunActivity begun = co_await m_log->begin(withdrawing);
    const CallTrace trace;
    const Result<void> done = co_await withdrawAsSeen(seen, trace);
    if (!done && isGone(done.error()))
        co_return done;
    m_log->finish(begun, done ? endingDone(trace) : endingFor(done.error(), trace));
    co_return done;
}

QCoro::Task<Result<void>> AuthorisationRequests::withdrawAsSeen(AuthorisationRequest seen, CallTrace trace)
{
    // A tag goes stale when the e-mail is delivered or opened, which is nothing to the decision; an answer is. So the
    // state decides, read anew before each try, and the tag only guards the moment between the two calls.
    Result<void> done;
    for (int tries = 0; tries < 2; ++tries) {
        const Result<TaggedRequest> current = co_await m_api.get(seen.id, this);
        if (!current)
            co_return tl::unexpected(current.error());
        if (current->request.status != seen.status) {
            const QList<AuthorisationRequest> changed{current->request};
            m_list.merge(changed);
            ApiError error;
            error.kind = ApiError::Kind::ChangedMeanwhile;
            co_return tl::unexpected(error);
        }
        Q_EMIT withdrawing(seen.id);
        done = co_await m_api.withdraw(seen.id, current->etag, trace, this);
        if (!done && isGone(done.error()))
            co_return done;
        if (done || done.error().kind != ApiError::Kind::ChangedMeanwhile)
            break;
    }
    if (done)
        m_list.remove({seen.id});
    m_refresh.refresh();
    co_return done;
}

QCoro::Task<Result<AuthorisationRequest>> AuthorisationRequests::reread(QString id)
{
    const Result<TaggedRequest> current = co_await m_api.get(id, this);
    if (!current)
        co_return tl::unexpected(current.error());
    const QList<AuthorisationRequest> changed{current->request};
    m_list.merge(changed);
    co_return current->request;
}

} // namespace authdesk
