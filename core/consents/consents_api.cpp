// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consents_api.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString listPath()
{
    return u"/api/v1/consents"_s;
}

QString pathOf(const QString &id, const QString &action = {})
{
    return listPath() + u'/' + HttpRequest::pathSegment(id) + action;
}

Result<ConsentPage> pageIn(const HttpAnswer &answer)
{
    const Result<JsonPage> json = jsonPage(answer);
    if (!json)
        return tl::unexpected(json.error());
    const DecodedRows<Consent> rows = decodedRows(json->rows, consentFromJson);
    return ConsentPage{rows.values, rows.unreadable, json->totalPages, json->totalCount};
}

Result<TaggedConsent> taggedConsentIn(const HttpAnswer &answer)
{
    const Result<Consent> consent = decodedObject(answer, consentFromJson, u"id or status is missing"_s);
    if (!consent)
        return tl::unexpected(consent.error());
    if (answer.etag.isEmpty())
        return tl::unexpected(malformed(answer, u"ETag is missing"_s));
    return TaggedConsent{*consent, answer.etag};
}

Result<Secret> codeIn(const HttpAnswer &answer)
{
    const Result<QJsonObject> json = jsonObject(answer);
    if (!json)
        return tl::unexpected(json.error());
    Secret code(json->value("code"_L1).toString());
    if (code.isEmpty())
        return tl::unexpected(malformed(answer, u"code is missing"_s));
    return code;
}

} // namespace

QCoro::Task<Result<ConsentPage>> ConsentsApi::list(ConsentQuery query, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, listPath());
    addParameters(request, query);
    return call(m_client, std::move(request), pageIn, caller);
}

QCoro::Task<Result<TaggedConsent>> ConsentsApi::get(QString id, QObject *caller)
{
    return call(m_client, HttpRequest(HttpRequest::Verb::Get, pathOf(id)), taggedConsentIn, caller);
}

QCoro::Task<Result<QString>> ConsentsApi::create(ConsentDraft draft, CallTrace trace, QObject *caller)
{
    QJsonObject body{{u"name"_s, draft.name}};
    QJsonObject settings;
    for (auto entry = draft.systemSettings.cbegin(); entry != draft.systemSettings.cend(); ++entry)
        settings.insert(entry.key(), entry.value());
    if (!settings.isEmpty())
        body.insert(u"systemsSettings"_s, settings);
    HttpRequest request(HttpRequest::Verb::Post, listPath());
    request.withBody(body).withTrace(trace);
    return call(m_client, std::move(request), createdId, caller);
}

QCoro::Task<Result<void>> ConsentsApi::update(QString id, ConsentChange change, QByteArray etag, CallTrace trace,
                                              QObject *caller)
{
    if (etag.isEmpty() || change.status == Consent::Status::Unknown) {
        ApiError error;
        error.kind = ApiError::Kind::InvalidInput;
        error.detail = etag.isEmpty() ? u"A change needs the ETag of what was read"_s : u"This status cannot be set"_s;
        co_return tl::unexpected(error);
    }
    QJsonObject body;
    if (change.name)
        body.insert(u"name"_s, *change.name);
    if (change.status)
        body.insert(u"status"_s, static_cast<int>(*change.status));
    HttpRequest request(HttpRequest::Verb::Patch, pathOf(id));
    request.withBody(body).withIfMatch(etag).withTrace(trace);
    co_return co_await call(m_client, std::move(request), noContent, caller);
}

QCoro::Task<Result<void>> ConsentsApi::remove(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Delete, pathOf(id));
    request.withTrace(trace);
    if (!etag.isEmpty())
        request.withIfMatch(etag);
    return call(m_client, std::move(request), noContent, caller);
}

QCoro::Task<Result<Secret>> ConsentsApi::oneTimeCode(QString id, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id, u"/otc"_s));
    request.withTrace(trace);
    return call(m_client, std::move(request), codeIn, caller);
}

} // namespace authdesk
