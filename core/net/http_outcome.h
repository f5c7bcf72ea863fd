// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"

#include <QNetworkReply>
#include <QSslError>

namespace authdesk {

/// The kind of error that a status means, for a status that is no success.
[[nodiscard]] ApiError::Kind kindOfStatus(int status);

/// The kind of error that the network layer's own error means, where no whole answer came.
[[nodiscard]] ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error);

/// Whether this error shows that no byte of the request reached the service.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError error);

/// The error that a finished reply stands for: by its status where it has one, else by the network layer.
[[nodiscard]] ApiError errorOfReply(const QNetworkReply &reply, const QByteArray &body, const HttpRequest &request,
                                    const QList<QSslError> &tlsErrors);

/// The answer that a finished reply with a good status stands for.
[[nodiscard]] HttpAnswer answerOfReply(const QNetworkReply &reply, QByteArray body, const HttpRequest &request);

} // namespace authdesk
