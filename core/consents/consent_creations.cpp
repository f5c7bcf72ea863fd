// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_creations.h"

#include <QPointer>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// How far the clocks of this machine and of the service may differ.
constexpr qint64 clockToleranceSeconds = 900;
/// An answer that took longer than this was given up, so the consent was made within it.
constexpr qint64 longestCallSeconds = 600;
/// The service's day may begin before that of UTC (its vendor is in Sweden).
constexpr qint64 dayBeginsEarlierBySeconds = 7200;

bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Cancelled || error.kind == ApiError::Kind::ShutDown;
}

/// A failure of the service says nothing about whether the consent was made before it failed.
bool mayHaveBeenMade(const ApiError &error)
{
    return error.outcomeUnknown || error.kind == ApiError::Kind::ServerFailure;
}

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

ConsentCreations::ConsentCreations(HttpClient *client, ConsentList *list, Store *store, ActivityLog *log,
                                   QString environmentId, QObject *parent)
    : QObject(parent)
    , m_api(client)
    , m_list(list)
    , m_log(log)
    , m_outgoing(store, std::move(environmentId))
{
}

const OutgoingConsent *ConsentCreations::findUnresolved(const QString &creationId) const
{
    const auto found = std::find_if(m_unresolved.cbegin(), m_unresolved.cend(),
                                    [&](const OutgoingConsent &open) { return open.creationId == creationId; });
    return found == m_unresolved.cend() ? nullptr : &*found;
}

void ConsentCreations::addUnresolved(const OutgoingConsent &consent)
{
    if (findUnresolved(consent.creationId))
        return;
    m_unresolved.append(consent);
    Q_EMIT unresolvedChanged();
}

void ConsentCreations::dropUnresolved(const QString &creationId)
{
    if (m_unresolved.removeIf([&](const OutgoingConsent &open) { return open.creationId == creationId; }) > 0)
        Q_EMIT unresolvedChanged();
}

void ConsentCreations::loadUnresolved()
{
    readUnresolved();
}

QCoro::Task<void> ConsentCreations::readUnresolved()
{
    const StoreResult<QList<OutgoingConsent>> open = co_await m_outgoing.unresolved();
    if (!open)
        co_return;
    for (const OutgoingConsent &consent : *open)
        addUnresolved(consent);
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
    OutgoingConsent outgoing;
    outgoing.draft = std::move(draft);
    outgoing.draft.name = outgoing.draft.name.trimmed();
    outgoing.creationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    outgoing.createdOn = QDateTime::currentDateTimeUtc();
    CreationOutcome outcome;
    outcome.creationId = outgoing.creationId;
    if (outgoing.draft.name.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::InvalidInput;
        error.detail = u"The name is missing"_s;
        outcome.error = error;
        co_return outcome;
    }

    const StoreResult<void> noted = co_await m_outgoing.note(outgoing);
    if (!noted) {
        outcome.state = CreationOutcome::State::NotNoted;
        outcome.storeError = noted.error().text;
        co_return outcome;
    }
    if (!inPlaceOf.isEmpty()) {
        co_await m_outgoing.forget(inPlaceOf);
        dropUnresolved(inPlaceOf);
    }

    const Activity creating = creationOf(outgoing.draft, RecordState::None, RecordState::ConsentCreated);
    const BegunActivity begun = co_await m_log->begin(creating);
    const CallTrace trace;
    const Result<QString> created = co_await m_api.create(outgoing.draft, trace, this);
    if (!created)
        outcome.error = created.error();
    if (!created && isGone(created.error())) {
        // Noted as Sending: the next start finds it. This object is going, or gone.
        outcome.state = CreationOutcome::State::Unknown;
        co_return outcome;
    }
    m_log->finish(begun, created ? endingDone(trace) : endingFor(created.error(), mayHaveBeenMade(created.error())));
    if (created) {
        outcome.state = CreationOutcome::State::Created;
        outcome.consentId = *created;
    } else {
        outcome.state =
            mayHaveBeenMade(created.error()) ? CreationOutcome::State::Unknown : CreationOutcome::State::Refused;
    }
    co_await conclude(outgoing, outcome);
    co_return outcome;
}

QCoro::Task<void> ConsentCreations::conclude(OutgoingConsent outgoing, CreationOutcome outcome)
{
    const QPointer<ConsentCreations> here = this;
    if (outcome.state == CreationOutcome::State::Unknown) {
        outgoing.state = OutgoingConsent::State::Unknown;
        addUnresolved(outgoing);
        co_await m_outgoing.note(outgoing);
        co_return;
    }
    if (outcome.state == CreationOutcome::State::Created)
        m_accountedFor.insert(outcome.consentId);
    // Should this fail, the next start finds it among the unresolved, with the consent as its candidate.
    co_await m_outgoing.forget(outgoing.creationId);
    if (!here || outcome.state != CreationOutcome::State::Created)
        co_return;
    const Result<TaggedConsent> made = co_await m_api.get(outcome.consentId, this);
    if (!here)
        co_return;
    if (made)
        m_list->take(made->consent);
    else if (!isGone(made.error()))
        m_list->refresh();
}

QCoro::Task<Result<QList<Consent>>> ConsentCreations::candidates(QString creationId, QObject *caller)
{
    const QPointer<ConsentCreations> here = this;
    const OutgoingConsent *open = findUnresolved(creationId);
    QList<Consent> found;
    if (open == nullptr)
        co_return found;
    const OutgoingConsent asked = *open;
    const QSet<QString> accountedFor = m_accountedFor;
    const QDate first = asked.createdOn.addSecs(-clockToleranceSeconds).date();
    const QDate last =
        asked.createdOn.addSecs(clockToleranceSeconds + longestCallSeconds + dayBeginsEarlierBySeconds).date();
    for (QDate day = first; day <= last && here; day = day.addDays(1)) {
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
    const QPointer<ConsentCreations> here = this;
    const StoreResult<void> forgotten = co_await m_outgoing.forget(creationId);
    const OutgoingConsent *open = here ? findUnresolved(creationId) : nullptr;
    if (!forgotten || open == nullptr)
        co_return forgotten;
    m_log->record(creationOf(open->draft, RecordState::Unknown, foundToBe));
    dropUnresolved(creationId);
    co_return forgotten;
}

} // namespace authdesk
