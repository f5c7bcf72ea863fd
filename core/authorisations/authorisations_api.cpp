// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisations_api.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString pathOf(const QString &id, const QString &action = {})
{
    return AuthorisationsApi::listPath() + u'/' + HttpRequest::pathSegment(id) + action;
}

Result<TaggedRequest> taggedRequestIn(const HttpAnswer &answer)
{
    const Result<AuthorisationRequest> request =
        decodedObject(answer, authorisationRequestFromJson, u"id or status is missing"_s);
    if (!request)
        return tl::unexpected(request.error());
    return TaggedRequest{*request, answer.etag};
}

Result<QList<AuthorisationRequest>> requestsIn(const HttpAnswer &answer)
{
    return decodedList(answer, authorisationRequestFromJson);
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
    return call(m_client, std::move(request), createdId, caller);
}

QCoro::Task<Result<TaggedRequest>> AuthorisationsApi::get(QString id, QObject *caller)
{
    return call(m_client, HttpRequest(HttpRequest::Verb::Get, pathOf(id)), taggedRequestIn, caller);
}

QCoro::Task<Result<QList<AuthorisationRequest>>> AuthorisationsApi::sentTo(QString clientEmail, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, listPath());
    request.withQuery(u"Email"_s, clientEmail)
        .withQuery(u"OrderBy"_s, u"createdOn desc"_s)
        .withQuery(u"Count"_s, u"100"_s);
    return call(m_client, std::move(request), requestsIn, caller);
}

QCoro::Task<Result<void>> AuthorisationsApi::resend(QString id, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id, u"/resend"_s));
    request.withoutWaiting().withTrace(trace);
    return call(m_client, std::move(request), noContent, caller);
}

QCoro::Task<Result<void>> AuthorisationsApi::withdraw(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Delete, pathOf(id));
    request.withIfMatch(etag).withTrace(trace);
    return call(m_client, std::move(request), noContent, caller);
}

} // namespace authdesk
