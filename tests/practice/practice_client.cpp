// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practice_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto api = "/api/v1"_L1;

QByteArray freshId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

QByteArray Reply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::rows() const
{
    return json()["data"_L1].toArray();
}

QJsonObject Reply::errors() const
{
    return json()["errors"_L1].toObject();
}

Reply PracticeClient::exchange(const QByteArray &method, const QString &path, const Headers &headers,
                               const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_origin.toString() + path, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(20'000);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    // As a custom request HEAD would wait for the body that its answer announces.
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? m_network.head(request)
                                                                : m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}

Reply PracticeClient::bare(const QByteArray &method, const QString &path, const Headers &headers,
                           const QByteArray &body)
{
    return exchange(method, path, headers, body);
}

Reply PracticeClient::send(const QByteArray &method, const QString &path, const Headers &headers,
                           const QByteArray &body)
{
    Headers all{{"x-api-key", m_apiKey.toLatin1()}, {"x-correlation-id", freshId()}};
    return exchange(method, api + path, all + headers, body);
}

Reply PracticeClient::get(const QString &path, const Headers &headers)
{
    return send("GET", path, headers);
}

Reply PracticeClient::post(const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey)
{
    const QByteArray key = idempotencyKey.isEmpty() ? freshId() : idempotencyKey;
    return send("POST", path, {{"Content-Type", "application/json"}, {"Idempotency-Key", key}},
                QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply PracticeClient::browse(const QByteArray &method, const QString &path, Headers headers, const QByteArray &body)
{
    if (!m_cookie.isEmpty())
        headers.append({"Cookie", m_cookie});
    Reply reply = exchange(method, path, headers, body);
    if (const QByteArray cookie = reply.header("Set-Cookie"); !cookie.isEmpty())
        m_cookie = cookie.left(cookie.indexOf(';'));
    return reply;
}

Reply PracticeClient::page(const QString &path)
{
    return browse("GET", path, {}, {});
}

Reply PracticeClient::postForm(const QString &path, const QList<QPair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
    return browse("POST", path, {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
}

QString PracticeClient::create(const QJsonObject &body)
{
    const QByteArray location = post(u"/authorisation-requests"_s, body).header("Location");
    return QString::fromLatin1(location.mid(location.lastIndexOf('/') + 1));
}

QJsonObject validContent(const QString &email)
{
    const QJsonObject identifier{{u"scheme"_s, u"NL:KVK"_s}, {u"value"_s, u"01234567"_s}};
    const QJsonObject organisation{{u"name"_s, u"Bakkerij Jansen B.V."_s}, {u"identifier"_s, identifier}};
    return {{u"clientName"_s, u"Jan Jansen"_s},   {u"clientEmail"_s, email},  {u"softwarePackageId"_s, u"yuki"_s},
            {u"organisation"_s, organisation},    {u"paidBy"_s, u"client"_s}, {u"language"_s, u"en"_s},
            {u"message"_s, u"As we discussed."_s}};
}

std::unique_ptr<PracticeServer> startServer(Options options)
{
    auto server = PracticeServer::start(std::move(options));
    if (!server)
        qFatal("%s", qPrintable(server.error()));
    return std::move(*server);
}

QString between(const QByteArray &page, const QString &before, const QString &after)
{
    const QString text = QString::fromUtf8(page);
    const qsizetype start = text.indexOf(before);
    if (start < 0)
        return {};
    const qsizetype from = start + before.size();
    return text.mid(from, text.indexOf(after, from) - from);
}

} // namespace authdesk::practice
