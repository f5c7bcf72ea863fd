// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consents_api.h"

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

Result<ConsentPage> pageFrom(const HttpAnswer &answer)
{
    const Result<QJsonObject> envelope = jsonObject(answer);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QJsonValue rows = envelope->value("data"_L1);
    const QJsonObject meta = envelope->value("meta"_L1).toObject();
    if (!rows.isArray() || !meta.value("totalPages"_L1).isDouble())
        return tl::unexpected(malformed(answer, u"data or meta.totalPages is missing"_s));
    ConsentPage page;
    page.totalPages = meta.value("totalPages"_L1).toInt();
    if (const QJsonValue total = meta.value("totalCount"_L1); total.isDouble())
        page.totalCount = total.toInt();
    const QJsonArray array = rows.toArray();
    for (const QJsonValue row : array) {
        if (const std::optional<Consent> consent = consentFromJson(row.toObject()))
            page.consents.append(*consent);
        else
            page.unreadable.append(row);
    }
    return page;
}

} // namespace

QCoro::Task<Result<ConsentPage>> ConsentsApi::list(ConsentQuery query, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, listPath());
    addParameters(request, query);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return pageFrom(*answer);
}

QCoro::Task<Result<TaggedConsent>> ConsentsApi::get(QString id, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, pathOf(id));
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    const std::optional<Consent> consent = consentFromJson(*json);
    if (!consent)
        co_return tl::unexpected(malformed(*answer, u"id or status is missing"_s));
    if (answer->etag.isEmpty())
        co_return tl::unexpected(malformed(*answer, u"ETag is missing"_s));
    TaggedConsent tagged{*consent, answer->etag};
    co_return tagged;
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
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QString id = answer->idFromLocation();
    if (id.isEmpty())
        co_return tl::unexpected(malformed(*answer, u"Location is missing"_s));
    co_return id;
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
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConsentsApi::remove(QString id, QByteArray etag, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Delete, pathOf(id));
    request.withTrace(trace);
    if (!etag.isEmpty())
        request.withIfMatch(etag);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> ConsentsApi::oneTimeCode(QString id, CallTrace trace, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Post, pathOf(id, u"/otc"_s));
    request.withTrace(trace);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    Secret code(json->value("code"_L1).toString());
    if (code.isEmpty())
        co_return tl::unexpected(malformed(*answer, u"code is missing"_s));
    co_return code;
}

} // namespace authdesk
