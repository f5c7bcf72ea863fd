// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consents.h"

#include "core/consents/consent_activities.h"

#include <QPointer>
#include <utility>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;
using State = SaveOutcome::State;

constexpr int mostTries = 2;

bool isGone(const ApiError &error)
{
    return error.kind == Kind::Cancelled || error.kind == Kind::ShutDown;
}

bool mayHaveBeenCarriedOut(const ApiError &error)
{
    return error.outcomeUnknown || error.kind == Kind::ServerFailure;
}

bool mayBeOurs(State state)
{
    return state == State::Saved || state == State::MergedAndSaved || state == State::Unknown;
}

/// What of a change is one at all.
ConsentChange differing(ConsentChange change, const Consent &from)
{
    if (change.name == from.name)
        change.name.reset();
    if (change.status == from.status)
        change.status.reset();
    return change;
}

bool hasSameFields(const Consent &one, const Consent &other)
{
    return one.name == other.name && one.status == other.status && one.statusNumber == other.statusNumber;
}

SaveOutcome ended(SaveOutcome outcome, State state, const std::optional<ApiError> &error = {})
{
    outcome.state = state;
    outcome.error = error;
    return outcome;
}

/// What the service has now settles it, if a person has to choose or nothing is left to send.
std::optional<SaveOutcome> settledBy(const TaggedConsent &now, const SaveOutcome &outcome, bool isOurs)
{
    const ChangeComparison comparison = compareChange(outcome.original, outcome.mine, now.consent);
    SaveOutcome settled = outcome;
    settled.now = now;
    settled.clashes = comparison.clashes;
    if (!comparison.clashes.isEmpty())
        return ended(std::move(settled), State::Conflict);
    if (comparison.remaining.isEmpty())
        return ended(std::move(settled), isOurs ? State::Saved : State::AlreadySo);
    return std::nullopt;
}

} // namespace

Consents::Consents(HttpClient *client, Store *store, ActivityLog *log, QString environmentId, QUrl onboardingAddress,
                   QObject *parent)
    : QObject(parent)
    , m_api(client)
    , m_log(log)
    , m_onboardingAddress(std::move(onboardingAddress))
    , m_list(client)
    , m_creations(client, &m_list, store, log, std::move(environmentId))
{
}

QCoro::Task<Result<TaggedConsent>> Consents::openForEdit(QString id)
{
    co_return co_await read(std::move(id));
}

QCoro::Task<Result<TaggedConsent>> Consents::read(QString id)
{
    Result<TaggedConsent> tagged = co_await m_api.get(id, this);
    if (tagged)
        m_list.take(tagged->consent);
    else if (tagged.error().kind == Kind::NotFound)
        m_list.drop(id);
    co_return tagged;
}

QCoro::Task<SaveOutcome> Consents::save(TaggedConsent original, ConsentChange mine)
{
    Consent seen = original.consent;
    co_return co_await saveFrom(std::move(seen), std::move(mine), std::move(original));
}

QCoro::Task<SaveOutcome> Consents::saveSeen(Consent seen, ConsentChange mine)
{
    co_return co_await saveFrom(std::move(seen), std::move(mine), std::nullopt);
}

QCoro::Task<SaveOutcome> Consents::overwrite(TaggedConsent theirs, ConsentChange mine)
{
    co_return co_await save(std::move(theirs), std::move(mine));
}

