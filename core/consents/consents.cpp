// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consents.h"

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

Consents::Consents(HttpClient *client, Store *store, QString environmentId, QUrl onboardingAddress, QObject *parent)
    : QObject(parent)
    , m_api(client)
    , m_onboardingAddress(std::move(onboardingAddress))
    , m_list(client)
    , m_creations(client, &m_list, store, std::move(environmentId))
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
    SaveOutcome outcome;
    outcome.original = original.consent;
    outcome.mine = differing(std::move(mine), original.consent);
    if (outcome.mine.isEmpty()) {
        outcome.state = State::AlreadySo;
        outcome.now = std::move(original);
        co_return outcome;
    }
    co_return co_await write(std::move(outcome), std::move(original));
}

QCoro::Task<SaveOutcome> Consents::saveSeen(Consent seen, ConsentChange mine)
{
    SaveOutcome outcome;
    outcome.original = seen;
    outcome.mine = differing(std::move(mine), seen);
    Result<TaggedConsent> now = co_await read(seen.id);
    if (!now) {
        const bool isDeleted = now.error().kind == Kind::NotFound;
        co_return ended(std::move(outcome), isDeleted ? State::DeletedElsewhere : State::Failed, now.error());
    }
    co_return co_await write(std::move(outcome), std::move(*now));
}

QCoro::Task<SaveOutcome> Consents::overwrite(TaggedConsent theirs, ConsentChange mine)
{
    co_return co_await save(std::move(theirs), std::move(mine));
}

QCoro::Task<SaveOutcome> Consents::write(SaveOutcome outcome, TaggedConsent base)
{
    const QString id = base.consent.id;
    ApiError error;
    for (int tries = 0; tries < mostTries; ++tries) {
        // Of a tag that was stale at the last try, an earlier attempt of the net layer may be the reason.
        const bool isOurs = tries > 0 && error.outcomeUnknown;
        if (std::optional<SaveOutcome> settled = settledBy(base, outcome, isOurs))
            co_return std::move(*settled);
        const ChangeComparison comparison = compareChange(outcome.original, outcome.mine, base.consent);
        const Result<void> done = co_await m_api.update(id, comparison.remaining, base.etag, this);
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
        const Result<void> done = co_await m_api.remove(seen.id, now->etag, this);
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
    const Result<Secret> code = co_await m_api.oneTimeCode(id, caller);
    if (!code)
        co_return tl::unexpected(code.error());
    link.link = onboardingLink(base, id, *code, choice);
    co_return link;
}

} // namespace authdesk
