// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_wire.h"

#include "core/net/upload_body.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

bool isSendable(const QByteArray &value)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char deleted = 0x7f;
    return std::ranges::none_of(value, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < firstPrintable || byte == deleted;
    });
}

void setOwnRules(QNetworkRequest &wire)
{
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setTransferTimeout(0); // ours run from dispatch and know why they fired
}

} // namespace

QByteArray verbName(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Get:
        return "GET"_ba;
    case HttpRequest::Verb::Post:
        return "POST"_ba;
    case HttpRequest::Verb::Patch:
        return "PATCH"_ba;
    case HttpRequest::Verb::Delete:
        return "DELETE"_ba;
    }
    return {};
}

QUrl addressOf(const QUrl &baseUrl, const HttpRequest &request)
{
    QString path = baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl address = baseUrl;
    address.setUserInfo({});
    address.setFragment({});
    address.setPath(path + request.path(), QUrl::TolerantMode);
    if (request.encodedQuery().isEmpty())
        address.setQuery(QString());
    else
        address.setQuery(QString::fromLatin1(request.encodedQuery()), QUrl::StrictMode);
    return address;
}

bool hasSendableHeaders(const HttpRequest &request, const Secret &apiKey)
{
    return std::ranges::all_of(
        std::initializer_list<QByteArray>{apiKey.revealUtf8(), request.idempotencyKey().toUtf8(), request.ifMatch(),
                                          request.ifNoneMatch()},
        isSendable);
}

QNetworkRequest wireRequest(const QUrl &address, const HttpRequest &request, const Secret &apiKey,
                            const QString &correlationId, const QSslConfiguration &tls)
{
    QNetworkRequest wire(address);
    setOwnRules(wire);
    wire.setRawHeader("x-api-key"_ba, apiKey.revealUtf8());
    wire.setRawHeader("x-correlation-id"_ba, correlationId.toLatin1());
    wire.setRawHeader("Accept"_ba, "application/json"_ba);
    wire.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // proxies change the tags of what they compress
    wire.setRawHeader("User-Agent"_ba, "Authdesk/" AUTHDESK_VERSION ""_ba);
    if (!request.body().isEmpty())
        wire.setRawHeader("Content-Type"_ba, "application/json"_ba);
    if (!request.idempotencyKey().isEmpty())
        wire.setRawHeader("Idempotency-Key"_ba, request.idempotencyKey().toUtf8());
    if (!request.ifMatch().isEmpty())
        wire.setRawHeader("If-Match"_ba, request.ifMatch());
    if (!request.ifNoneMatch().isEmpty())
        wire.setRawHeader("If-None-Match"_ba, request.ifNoneMatch());
    if (address.scheme() == "https"_L1)
        wire.setSslConfiguration(tls);
    return wire;
}

QNetworkReply *dispatch(QNetworkAccessManager &network, QNetworkRequest wire, const HttpRequest &request)
{
    if (request.verb() == HttpRequest::Verb::Get)
        return network.get(wire);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body().size());
    auto *body = new UploadBody(request.body());
    QNetworkReply *reply = network.sendCustomRequest(wire, verbName(request.verb()), body);
    body->setParent(reply);
    return reply;
}

} // namespace authdesk
