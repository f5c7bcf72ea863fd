// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consents.h"

#include "core/consents/consent_activities.h"
#include "core/net/guarded_change.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;
using State = SaveOutcome::State;

bool mayBeOurs(State state)
{
    return state == State::Saved || state == State::MergedAndSaved || state == State::Unknown;
}

bool mayBeOurs(RemovalOutcome::State state)
{
    return state == RemovalOutcome::State::Removed || state == RemovalOutcome::State::Unknown;
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

/// For SaveOutcome and RemovalOutcome.
template<class Outcome>
JournalVerdict verdictOnOutcome(const Outcome &outcome, const CallTrace &trace)
{
    return outcome.error && outcome.error->isAbandoned() ? JournalVerdict() : verdictOn(endingOf(outcome, trace));
}

} // namespace

Consents::Consents(HttpClient *client, Journal *journal, ActivityLog *log, QUrl onboardingAddress, QObject *parent)
    : QObject(parent)
    , m_api(client)
    , m_journal(journal)
    , m_onboardingAddress(std::move(onboardingAddress))
    , m_list(client)
    , m_creations(client, &m_list, journal, log)
    , m_resolver(journal, log,
                 {JournalEntry::Change::SaveConsent, JournalEntry::Change::DeleteConsent,
                  JournalEntry::Change::MakeOneTimeCode},
                 [this](const JournalEntry &entry) { return readOutcome(entry); })
{
    connect(&m_list, &ConsentList::changed, this, [this] {
        if (!m_list.isRefreshing() && m_list.state() == ConsentList::State::Ready)
            m_resolver.run();
    });
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
    SaveOutcome outcome;
    outcome.original = std::move(original);
    outcome.mine = differing(std::move(mine), outcome.original);
    if (outcome.mine.isEmpty()) {
        outcome.state = State::AlreadySo;
        outcome.now = std::move(base);
        co_return outcome;
    }
    const JournalEntry entry = entryFor(outcome.original, outcome.mine);
    const QList<Activity> activities = activitiesOf(outcome.original, outcome.mine);
    auto send = [this, outcome, base](const CallTrace &trace) {
        return write(outcome, base, trace);
    };
    auto judge = verdictOnOutcome<SaveOutcome>;
    const StoreResult<SaveOutcome> saved = co_await m_journal->carryOut(entry, activities, send, judge);
    if (saved && outcome.mine.status && !mayBeOurs(saved->state))
        Q_EMIT notChanged(outcome.original.id);
    co_return saved ? *saved : ended(std::move(outcome), State::Failed, notStored(saved.error()));
}

QCoro::Task<SaveOutcome> Consents::write(SaveOutcome outcome, std::optional<TaggedConsent> start, CallTrace trace)
{
    const QString id = outcome.original.id;
    const auto compared = [outcome](const TaggedConsent &now) {
        return compareChange(outcome.original, outcome.mine, now.consent);
    };
    std::optional<Consent> expected;
    std::optional<TaggedConsent> latest;
    GuardedChange<TaggedConsent, SaveOutcome> change;
    change.read = [this, id] {
        return read(id);
    };
    change.settledBy = [&latest, outcome](const TaggedConsent &now, bool mayBeOurs) {
        latest = now;
        return settledBy(now, outcome, mayBeOurs);
    };
    // Announced only now: what the reading before it has found was somebody else's doing.
    change.send = [this, id, outcome, compared, trace](const TaggedConsent &now) {
        if (outcome.mine.status)
            Q_EMIT changing(id);
        return m_api.update(id, compared(now).remaining, now.etag, trace, this);
    };
    change.wasNotDone = [this, id] {
        Q_EMIT notChanged(id);
    };
    change.succeeded = [&expected, outcome, compared](const TaggedConsent &before) {
        const ChangeComparison comparison = compared(before);
        expected = withChange(before.consent, comparison.remaining);
        return ended(outcome, comparison.othersChanged ? State::MergedAndSaved : State::Saved);
    };
    change.failed = [this, &latest, outcome](const ApiError &error, bool mayBeDone) {
        if (error.kind == Kind::NotFound) {
            m_list.drop(outcome.original.id);
            return ended(outcome, State::DeletedElsewhere);
        }
        SaveOutcome failed = ended(outcome, mayBeDone ? State::Unknown : State::Failed, error);
        failed.now = latest;
        return failed;
    };
    SaveOutcome written = co_await changeGuarded(change, std::move(start), trace);
    if (!expected)
        co_return written;
    co_return co_await readBack(std::move(written), *expected);
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
    } else if (!now.error().isAbandoned()) {
        m_list.take(expected);
    }
    co_return outcome;
}

