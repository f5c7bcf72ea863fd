// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisations_api.h"

#include "core/net/json_answer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString pathOf(const QString &id, const QString &action = {})
{
    return AuthorisationsApi::listPath() + u'/' + HttpRequest::pathSegment(id) + action;
}

} // namespace

QString AuthorisationsApi::listPath()
{
    return u"/api/v1/authorisation-requests"_s;
}

QCoro::Task<Result<QString>> AuthorisationsApi::create(AuthorisationDraft draft, QString idempotencyKey,
                                                       CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, listPath());
    request.withBody(draftToJson(draft)).withIdempotencyKey(idempotencyKey).withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QString id = answer->idFromLocation();
    if (id.isEmpty()) {
        ApiError error = malformed(*answer, u"Location is missing"_s);
        error.outcomeUnknown = true;
        co_return tl::unexpected(error);
    }
    co_return id;
}

QCoro::Task<Result<TaggedRequest>> AuthorisationsApi::get(QString id, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, pathOf(id));
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    const std::optional<AuthorisationRequest> value = authorisationRequestFromJson(*json);
    if (!value)
        co_return tl::unexpected(malformed(*answer, u"id or status is missing"_s));
    TaggedRequest tagged{*value, answer->etag};
    co_return tagged;
}

QCoro::Task<Result<QList<AuthorisationRequest>>> AuthorisationsApi::sentTo(QString clientEmail, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, listPath());
    request.withQuery(u"Email"_s, clientEmail)
        .withQuery(u"OrderBy"_s, u"createdOn desc"_s)
        .withQuery(u"Count"_s, u"100"_s);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    QList<AuthorisationRequest> found;
    for (const QJsonValue row : json->value("data"_L1).toArray()) {
        if (const std::optional<AuthorisationRequest> value = authorisationRequestFromJson(row.toObject()))
            found.append(*value);
    }
    co_return found;
}

QCoro::Task<Result<void>> AuthorisationsApi::resend(QString id, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id, u"/resend"_s));
    request.withoutWaiting().withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> AuthorisationsApi::withdraw(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Delete, pathOf(id));
    request.withIfMatch(etag).withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

} // namespace authdesk