QCoro::Task<SaveOutcome> Consents::saveFrom(Consent original, ConsentChange mine, std::optional<TaggedConsent> base)
{
    const QPointer<Consents> here = this;
    SaveOutcome outcome;
    outcome.original = std::move(original);
    outcome.mine = differing(std::move(mine), outcome.original);
    if (outcome.mine.isEmpty()) {
        outcome.state = State::AlreadySo;
        outcome.now = std::move(base);
        co_return outcome;
    }
    QList<BegunActivity> begun;
    const QList<Activity> activities = activitiesOf(outcome.original, outcome.mine);
    for (const Activity &activity : activities)
        begun.append(co_await m_log->begin(activity));
    const CallTrace trace;
    const QString id = outcome.original.id;
    if (outcome.mine.status)
        Q_EMIT changing(id);
    outcome = co_await write(std::move(outcome), std::move(base), trace);
    if (here && outcome.mine.status && !mayBeOurs(outcome.state))
        Q_EMIT notChanged(id);
    const bool isGoing = !here || (outcome.error && isGone(outcome.error.value()));
    for (qsizetype i = 0; !isGoing && i < begun.size(); ++i)
        m_log->finish(begun.at(i), endingOf(outcome, trace));
    co_return outcome;
}

QCoro::Task<SaveOutcome> Consents::write(SaveOutcome outcome, std::optional<TaggedConsent> start, CallTrace trace)
{
    const QString id = outcome.original.id;
    if (!start) {
        Result<TaggedConsent> now = co_await read(id);
        if (!now && now.error().kind == Kind::NotFound)
            co_return ended(std::move(outcome), State::DeletedElsewhere);
        if (!now)
            co_return ended(std::move(outcome), State::Failed, now.error());
        start = std::move(*now);
    }
    TaggedConsent base = std::move(*start);
    ApiError error;
    for (int tries = 0; tries < mostTries; ++tries) {
        // Of a tag that was stale at the last try, an earlier attempt of the net layer may be the reason.
        const bool isOurs = tries > 0 && error.outcomeUnknown;
        if (std::optional<SaveOutcome> settled = settledBy(base, outcome, isOurs))
            co_return std::move(*settled);
        const ChangeComparison comparison = compareChange(outcome.original, outcome.mine, base.consent);
        const Result<void> done = co_await m_api.update(id, comparison.remaining, base.etag, trace, this);
        if (done) {
            outcome.state = comparison.othersChanged ? State::MergedAndSaved : State::Saved;
            co_return co_await readBack(std::move(outcome), withChange(base.consent, comparison.remaining));
        }
        error = done.error();
        if (isGone(error))
            co_return ended(std::move(outcome), error.outcomeUnknown ? State::Unknown : State::Failed, error);
        if (error.kind == Kind::NotFound) {
            m_list.drop(id);
            co_return ended(std::move(outcome), State::DeletedElsewhere);
        }
        const bool isStale = error.kind == Kind::ChangedMeanwhile;
        if (!isStale && !mayHaveBeenCarriedOut(error))
            co_return ended(std::move(outcome), State::Failed, error);

        Result<TaggedConsent> now = co_await read(id);
        if (!now && now.error().kind == Kind::NotFound)
            co_return ended(std::move(outcome), State::DeletedElsewhere);
        if (!now) {
            const bool isUnknown = mayHaveBeenCarriedOut(error);
            co_return ended(std::move(outcome), isUnknown ? State::Unknown : State::Failed,
                            isUnknown ? error : now.error());
        }
        base = std::move(*now);
        if (!isStale)
            break;
    }
    // Lost, and now seen; or changed at each try, which could go on for ever.
    if (std::optional<SaveOutcome> settled = settledBy(base, outcome, error.outcomeUnknown))
        co_return std::move(*settled);
    outcome.now = std::move(base);
    co_return ended(std::move(outcome), State::Failed, error);
}

QCoro::Task<SaveOutcome> Consents::readBack(SaveOutcome outcome, Consent expected)
{
    // The tag has changed with our own change.
    Result<TaggedConsent> now = co_await m_api.get(expected.id, this);
    if (now) {
        m_list.take(now->consent);
        outcome.now = std::move(*now);
    } else if (now.error().kind == Kind::NotFound) {
        m_list.drop(expected.id);
        outcome.state = State::DeletedElsewhere;
    } else if (!isGone(now.error())) {
        m_list.take(expected);
    }
    co_return outcome;
}

