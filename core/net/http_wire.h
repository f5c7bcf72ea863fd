// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_request.h"
#include "core/secrets/secret.h"

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;

namespace authdesk {

/// The verb as it stands in a request line.
[[nodiscard]] QByteArray verbName(HttpRequest::Verb verb);

/// The base URL with the request's path and query; without user name and password.
[[nodiscard]] QUrl addressOf(const QUrl &baseUrl, const HttpRequest &request);

/// Whether every header value of the request can be sent as it is: no control characters, which would end a header.
[[nodiscard]] bool hasSendableHeaders(const HttpRequest &request, const Secret &apiKey);

/// The request as Qt's network layer wants it: our headers, no redirects, no HTTP/2, no cookies, no cache.
[[nodiscard]] QNetworkRequest wireRequest(const QUrl &address, const HttpRequest &request, const Secret &apiKey,
                                          const QString &correlationId, const QSslConfiguration &tls);

/// Dispatches it. The one place from which POST, PATCH and DELETE leave: their body, also an empty one, can be read only
/// once, so that Qt never sends them again by itself.
[[nodiscard]] QNetworkReply *dispatch(QNetworkAccessManager &network, QNetworkRequest wire, const HttpRequest &request);

} // namespace authdesk
