// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace authdesk::practice {

/// An answer as it came. A status of 0 means that the connection ended without one.
struct Reply
{
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray rows() const;
    [[nodiscard]] QJsonObject errors() const;
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Calls a practice server and waits for the answer. Carries what every call must carry, unless `bare`.
class PracticeClient
{
public:
    PracticeClient(QUrl origin, QString apiKey)
        : m_origin(std::move(origin))
        , m_apiKey(std::move(apiKey))
    {
    }
    explicit PracticeClient(const PracticeServer &server)
        : PracticeClient(server.origin(), server.apiKey())
    {
    }

    Reply get(const QString &path, const Headers &headers = {});
    Reply send(const QByteArray &method, const QString &path, const Headers &headers = {}, const QByteArray &body = {});
    /// With neither key nor correlation id.
    Reply bare(const QByteArray &method, const QString &path, const Headers &headers = {}, const QByteArray &body = {});

    /// POST of JSON with an Idempotency-Key (a fresh one when empty).
    Reply post(const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey = {});
    /// A form of a page, with the cookies that this client holds; takes over the cookies of the answer.
    Reply postForm(const QString &path, const QList<QPair<QString, QString>> &fields);
    Reply page(const QString &path);

    /// Creates a request and gives its id.
    QString create(const QJsonObject &body);

private:
    Reply exchange(const QByteArray &method, const QString &path, const Headers &headers, const QByteArray &body);
    Reply browse(const QByteArray &method, const QString &path, Headers headers, const QByteArray &body);

    QUrl m_origin;
    QString m_apiKey;
    QByteArray m_cookie;
    QNetworkAccessManager m_network;
};

/// A complete, valid body for POST /authorisation-requests.
[[nodiscard]] QJsonObject validContent(const QString &email = QStringLiteral("jan.jansen@bakkerij.example"));

/// A running server with these options; fails the program when it does not start.
[[nodiscard]] std::unique_ptr<PracticeServer> startServer(Options options = {});

/// What stands between two texts in a page; empty when it does not.
[[nodiscard]] QString between(const QByteArray &page, const QString &before, const QString &after);

} // namespace authdesk::practice
