// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisation_requests.h"

#include "core/activity/record_state.h"
#include "core/authorisations/email_address.h"
#include "core/net/guarded_change.h"

#include "core/net/unknown_outcome.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

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

Activity activityOn(const AuthorisationDraft &draft, Activity::What what)
{
    return {what, draft.clientName, {}, {}, draft.organisation.name};
}

Activity activityOn(const AuthorisationRequest &request, Activity::What what)
{
    return {what, request.clientName, {}, {}, request.organisation.name};
}

/// What was found out of a change whose outcome was not known.
Activity foundAt(RecordState state, Activity lookedUp)
{
    lookedUp.from = stateToken(RecordState::Unknown);
    lookedUp.to = stateToken(state);
    return lookedUp;
}

RecordState recordState(AuthorisationRequest::Status status)
{
    switch (status) {
    case AuthorisationRequest::Status::Pending:
        return RecordState::Pending;
    case AuthorisationRequest::Status::Accepted:
        return RecordState::Accepted;
    case AuthorisationRequest::Status::Declined:
        return RecordState::Declined;
    case AuthorisationRequest::Status::Withdrawn:
        return RecordState::Withdrawn;
    case AuthorisationRequest::Status::Unknown:
        break;
    }
    return RecordState::Unknown;
}

/// By what it can be told later whether the e-mail was sent once more.
QJsonObject sendingsOf(const AuthorisationRequest &request)
{
    return {{u"sendCount"_s, request.sendCount}, {u"lastSentOn"_s, request.lastSentOn.toString(Qt::ISODateWithMs)}};
}

bool wasSentSince(const AuthorisationRequest &now, const QJsonObject &sendings)
{
    const QDateTime lastSentOn = QDateTime::fromString(sendings.value("lastSentOn"_L1).toString(), Qt::ISODateWithMs);
    return now.sendCount > sendings.value("sendCount"_L1).toInt() ||
           (lastSentOn.isValid() && now.lastSentOn > lastSentOn);
}

} // namespace

