// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnerships.h"

#include "core/activity/record_state.h"
#include "core/net/guarded_change.h"

#include "core/net/unknown_outcome.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString organisationOf(const JournalEntry &set)
{
    return set.content.value("organisationId"_L1).toString();
}

QString packageOf(const JournalEntry &set)
{
    return set.content.value("softwarePackageId"_L1).toString();
}

JournalEntry keySet(const KeyPlace &place, const QString &softwarePackageId, const QString &clientName)
{
    const QJsonObject content{{u"organisationId"_s, place.organisationId}, {u"softwarePackageId"_s, softwarePackageId}};
    return journalEntry(JournalEntry::Change::GenerateKeys, place.partnershipId, clientName, content);
}

/// A set stays open until its Secret is in safe hands. Of one that failed only the service's word on this very set
/// settles it; until then its key is kept, so that no Secret is lost.
JournalVerdict verdictOnKeys(const Result<ConnectionKeys> &keys, const CallTrace &trace, bool isShownAgain)
{
    using Kind = ApiError::Kind;
    JournalVerdict verdict = keys ? verdictOn(endingDone(trace)) : verdictOn(keys.error(), trace);
    const bool isJudged = !keys && (keys.error().kind == Kind::Conflict || keys.error().kind == Kind::NotFound ||
                                    keys.error().kind == Kind::InvalidInput);
    verdict.isSettled = isJudged || (!keys && !isShownAgain && verdict.isSettled);
    return verdict;
}

} // namespace

