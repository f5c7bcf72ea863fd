// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnerships_api.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString pathOf(const QString &id)
{
    return PartnershipsApi::listPath() + u'/' + HttpRequest::pathSegment(id);
}

Result<TaggedPartnership> taggedPartnershipIn(const HttpAnswer &answer)
{
    const Result<Partnership> partnership = decodedObject(answer, partnershipFromJson, u"id or status is missing"_s);
    if (!partnership)
        return tl::unexpected(partnership.error());
    return TaggedPartnership{*partnership, answer.etag};
}

Result<ConnectionKeys> keysIn(const HttpAnswer &answer)
{
    return decodedObject(answer, connectionKeysFromJson, u"appKey, secret or companyId is missing"_s);
}

} // namespace

QString PartnershipsApi::listPath()
{
    return u"/api/v1/partnerships"_s;
}

QCoro::Task<Result<TaggedPartnership>> PartnershipsApi::get(QString id, QObject *caller)
{
    return call(m_client, HttpRequest(HttpRequest::Verb::Get, pathOf(id)), taggedPartnershipIn, caller);
}

QCoro::Task<Result<void>> PartnershipsApi::cancel(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id) + u"/cancel"_s);
    request.withIfMatch(etag).withTrace(trace);
    return call(m_client, std::move(request), noContent, caller);
}

QCoro::Task<Result<QList<ClientOrganisation>>> PartnershipsApi::organisations(QString partnershipId, QObject *caller)
{
    QList<ClientOrganisation> organisations;
    for (int page = 1, pages = 1; page <= pages; ++page) {
        HttpRequest request(HttpRequest::Verb::Get, pathOf(partnershipId) + u"/organisations"_s);
        request.withQuery(u"Count"_s, u"100"_s).withQuery(u"CurrentPage"_s, QString::number(page));
        const Result<JsonPage> answer = co_await call(m_client, std::move(request), jsonPage, caller);
        if (!answer)
            co_return tl::unexpected(answer.error());
        organisations.append(decodedRows(answer->rows, clientOrganisationFromJson).values);
        pages = answer->totalPages;
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
    Result<ConnectionKeys> keys = co_await call(m_client, std::move(request), keysIn, caller);
    if (keys)
        keys->idempotencyKey = idempotencyKey;
    co_return keys;
}

} // namespace authdesk