QCoro::Task<RemovalOutcome> Consents::remove(Consent seen)
{
    const JournalEntry entry =
        journalEntry(JournalEntry::Change::DeleteConsent, seen.id, seen.name.value_or(QString()));
    const QList<Activity> activities{removalOf(seen)};
    auto send = [this, seen](const CallTrace &trace) {
        return removeAsSeen(seen, trace);
    };
    auto judge = verdictOnOutcome<RemovalOutcome>;
    const StoreResult<RemovalOutcome> removed = co_await m_journal->carryOut(entry, activities, send, judge);
    if (removed && !mayBeOurs(removed->state))
        Q_EMIT notChanged(seen.id);
    if (removed)
        co_return *removed;
    RemovalOutcome failed;
    failed.error = notStored(removed.error());
    co_return failed;
}

QCoro::Task<RemovalOutcome> Consents::removeAsSeen(Consent seen, CallTrace trace)
{
    using Removal = RemovalOutcome::State;
    GuardedChange<TaggedConsent, RemovalOutcome> change;
    change.read = [this, seen] {
        return read(seen.id);
    };
    // API.1 does not ask for a tag here, so the comparison comes before; where the service heeds the tag all the same,
    // it guards the moment between the two calls.
    change.settledBy = [seen](const TaggedConsent &now, bool) -> std::optional<RemovalOutcome> {
        if (hasSameFields(now.consent, seen))
            return std::nullopt;
        RemovalOutcome conflict;
        conflict.state = Removal::Conflict;
        conflict.now = now;
        return conflict;
    };
    change.send = [this, trace](const TaggedConsent &now) {
        Q_EMIT changing(now.consent.id);
        return m_api.remove(now.consent.id, now.etag, trace, this);
    };
    change.wasNotDone = [this, id = seen.id] {
        Q_EMIT notChanged(id);
    };
    change.succeeded = [](const TaggedConsent &) {
        RemovalOutcome removed;
        removed.state = Removal::Removed;
        return removed;
    };
    change.failed = [](const ApiError &error, bool mayBeDone) {
        RemovalOutcome failed;
        if (error.kind == Kind::NotFound) {
            failed.state = mayBeDone ? Removal::Removed : Removal::AlreadyGone;
        } else {
            failed.state = mayBeDone ? Removal::Unknown : Removal::Failed;
            failed.error = error;
        }
        return failed;
    };
    const RemovalOutcome outcome = co_await changeGuarded(change, {}, trace);
    if (outcome.state == Removal::Removed || outcome.state == Removal::AlreadyGone)
        m_list.drop(seen.id);
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
    const Consent *known = m_list.rows().find(id);
    const QString name = known ? known->name.value_or(QString()) : QString();
    const JournalEntry entry = journalEntry(JournalEntry::Change::MakeOneTimeCode, id, name);
    const QList<Activity> activities{codeFor(id, name, choice.system)};
    auto send = [this, id, asker = QPointer<QObject>(caller)](const CallTrace &trace) {
        return makeCode(id, trace, asker);
    };
    auto judge = [](const Result<Secret> &code, const CallTrace &trace) {
        // A dialog that was closed leaves the log to be written. A code that nobody has seen can do nothing.
        const bool isShutDown = !code && code.error().kind == Kind::ShutDown;
        JournalVerdict verdict;
        if (!isShutDown)
            verdict.ending = code ? endingDone(trace) : endingFor(code.error(), trace);
        verdict.isSettled = true;
        return verdict;
    };
    Result<Secret> code = flattened(co_await m_journal->carryOut(entry, activities, send, judge));
    if (!code)
        co_return tl::unexpected(code.error());
    link.link = onboardingLink(base, id, *code, choice);
    co_return link;
}

QCoro::Task<Result<Secret>> Consents::makeCode(QString id, CallTrace trace, QPointer<QObject> caller)
{
    if (!caller) {
        ApiError error; // gone while the journal was written
        error.kind = Kind::Cancelled;
        co_return tl::unexpected(error);
    }
    co_return co_await m_api.oneTimeCode(id, trace, caller);
}

QCoro::Task<std::optional<QList<Activity>>> Consents::readOutcome(JournalEntry entry)
{
    QList<Activity> words;
    if (entry.change == JournalEntry::Change::MakeOneTimeCode)
        co_return words;
    const Result<TaggedConsent> now = co_await read(entry.subjectId);
    if (!now && now.error().kind != Kind::NotFound)
        co_return std::nullopt;
    words.append(lookedUp(entry, now ? &now->consent : nullptr));
    co_return words;
}

} // namespace authdesk