Partnerships::Partnerships(HttpClient *client, Store *store, Journal *journal, ActivityLog *log, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_log(log)
    , m_api(client)
    , m_entered(store, log->origin().environmentId)
    , m_refresh(client, PartnershipsApi::listPath(), [this](const QJsonArray &rows) { return takePage(rows); })
    , m_resolver(journal, log, {JournalEntry::Change::CancelPartnership},
                 [this](const JournalEntry &entry) { return readOutcome(entry); })
{
    connect(&m_refresh, &ListRefresh::changed, this, [this] {
        if (!m_refresh.isRefreshing() && m_refresh.state() == ListRefresh::State::Ready)
            m_resolver.run();
    });
}

QJsonArray Partnerships::takePage(const QJsonArray &rows)
{
    QList<Partnership> present;
    QJsonArray unreadable;
    for (const QJsonValue row : rows) {
        if (const std::optional<Partnership> partnership = partnershipFromJson(row.toObject()))
            present.append(*partnership);
        else
            unreadable.append(row);
    }
    take(present);
    return unreadable;
}

void Partnerships::take(QList<Partnership> present)
{
    // None comes to life again (reconnecting makes a new one), so an answer in which it lives is older than its end.
    present.removeIf([this](const Partnership &partnership) {
        const Partnership *known = m_list.find(partnership.id);
        return known != nullptr && known->status == Partnership::Status::Ended &&
               partnership.status == Partnership::Status::Active;
    });
    m_list.merge(present);
}

QCoro::Task<Result<TaggedPartnership>> Partnerships::readInto(QString id)
{
    const Result<TaggedPartnership> current = co_await m_api.get(id, this);
    if (current)
        take({current->partnership});
    else if (current.error().kind == ApiError::Kind::NotFound)
        m_list.remove({id});
    co_return current;
}

QCoro::Task<Result<Partnership>> Partnerships::reread(QString id)
{
    const Result<TaggedPartnership> current = co_await readInto(id);
    if (!current)
        co_return tl::unexpected(current.error());
    co_return current->partnership;
}

QCoro::Task<Result<void>> Partnerships::cancel(Partnership seen)
{
    Activity cancelling;
    cancelling.what = Activity::What::PartnershipCancelled;
    cancelling.clientName = seen.clientName;
    cancelling.from = stateToken(RecordState::Active);
    cancelling.to = stateToken(RecordState::Ended);
    cancelling.detail = seen.id;
    const JournalEntry entry = journalEntry(JournalEntry::Change::CancelPartnership, seen.id, seen.clientName);
    const QList<Activity> activities{cancelling};
    auto send = [this, seen](const CallTrace &trace) {
        return cancelAsSeen(seen, trace);
    };
    co_return flattened(co_await m_journal->carryOut(entry, activities, send));
}

QCoro::Task<std::optional<QList<Activity>>> Partnerships::readOutcome(JournalEntry entry)
{
    const Result<TaggedPartnership> current = co_await readInto(entry.subjectId);
    if (!current && current.error().kind != ApiError::Kind::NotFound)
        co_return std::nullopt;
    const bool isActive = current && current->partnership.status == Partnership::Status::Active;
    if (!isActive)
        Q_EMIT keysChanged(entry.subjectId);
    Activity found;
    found.what = Activity::What::PartnershipLookedUp;
    found.clientName = entry.clientName;
    found.from = stateToken(RecordState::Unknown);
    found.to = stateToken(isActive ? RecordState::Active : RecordState::Ended);
    found.detail = entry.subjectId;
    const QList<Activity> words{found};
    co_return words;
}

QCoro::Task<Result<void>> Partnerships::cancelAsSeen(Partnership seen, CallTrace trace)
{
    auto change = guardedEnding<TaggedPartnership>();
    change.read = [this, seen] {
        return readInto(seen.id);
    };
    // A tag goes stale when anything of it changes, such as the client's name, which is nothing to the decision; the
    // status is.
    change.settledBy = [seen](const TaggedPartnership &now, bool mayBeOurs) -> std::optional<Result<void>> {
        if (now.partnership.status == seen.status)
            return std::nullopt;
        const bool hasEnded = now.partnership.status == Partnership::Status::Ended;
        if (mayBeOurs && hasEnded)
            return Result<void>();
        ApiError error;
        error.kind = hasEnded ? ApiError::Kind::Conflict : ApiError::Kind::ChangedMeanwhile;
        return Result<void>(tl::unexpected(error));
    };
    change.send = [this, trace](const TaggedPartnership &now) {
        Q_EMIT cancelling(now.partnership.id);
        return m_api.cancel(now.partnership.id, now.etag, trace, this);
    };
    change.succeeded = [this](const TaggedPartnership &before) {
        Partnership ended = before.partnership;
        ended.status = Partnership::Status::Ended;
        ended.endedOn = QDateTime::currentDateTimeUtc();
        ended.endedBy = Partnership::EndedBy::Requester;
        take({ended});
        return Result<void>();
    };
    const Result<void> done = co_await changeGuarded(change, {}, trace);
    if (done)
        Q_EMIT keysChanged(seen.id);
    else if (done.error().kind == ApiError::Kind::NotFound)
        m_list.remove({seen.id});
    const bool wasSent = !trace.correlationId().isEmpty();
    if (done || (wasSent && !done.error().isAbandoned()))
        m_refresh.refresh();
    co_return done;
}

QCoro::Task<Result<QList<OrganisationWithKeys>>> Partnerships::organisations(QString partnershipId, QObject *caller)
{
    const Result<QList<ClientOrganisation>> organisations = co_await m_api.organisations(partnershipId, caller);
    if (!organisations)
        co_return tl::unexpected(organisations.error());
    // Without the store the keys can still be had; only what was entered is not known.
    const StoreResult<QHash<QString, QString>> entered = co_await m_entered.appKeys(partnershipId);
    const StoreResult<QList<JournalEntry>> asked =
        co_await m_journal->entriesOf(JournalEntry::Change::GenerateKeys, partnershipId);
    const QList<JournalEntry> sets = asked.value_or(QList<JournalEntry>());
    QList<OrganisationWithKeys> found;
    for (const ClientOrganisation &organisation : *organisations) {
        OrganisationWithKeys row;
        row.organisation = organisation;
        row.isEntered = entered && organisation.hasKeys() && entered->value(organisation.id) == organisation.appKey;
        const auto open = std::find_if(sets.cbegin(), sets.cend(), [&organisation](const JournalEntry &set) {
            return organisationOf(set) == organisation.id;
        });
        if (open != sets.cend()) {
            // Asked for is not generated: only keys made since then are that set.
            row.hasUnseenSet =
                organisation.hasKeys() && organisation.keysCreatedOn >= open->startedOn.addSecs(-clockToleranceSeconds);
            row.unseenSoftwarePackageId = packageOf(*open);
        }
        found.append(row);
    }
    co_return found;
}

QCoro::Task<StoreResult<QList<JournalEntry>>> Partnerships::openSets(KeyPlace place)
{
    StoreResult<QList<JournalEntry>> sets =
        co_await m_journal->entriesOf(JournalEntry::Change::GenerateKeys, place.partnershipId);
    if (sets)
        sets->removeIf([&place](const JournalEntry &set) { return organisationOf(set) != place.organisationId; });
    co_return sets;
}

QCoro::Task<void> Partnerships::closeSets(KeyPlace place)
{
    // Should it fail, the set can be had once more, which does no harm.
    const StoreResult<QList<JournalEntry>> sets = co_await openSets(place);
    if (!sets)
        co_return;
    for (const JournalEntry &set : *sets)
        co_await m_journal->resolve(set.id);
}

QCoro::Task<tl::expected<ConnectionKeys, KeysFault>> Partnerships::keysFor(KeyPlace place, QString softwarePackageId)
{
    const StoreResult<QList<JournalEntry>> open = co_await openSets(place);
    if (!open) {
        KeysFault fault{std::nullopt, open.error().text, false};
        co_return tl::unexpected(fault);
    }
    const bool isShownAgain = !open->isEmpty() && packageOf(open->constFirst()) == softwarePackageId;
    Activity generating =
        activityOn(place, isShownAgain ? Activity::What::KeysShownAgain : Activity::What::KeysGenerated);
    generating.to = softwarePackageId;
    const JournalEntry set =
        isShownAgain ? open->constFirst() : keySet(place, softwarePackageId, generating.clientName);
    const QString replaced = isShownAgain || open->isEmpty() ? QString() : open->constFirst().id;
    const QList<Activity> activities{generating};
    auto send = [this, place, set](const CallTrace &trace) {
        return m_api.generateKeys(place.partnershipId, place.organisationId, packageOf(set), set.id, trace, this);
    };
    auto judge = [isShownAgain](const Result<ConnectionKeys> &keys, const CallTrace &trace) {
        return verdictOnKeys(keys, trace, isShownAgain);
    };
    StoreResult<Result<ConnectionKeys>> sent = co_await m_journal->carryOut(set, activities, send, judge, replaced);
    if (!sent) {
        KeysFault fault{std::nullopt, sent.error().text, false};
        co_return tl::unexpected(fault);
    }
    if (!*sent) {
        const ApiError error = sent->error();
        KeysFault fault{error, {}, isShownAgain && error.kind == ApiError::Kind::Conflict};
        co_return tl::unexpected(fault);
    }
    Q_EMIT keysChanged(place.partnershipId);
    co_return std::move(**sent);
}

void Partnerships::secured(const KeyPlace &place)
{
    closeSets(place);
}

void Partnerships::noteCopied(const KeyPlace &place)
{
    m_log->record(activityOn(place, Activity::What::KeysCopied));
}

Activity Partnerships::activityOn(const KeyPlace &place, Activity::What what) const
{
    const Partnership *partnership = m_list.find(place.partnershipId);
    return {what, partnership ? partnership->clientName : QString(), {}, {}, place.organisationId};
}

QCoro::Task<StoreResult<void>> Partnerships::confirmEntered(KeyPlace place, QString appKey)
{
    const StoreResult<void> noted = co_await m_entered.add(place, appKey);
    if (noted) {
        m_log->record(activityOn(place, Activity::What::KeysEntered));
        co_await closeSets(place);
        addWithEnteredKeys({place.partnershipId});
        Q_EMIT keysChanged(place.partnershipId);
    }
    co_return noted;
}

void Partnerships::loadEntered()
{
    readEntered();
}

QCoro::Task<void> Partnerships::readEntered()
{
    const StoreResult<QSet<QString>> entered = co_await m_entered.partnerships();
    if (entered)
        addWithEnteredKeys(*entered);
}

void Partnerships::addWithEnteredKeys(const QSet<QString> &partnershipIds)
{
    const qsizetype before = m_withEnteredKeys.size();
    m_withEnteredKeys.unite(partnershipIds);
    if (m_withEnteredKeys.size() != before)
        Q_EMIT withEnteredKeysChanged();
}

} // namespace authdesk
