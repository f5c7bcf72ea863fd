// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_creations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// An answer that took longer than this was given up, so the consent was made within it.
constexpr qint64 longestCallSeconds = 600;
/// The service's day may begin before that of UTC (its vendor is in Sweden).
constexpr qint64 dayBeginsEarlierBySeconds = 7200;

/// Whether a consent can be the one that was asked for at that time.
bool canBe(const Consent &consent, const OutgoingConsent &asked)
{
    const bool fits = !consent.createdOn.isValid() ||
                      (consent.createdOn >= asked.createdOn.addSecs(-clockToleranceSeconds) &&
                       consent.createdOn <= asked.createdOn.addSecs(clockToleranceSeconds + longestCallSeconds));
    return fits && consent.name == asked.draft.name;
}

Activity creationOf(const ConsentDraft &draft, RecordState from, RecordState to)
{
    Activity creation;
    creation.what = Activity::What::ConsentCreated;
    creation.clientName = draft.name;
    creation.from = stateToken(from);
    creation.to = stateToken(to);
    return creation;
}

} // namespace

ConsentCreations::ConsentCreations(HttpClient *client, ConsentList *list, Journal *journal, ActivityLog *log,
                                   QObject *parent)
    : QObject(parent)
    , m_api(client)
    , m_list(list)
    , m_journal(journal)
    , m_log(log)
{
    connect(journal, &Journal::changed, this, &ConsentCreations::updateUnresolved);
}

const OutgoingConsent *ConsentCreations::findUnresolved(const QString &creationId) const
{
    const auto found = std::find_if(m_unresolved.cbegin(), m_unresolved.cend(),
                                    [&](const OutgoingConsent &open) { return open.creationId == creationId; });
    return found == m_unresolved.cend() ? nullptr : &*found;
}

void ConsentCreations::updateUnresolved()
{
    QList<OutgoingConsent> unresolved;
    for (const JournalEntry &entry : m_journal->open()) {
        if (entry.change == JournalEntry::Change::CreateConsent)
            unresolved.append(outgoingConsent(entry));
    }
    if (unresolved == m_unresolved)
        return;
    m_unresolved = unresolved;
    Q_EMIT unresolvedChanged();
}

QCoro::Task<CreationOutcome> ConsentCreations::create(ConsentDraft draft)
{
    co_return co_await make(std::move(draft), QString());
}

QCoro::Task<CreationOutcome> ConsentCreations::sendAgain(QString creationId)
{
    const OutgoingConsent *open = findUnresolved(creationId);
    if (open == nullptr) {
        CreationOutcome outcome; // settled meanwhile, from another window
        outcome.creationId = creationId;
        co_return outcome;
    }
    ConsentDraft draft = open->draft;
    co_return co_await make(std::move(draft), creationId);
}

QCoro::Task<CreationOutcome> ConsentCreations::make(ConsentDraft draft, QString inPlaceOf)
{
    draft.name = draft.name.trimmed();
    const JournalEntry entry = entryFor(draft);
    CreationOutcome outcome;
    outcome.creationId = entry.id;
    if (draft.name.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::InvalidInput;
        error.detail = u"The name is missing"_s;
        outcome.error = error;
        co_return outcome;
    }

    const QList<Activity> activities{creationOf(draft, RecordState::None, RecordState::ConsentCreated)};
    auto send = [this, draft](const CallTrace &trace) {
        return m_api.create(draft, trace, this);
    };
    bool isSettled = false;
    auto judge = [&isSettled](const Result<QString> &created, const CallTrace &trace) {
        JournalVerdict verdict = JudgeResult()(created, trace);
        isSettled = verdict.isSettled;
        return verdict;
    };
    const StoreResult<Result<QString>> sent = co_await m_journal->carryOut(entry, activities, send, judge, inPlaceOf);
    if (!sent) {
        outcome.state = CreationOutcome::State::NotNoted;
        outcome.storeError = sent.error().text;
    } else if (*sent) {
        outcome.state = CreationOutcome::State::Created;
        outcome.consentId = **sent;
        m_accountedFor.insert(outcome.consentId);
        co_await readInto(outcome.consentId);
    } else {
        outcome.state = isSettled ? CreationOutcome::State::Refused : CreationOutcome::State::Unknown;
        outcome.error = sent->error();
    }
    co_return outcome;
}

QCoro::Task<void> ConsentCreations::readInto(QString consentId)
{
    const Result<TaggedConsent> made = co_await m_api.get(consentId, this);
    if (made)
        m_list->take(made->consent);
    else if (!made.error().isAbandoned())
        m_list->refresh();
}

QCoro::Task<Result<QList<Consent>>> ConsentCreations::candidates(QString creationId, QObject *caller)
{
    const OutgoingConsent *open = findUnresolved(creationId);
    QList<Consent> found;
    if (open == nullptr)
        co_return found;
    const OutgoingConsent asked = *open;
    const QSet<QString> accountedFor = m_accountedFor;
    const QDate first = asked.createdOn.addSecs(-clockToleranceSeconds).date();
    const QDate last =
        asked.createdOn.addSecs(clockToleranceSeconds + longestCallSeconds + dayBeginsEarlierBySeconds).date();
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        ConsentFilter filter;
        filter.name = asked.draft.name;
        filter.createdOn = day;
        const Result<QList<Consent>> ofDay = co_await m_list->find(filter, caller);
        if (!ofDay)
            co_return tl::unexpected(ofDay.error());
        for (const Consent &consent : *ofDay) {
            if (canBe(consent, asked) && !accountedFor.contains(consent.id) && !found.contains(consent))
                found.append(consent);
        }
    }
    co_return found;
}

QCoro::Task<StoreResult<void>> ConsentCreations::settle(QString creationId, QString consentId)
{
    m_accountedFor.insert(consentId);
    co_return co_await letGo(creationId, RecordState::ConsentCreated);
}

QCoro::Task<StoreResult<void>> ConsentCreations::forget(QString creationId)
{
    co_return co_await letGo(creationId, RecordState::GivenUp);
}

QCoro::Task<StoreResult<void>> ConsentCreations::letGo(QString creationId, RecordState foundToBe)
{
    const OutgoingConsent *open = findUnresolved(creationId);
    const std::optional<ConsentDraft> draft = open ? std::optional(open->draft) : std::nullopt;
    const StoreResult<bool> resolved = co_await m_journal->resolve(creationId);
    if (!resolved)
        co_return tl::unexpected(resolved.error());
    if (*resolved && draft)
        m_log->record(creationOf(*draft, RecordState::Unknown, foundToBe));
    co_return StoreResult<void>();
}

} // namespace authdesk
