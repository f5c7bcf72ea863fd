// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_attempt.h"

#include "core/net/http_outcome.h"
#include "core/net/http_wire.h"
#include "core/net/logging.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace authdesk {

HttpAttempt::HttpAttempt(QNetworkReply *reply, const HttpRequest &request, QString correlationId, AttemptLimits limits,
                         QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_request(request)
    , m_correlationId(std::move(correlationId))
    , m_limits(limits)
{
    connect(reply, &QNetworkReply::encrypted, this, &HttpAttempt::progressed);
    connect(reply, &QNetworkReply::requestSent, this, &HttpAttempt::progressed);
    connect(reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::progressed);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpAttempt::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpAttempt::finished);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });

    m_inactivity.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { stop(ApiError::Kind::TimedOut, u"No answer, and no progress, for too long"_s); });
    connect(&m_total, &QTimer::timeout, this,
            [this] { stop(ApiError::Kind::TimedOut, u"The answer was not complete in time"_s); });
    m_inactivity.start(m_limits.inactivity);
    m_total.start(m_limits.total);
    m_since.start();
}

HttpAttempt::~HttpAttempt()
{
    abandon();
}

void HttpAttempt::abandon()
{
    m_inactivity.stop();
    m_total.stop();
    if (!m_reply)
        return;
    // abort() emits finished() at once, so nobody listens any more when it is called.
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpAttempt::progressed()
{
    if (m_inactivity.isActive())
        m_inactivity.start();
}

void HttpAttempt::readHeaders()
{
    progressed();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_limits.bodyBytes)
        stop(ApiError::Kind::TooLarge, u"The answer would have %1 bytes"_s.arg(announced));
}

void HttpAttempt::readBody()
{
    progressed();
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bodyBytes)
        stop(ApiError::Kind::TooLarge, u"The answer has more than %1 bytes"_s.arg(m_limits.bodyBytes));
}

void HttpAttempt::finished()
{
    readBody();
    if (!m_reply)
        return; // that was the byte too many
    const bool isNotModified = status() == 304 && !m_request.ifNoneMatch().isEmpty();
    const bool isGood = status() >= 200 && status() < 300;
    if (m_reply->error() == QNetworkReply::NoError && (isGood || isNotModified)) {
        HttpAnswer answer = answerOfReply(*m_reply, std::move(m_body), m_request);
        answer.correlationId = m_correlationId;
        publish(std::move(answer));
        return;
    }
    ApiError error = errorOfReply(*m_reply, m_body, m_request, m_tlsErrors);
    error.correlationId = m_correlationId;
    publish(tl::unexpected(std::move(error)));
}

void HttpAttempt::stop(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.outcomeUnknown = m_request.verb() != HttpRequest::Verb::Get;
    error.httpStatus = status();
    error.detail = detail;
    error.correlationId = m_correlationId;
    publish(tl::unexpected(std::move(error)));
}

void HttpAttempt::publish(Result<HttpAnswer> result)
{
    qCDebug(netLog).noquote() << verbName(m_request.verb()) << m_request.path() << status() << m_correlationId
                              << m_since.elapsed() << "ms";
    abandon();
    Q_EMIT ended(result);
}

int HttpAttempt::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

} // namespace authdesk