QCoro::Task<RemovalOutcome> Consents::remove(Consent seen)
{
    const QPointer<Consents> here = this;
    const Activity removing = removalOf(seen);
    const BegunActivity begun = co_await m_log->begin(removing);
    const CallTrace trace;
    const QString id = seen.id;
    Q_EMIT changing(id);
    const RemovalOutcome outcome = co_await removeAsSeen(std::move(seen), trace);
    using Removal = RemovalOutcome::State;
    if (here && outcome.state != Removal::Removed && outcome.state != Removal::Unknown)
        Q_EMIT notChanged(id);
    if (here && !(outcome.error && isGone(outcome.error.value())))
        m_log->finish(begun, endingOf(outcome, trace));
    co_return outcome;
}

QCoro::Task<RemovalOutcome> Consents::removeAsSeen(Consent seen, CallTrace trace)
{
    using Removal = RemovalOutcome::State;
    RemovalOutcome outcome;
    bool mayBeOurs = false;
    for (int tries = 0; tries < mostTries; ++tries) {
        // API.1 does not ask for a tag here, so the comparison comes before; where the service heeds the tag all the
        // same, it guards the moment between the two calls.
        const Result<TaggedConsent> now = co_await read(seen.id);
        if (!now && now.error().kind == Kind::NotFound) {
            outcome.state = mayBeOurs ? Removal::Removed : Removal::AlreadyGone;
            co_return outcome;
        }
        if (!now) {
            outcome.state = mayBeOurs ? Removal::Unknown : Removal::Failed;
            outcome.error = now.error();
            co_return outcome;
        }
        if (!hasSameFields(now->consent, seen)) {
            outcome.state = Removal::Conflict;
            outcome.now = *now;
            co_return outcome;
        }
        if (std::exchange(mayBeOurs, false))
            break; // it is still there
        const Result<void> done = co_await m_api.remove(seen.id, now->etag, trace, this);
        if (done || done.error().kind == Kind::NotFound) {
            m_list.drop(seen.id);
            outcome.state = done || done.error().outcomeUnknown ? Removal::Removed : Removal::AlreadyGone;
            co_return outcome;
        }
        outcome.error = done.error();
        if (isGone(done.error())) {
            outcome.state = done.error().outcomeUnknown ? Removal::Unknown : Removal::Failed;
            co_return outcome;
        }
        mayBeOurs = mayHaveBeenCarriedOut(done.error());
        if (!mayBeOurs && done.error().kind != Kind::ChangedMeanwhile)
            break;
    }
    outcome.state = mayBeOurs ? Removal::Unknown : Removal::Failed;
    co_return outcome;
}

QCoro::Task<Result<OnboardingLink>> Consents::startOnboarding(QString id, OnboardingChoice choice, QObject *caller)
{
    if (!choice.redirectUrl.isEmpty() && !isUsableRedirect(choice.redirectUrl)) {
        ApiError error;
        error.kind = Kind::InvalidInput;
        error.detail = u"The address to go to afterwards is not an http or https address"_s;
        co_return tl::unexpected(error);
    }
    const QUrl base = m_onboardingAddress;
    OnboardingLink link;
    link.consentId = id;
    // From before the call, so that the countdown never promises too much.
    link.expiresAt = QDateTime::currentDateTimeUtc().addSecs(oneTimeCodeSeconds);
    const QPointer<Consents> here = this;
    const Consent *known = m_list.rows().find(id);
    const Activity making = codeFor(id, known ? known->name.value_or(QString()) : QString(), choice.system);
    const BegunActivity begun = co_await m_log->begin(making);
    const CallTrace trace;
    const Result<Secret> code = co_await m_api.oneTimeCode(id, trace, caller);
    // A dialog that was closed leaves the log to be written.
    const bool isShutDown = !code && code.error().kind == Kind::ShutDown;
    if (here && !isShutDown)
        m_log->finish(begun, code ? endingDone(trace) : endingFor(code.error(), trace));
    if (!code)
        co_return tl::unexpected(code.error());
    link.link = onboardingLink(base, id, *code, choice);
    co_return link;
}

} // namespace authdesk
