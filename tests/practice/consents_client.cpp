// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/consents_client.h"

#include "tests/practice/client_side.h"

#include <QJsonDocument>
#include <QUuid>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

Reply ConsentsClient::send(const QByteArray &method, const QString &path, const Headers &headers,
                           const QByteArray &body)
{
    const Headers all{{"x-api-key", m_apiKey.toLatin1()},
                      {"x-correlation-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    return m_client.bare(method, "/consents/api/v1/consents"_L1 + path, all + headers, body);
}

Reply ConsentsClient::get(const QString &path)
{
    return send("GET", path);
}

Reply ConsentsClient::post(const QJsonObject &body)
{
    return send("POST", {}, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson());
}

Reply ConsentsClient::patch(const QString &id, const QJsonObject &body, const QByteArray &tag)
{
    return send("PATCH", u'/' + id, {{"Content-Type", "application/json"}, {"If-Match", tag}},
                QJsonDocument(body).toJson());
}

Reply ConsentsClient::patch(const QString &id, const QJsonObject &body)
{
    return patch(id, body, tagOf(id));
}

QString ConsentsClient::create(const QString &name)
{
    const QByteArray location = post({{u"name"_s, name}}).header("Location");
    return QString::fromLatin1(location.mid(location.lastIndexOf('/') + 1));
}

QByteArray ConsentsClient::tagOf(const QString &id)
{
    return get(u'/' + id).header("ETag");
}

int ConsentsClient::statusOf(const QString &id)
{
    return get(u'/' + id).json()["status"_L1].toInt(-1);
}

QString ConsentsClient::code(const QString &id)
{
    return send("POST", u'/' + id + "/otc"_L1).json()["code"_L1].toString();
}

QString onboardingPath(const QString &id, const QString &code, const QString &system)
{
    const QString deeper = system.isEmpty() ? QString() : system + u'/';
    return u"/onboarding/consent/%1/%2?otc=%3"_s.arg(id, deeper, QString::fromLatin1(QUrl::toPercentEncoding(code)));
}

void connectSystem(ConsentsClient &client, const QString &id, const QString &system)
{
    const Reply asked = client.plain().page(onboardingPath(id, client.code(id), system));
    const QString action = between(asked.body, u"action=\""_s, u"\""_s);
    (void)client.plain().postForm(action, {{u"form-token"_s, formToken(asked)}, {u"answer"_s, u"allow"_s}});
}

} // namespace authdesk::practice