AuthorisationRequests::AuthorisationRequests(HttpClient *client, Journal *journal, ActivityLog *log, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_log(log)
    , m_api(client)
    , m_refresh(client, AuthorisationsApi::listPath(), [this](const QJsonArray &rows) { return takePage(rows); })
    , m_resolver(journal, log, {JournalEntry::Change::ResendRequest, JournalEntry::Change::WithdrawRequest},
                 [this](const JournalEntry &entry) { return readOutcome(entry); })
{
    connect(journal, &Journal::changed, this, &AuthorisationRequests::updateUnresolved);
    connect(journal, &Journal::loaded, this, [this] { lookUpAll(); });
    connect(&m_refresh, &ListRefresh::changed, this, [this] {
        if (!m_refresh.isRefreshing() && m_refresh.state() == ListRefresh::State::Ready)
            m_resolver.run();
    });
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

void AuthorisationRequests::updateUnresolved()
{
    QList<OutgoingRequest> unresolved;
    for (const JournalEntry &entry : m_journal->open()) {
        if (entry.change == JournalEntry::Change::SendRequest)
            unresolved.append(outgoingRequest(entry));
    }
    if (unresolved == m_unresolved)
        return;
    m_unresolved = unresolved;
    Q_EMIT unresolvedChanged();
}

QCoro::Task<SendOutcome> AuthorisationRequests::send(AuthorisationDraft untidy)
{
    const AuthorisationDraft draft = tidied(std::move(untidy));
    JournalEntry entry = entryFor(draft);
    Attempt attempt = Attempt::First;
    for (const OutgoingRequest &open : std::as_const(m_unresolved)) {
        if (open.draft == draft) {
            entry.id = open.idempotencyKey;
            entry.startedOn = open.createdOn;
            attempt = Attempt::Again;
        }
    }
    Activity sending =
        activityOn(draft, attempt == Attempt::Again ? Activity::What::RequestSentAgain : Activity::What::RequestSent);
    sending.to = stateToken(RecordState::Pending);
    const QList<Activity> activities{sending};
    auto send = [this, draft, key = entry.id](const CallTrace &trace) {
        return m_api.create(draft, key, trace, this);
    };
    bool isSettled = false;
    auto judge = [&isSettled, attempt](const Result<QString> &created, const CallTrace &trace) {
        JournalVerdict verdict = created ? verdictOn(endingDone(trace)) : verdictOn(created.error(), trace, attempt);
        isSettled = verdict.isSettled;
        return verdict;
    };
    const StoreResult<Result<QString>> sent = co_await m_journal->carryOut(entry, activities, send, judge);

    SendOutcome outcome;
    outcome.idempotencyKey = entry.id;
    if (!sent) {
        outcome.state = SendOutcome::State::NotNoted;
        outcome.storeError = sent.error().text;
        co_return outcome;
    }
    if (*sent) {
        outcome.requestId = **sent;
        outcome.state = SendOutcome::State::Sent;
        m_arrived.insert(entry.id, outcome.requestId);
        m_refresh.refresh();
        co_return outcome;
    }
    outcome.error = sent->error();
    outcome.state = isSettled ? SendOutcome::State::Refused : SendOutcome::State::Unknown;
    if (outcome.error->kind == ApiError::Kind::Conflict) {
        m_refresh.refresh();
        outcome.duplicateOf = co_await findSent(draft, QDateTime(), true);
    }
    co_return outcome;
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
    const OutgoingRequest request = *known;

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
    outcome.requestId = found->id;
    m_arrived.insert(idempotencyKey, found->id);
    const StoreResult<bool> resolved = co_await m_journal->resolve(idempotencyKey);
    if (resolved.value_or(false))
        m_log->record(foundAt(RecordState::Sent, activityOn(request.draft, Activity::What::RequestLookedUp)));
    m_refresh.refresh();
    co_return outcome;
}

QCoro::Task<StoreResult<void>> AuthorisationRequests::forget(QString idempotencyKey)
{
    const OutgoingRequest *known = findUnresolved(idempotencyKey);
    const std::optional<AuthorisationDraft> draft = known ? std::optional(known->draft) : std::nullopt;
    const StoreResult<bool> resolved = co_await m_journal->resolve(idempotencyKey);
    if (!resolved)
        co_return tl::unexpected(resolved.error());
    if (*resolved && draft)
        m_log->record(activityOn(*draft, Activity::What::RequestGivenUp));
    co_return StoreResult<void>();
}

QCoro::Task<void> AuthorisationRequests::lookUpAll()
{
    const QList<OutgoingRequest> open = m_unresolved;
    for (const OutgoingRequest &request : open) {
        const SendOutcome outcome = co_await lookUp(request.idempotencyKey);
        if (outcome.error && outcome.error->isAbandoned())
            co_return;
    }
}

QCoro::Task<std::optional<QList<Activity>>> AuthorisationRequests::readOutcome(JournalEntry entry)
{
    const Result<TaggedRequest> current = co_await m_api.get(entry.subjectId, this);
    if (!current && current.error().kind != ApiError::Kind::NotFound)
        co_return std::nullopt;
    AuthorisationRequest request;
    request.clientName = entry.clientName;
    if (current)
        request = current->request;
    const bool isThere = current && request.status != AuthorisationRequest::Status::Withdrawn;
    if (isThere)
        m_list.merge({request});
    else
        m_list.remove({entry.subjectId});
    const bool wasResent =
        isThere && entry.change == JournalEntry::Change::ResendRequest && wasSentSince(request, entry.content);
    const RecordState state = isThere ? recordState(request.status) : RecordState::Withdrawn;
    const Activity found = activityOn(request, Activity::What::RequestLookedUp);
    const QList<Activity> words{foundAt(wasResent ? RecordState::Sent : state, found)};
    co_return words;
}

QCoro::Task<Result<void>> AuthorisationRequests::resend(QString id)
{
    AuthorisationRequest seen;
    if (const AuthorisationRequest *known = m_list.find(id)) {
        seen = *known;
    } else {
        const Result<AuthorisationRequest> current = co_await reread(id);
        if (!current)
            co_return tl::unexpected(current.error());
        seen = *current;
    }
    const JournalEntry entry = journalEntry(JournalEntry::Change::ResendRequest, id, seen.clientName, sendingsOf(seen));
    const QList<Activity> activities{activityOn(seen, Activity::What::RequestResent)};
    auto send = [this, id](const CallTrace &trace) {
        return m_api.resend(id, trace, this);
    };
    const Result<void> done = flattened(co_await m_journal->carryOut(entry, activities, send));
    if (done || !done.error().isAbandoned())
        m_refresh.refresh();
    co_return done;
}

QCoro::Task<Result<void>> AuthorisationRequests::withdraw(AuthorisationRequest seen)
{
    const JournalEntry entry = journalEntry(JournalEntry::Change::WithdrawRequest, seen.id, seen.clientName);
    Activity withdrawing = activityOn(seen, Activity::What::RequestWithdrawn);
    withdrawing.from = stateToken(RecordState::Pending);
    withdrawing.to = stateToken(RecordState::Withdrawn);
    const QList<Activity> activities{withdrawing};
    auto send = [this, seen](const CallTrace &trace) {
        return withdrawAsSeen(seen, trace);
    };
    co_return flattened(co_await m_journal->carryOut(entry, activities, send));
}

QCoro::Task<Result<void>> AuthorisationRequests::withdrawAsSeen(AuthorisationRequest seen, CallTrace trace)
{
    auto change = guardedEnding<TaggedRequest>();
    change.read = [this, seen] {
        return m_api.get(seen.id, this);
    };
    // A tag goes stale when the e-mail is delivered or opened, which is nothing to the decision; an answer is.
    change.settledBy = [this, seen](const TaggedRequest &now, bool mayBeOurs) -> std::optional<Result<void>> {
        if (now.request.status == seen.status)
            return std::nullopt;
        if (mayBeOurs && now.request.status == AuthorisationRequest::Status::Withdrawn)
            return Result<void>();
        m_list.merge({now.request});
        ApiError error;
        error.kind = ApiError::Kind::ChangedMeanwhile;
        return Result<void>(tl::unexpected(error));
    };
    change.send = [this, trace](const TaggedRequest &now) {
        Q_EMIT withdrawing(now.request.id);
        return m_api.withdraw(now.request.id, now.etag, trace, this);
    };
    const Result<void> done = co_await changeGuarded(change, {}, trace);
    if (done)
        m_list.remove({seen.id});
    const bool wasSent = !trace.correlationId().isEmpty();
    if (done || (wasSent && !done.error().isAbandoned()))
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
