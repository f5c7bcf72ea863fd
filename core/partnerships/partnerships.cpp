// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnerships.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// How far the clocks of this machine and of the service may differ.
constexpr qint64 clockToleranceSeconds = 900;

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
    m_list.merge(present);
    return unreadable;
}

QCoro::Task<Result<Partnership>> Partnerships::reread(QString id)
{
    const Result<Partnership> partnership = co_await m_api.get(id, this);
    if (partnership) {
        const QList<Partnership> changed{*partnership};
        m_list.merge(changed);
    }
    co_return partnership;
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
        Q_EMIT keysChanged(place.partnershipId);
    }
    co_return noted;
}

} // namespace authdesk
