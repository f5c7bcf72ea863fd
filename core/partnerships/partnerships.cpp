// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnerships.h"

#include "core/activity/record_state.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// How far the clocks of this machine and of the service may differ.
constexpr qint64 clockToleranceSeconds = 900;

bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Cancelled || error.kind == ApiError::Kind::ShutDown;
}

ApiError noTag()
{
    ApiError error;
    error.kind = ApiError::Kind::MalformedAnswer;
    error.detail = u"The ETag is missing"_s;
    return error;
}

} // namespace

Partnerships::Partnerships(HttpClient *client, Store *store, ActivityLog *log, QString environmentId, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_api(client)
    , m_journal(store, std::move(environmentId))
    , m_refresh(client, PartnershipsApi::listPath(), [this](const QJsonArray &rows) { return takePage(rows); })
{
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
    const BegunActivity begun = co_await m_log->begin(cancelling);
    const CallTrace trace;
    const Result<void> done = co_await cancelAsSeen(seen, trace);
    if (!done && isGone(done.error()))
        co_return done;
    m_log->finish(begun, done ? endingDone(trace) : endingFor(done.error(), trace));
    co_return done;
}

QCoro::Task<Result<void>> Partnerships::cancelAsSeen(Partnership seen, CallTrace trace)
{
    // A tag goes stale when anything of it changes, such as the client's name, which is nothing to the decision; the
    // status is. So the status decides, read anew before each try, and the tag only guards the moment in between.
    Result<void> done;
    for (int tries = 0; tries < 2; ++tries) {
        const Result<TaggedPartnership> current = co_await readInto(seen.id);
        if (!current)
            co_return tl::unexpected(current.error());
        if (current->partnership.status != seen.status || current->etag.isEmpty()) {
            ApiError error;
            error.kind = ApiError::Kind::ChangedMeanwhile;
            if (current->partnership.status == Partnership::Status::Ended)
                error.kind = ApiError::Kind::Conflict;
            else if (current->partnership.status == seen.status)
                error = noTag();
            co_return tl::unexpected(error);
        }
        Q_EMIT cancelling(seen.id);
        done = co_await m_api.cancel(seen.id, current->etag, trace, this);
        if (!done && isGone(done.error()))
            co_return done;
        if (done) {
            Partnership ended = current->partnership;
            ended.status = Partnership::Status::Ended;
            ended.endedOn = QDateTime::currentDateTimeUtc();
            ended.endedBy = Partnership::EndedBy::Requester;
            take({ended});
            Q_EMIT keysChanged(seen.id);
        }
        if (done || done.error().kind != ApiError::Kind::ChangedMeanwhile)
            break;
    }
    if (!done && done.error().kind == ApiError::Kind::NotFound)
        m_list.remove({seen.id});
    m_refresh.refresh();
    co_return done;
}

QCoro::Task<Result<QList<OrganisationWithKeys>>> Partnerships::organisations(QString partnershipId, QObject *caller)
{
    const Result<QList<ClientOrganisation>> organisations = co_await m_api.organisations(partnershipId, caller);
    if (!organisations)
        co_return tl::unexpected(organisations.error());
    // Without the store the keys can still be had; only what was entered is not known.
    const StoreResult<QHash<QString, QString>> entered = co_await m_journal.entered(partnershipId);
    QList<OrganisationWithKeys> found;
    for (const ClientOrganisation &organisation : *organisations) {
        OrganisationWithKeys row;
        row.organisation = organisation;
        row.isEntered = entered && organisation.hasKeys() && entered->value(organisation.id) == organisation.appKey;
        KeyPlace place{partnershipId, organisation.id};
        const StoreResult<OpenKeySet> open = co_await m_journal.openSet(place);
        // Asked for is not generated: only keys made since then are that set.
        const QDateTime madeNotBefore = open ? open->askedOn.addSecs(-clockToleranceSeconds) : QDateTime();
        row.hasUnseenSet = open && !open->idempotencyKey.isEmpty() && organisation.hasKeys() &&
                           organisation.keysCreatedOn >= madeNotBefore;
        row.unseenSoftwarePackageId = open ? open->softwarePackageId : QString();
        found.append(row);
    }
    co_return found;
}

QCoro::Task<tl::expected<ConnectionKeys, KeysFault>> Partnerships::keysFor(KeyPlace place, QString softwarePackageId)
{
    const StoreResult<OpenKeySet> open = co_await m_journal.openSet(place);
    OpenKeySet set = open.value_or(OpenKeySet());
    const bool isShownAgain = set.softwarePackageId == softwarePackageId && !set.idempotencyKey.isEmpty();
    StoreResult<void> noted;
    if (!open) {
        noted = tl::unexpected(open.error());
    } else if (!isShownAgain) {
        set.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        set.softwarePackageId = softwarePackageId;
        noted = co_await m_journal.noteOpen(place, set);
    }
    if (!noted) {
        KeysFault fault{std::nullopt, noted.error().text, false};
        co_return tl::unexpected(fault);
    }

    Activity generating =
        activityOn(place, isShownAgain ? Activity::What::KeysShownAgain : Activity::What::KeysGenerated);
    generating.to = softwarePackageId;
    const BegunActivity begun = co_await m_log->begin(generating);
    const CallTrace trace;
    Result<ConnectionKeys> keys = co_await m_api.generateKeys(place.partnershipId, place.organisationId,
                                                              set.softwarePackageId, set.idempotencyKey, trace, this);
    if (!keys) {
        const ApiError error = keys.error();
        const bool isGone = error.kind == ApiError::Kind::Cancelled || error.kind == ApiError::Kind::ShutDown;
        if (!isGone)
            m_log->finish(begun, endingFor(error, trace));
        // Only the service's word on this very set settles it; until then its key is kept, so that no Secret is lost.
        const bool isSettled = error.kind == ApiError::Kind::Conflict || error.kind == ApiError::Kind::NotFound ||
                               error.kind == ApiError::Kind::InvalidInput;
        if (isSettled ||
            (!isShownAgain && !error.outcomeUnknown && !isGone && error.kind != ApiError::Kind::ServerFailure))
            co_await m_journal.close(place);
        KeysFault fault{error, {}, isShownAgain && error.kind == ApiError::Kind::Conflict};
        co_return tl::unexpected(fault);
    }
    m_log->finish(begun, endingDone(trace));
    Q_EMIT keysChanged(place.partnershipId);
    co_return std::move(*keys);
}

void Partnerships::secured(const KeyPlace &place)
{
    // Should it fail, the set can be had once more, which does no harm.
    [[maybe_unused]] const auto closing = m_journal.close(place);
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
    const StoreResult<void> noted = co_await m_journal.noteEntered(place, appKey);
    if (noted) {
        m_log->record(activityOn(place, Activity::What::KeysEntered));
        co_await m_journal.close(place);
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
    const StoreResult<QSet<QString>> entered = co_await m_journal.withEntered();
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
