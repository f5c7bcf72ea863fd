// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <chrono>

class QNetworkReply;

namespace authdesk {

/// What an attempt may take, counted from its dispatch.
struct AttemptLimits
{
    std::chrono::milliseconds inactivity{};
    std::chrono::milliseconds total{};
    qint64 bodyBytes = 0;
};

/// One request on its way. Emits ended() once, unless it is abandoned: then never. Owns the reply.
class HttpAttempt : public QObject
{
    Q_OBJECT

public:
    /// Takes a reply that has just been dispatched. The request is the one that `reply` carries.
    HttpAttempt(QNetworkReply *reply, const HttpRequest &request, QString correlationId, AttemptLimits limits,
                QObject *parent);
    ~HttpAttempt() override;

    /// Ends the request without a word.
    void abandon();

Q_SIGNALS:
    void ended(const authdesk::Result<authdesk::HttpAnswer> &result);

private:
    void progressed();
    void readHeaders();
    void readBody();
    void finished();
    void stop(ApiError::Kind kind, const QString &detail);
    void publish(Result<HttpAnswer> result);
    [[nodiscard]] int status() const;

    QPointer<QNetworkReply> m_reply;
    HttpRequest m_request;
    QString m_correlationId;
    AttemptLimits m_limits;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QTimer m_inactivity;
    QTimer m_total;
    QElapsedTimer m_since;
};

} // namespace authdesk
