// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnerships_api.h"

#include "core/net/json_answer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString pathOf(const QString &id)
{
    return PartnershipsApi::listPath() + u'/' + HttpRequest::pathSegment(id);
}

} // namespace

QString PartnershipsApi::listPath()
{
    return u"/api/v1/partnerships"_s;
}

QCoro::Task<Result<TaggedPartnership>> PartnershipsApi::get(QString id, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, pathOf(id));
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    const std::optional<Partnership> partnership = partnershipFromJson(*json);
    if (!partnership)
        co_return tl::unexpected(malformed(*answer, u"id or status is missing"_s));
    TaggedPartnership tagged{*partnership, answer->etag};
    co_return tagged;
}

QCoro::Task<Result<void>> PartnershipsApi::cancel(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id) + u"/cancel"_s);
    request.withIfMatch(etag).withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<QList<ClientOrganisation>>> PartnershipsApi::organisations(QString partnershipId, QObject *caller)
{
    QList<ClientOrganisation> organisations;
    for (int page = 1, pages = 1; page <= pages; ++page) {
        HttpRequest request(HttpRequest::Verb::Get, pathOf(partnershipId) + u"/organisations"_s);
        request.withQuery(u"Count"_s, u"100"_s).withQuery(u"CurrentPage"_s, QString::number(page));
        const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
        if (!answer)
            co_return tl::unexpected(answer.error());
        const Result<QJsonObject> json = jsonObject(*answer);
        if (!json)
            co_return tl::unexpected(json.error());
        for (const QJsonValue row : json->value("data"_L1).toArray()) {
            if (const std::optional<ClientOrganisation> organisation = clientOrganisationFromJson(row.toObject()))
                organisations.append(*organisation);
        }
        pages = json->value("meta"_L1).toObject().value("totalPages"_L1).toInt(1);
    }
    co_return organisations;
}

QCoro::Task<Result<ConnectionKeys>> PartnershipsApi::generateKeys(QString partnershipId, QString organisationId,
                                                                  QString softwarePackageId, QString idempotencyKey,
                                                                  CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(partnershipId) + u"/organisations/"_s +
                                                     HttpRequest::pathSegment(organisationId) + u"/connection-keys"_s);
    QJsonObject body{{u"softwarePackageId"_s, softwarePackageId}};
    request.withBody(body).withIdempotencyKey(idempotencyKey).withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    std::optional<ConnectionKeys> keys;
    if (json)
        keys = connectionKeysFromJson(*json);
    if (!keys) {
        ApiError error = json ? malformed(*answer, u"appKey, secret or companyId is missing"_s) : json.error();
        error.outcomeUnknown = true;
        co_return tl::unexpected(error);
    }
    keys->idempotencyKey = idempotencyKey;
    co_return std::move(*keys);
}

} // namespace authdesk
