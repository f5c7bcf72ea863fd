// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_outcome.h"

#include "core/net/problem_details.h"
#include "core/net/retry_after.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;

QString reasonPhrase(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
}

ApiError errorOfStatus(const QNetworkReply &reply, int status, const QByteArray &body)
{
    ApiError error;
    error.kind = kindOfStatus(status);
    error.httpStatus = status;
    if (error.kind == Kind::Redirected) {
        const QUrl target = reply.url().resolved(QUrl(QString::fromUtf8(reply.rawHeader("Location"_ba))));
        error.title = reasonPhrase(reply);
        error.detail = target.host();
        return error;
    }
    const ProblemDetails problem = problemDetails(body);
    error.title = problem.title.isEmpty() ? reasonPhrase(reply) : problem.title;
    error.detail = problem.detail;
    error.fieldErrors = problem.fieldErrors;
    // The service's own clock, where it tells it, so that a wrong clock here does not change the pause.
    const QDateTime theirs = httpDate(reply.rawHeader("Date"_ba));
    error.retryAfter =
        retryAfter(reply.rawHeader("Retry-After"_ba), theirs.isValid() ? theirs : QDateTime::currentDateTimeUtc());
    return error;
}

QString wordsOf(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    QStringList words;
    for (const QSslError &error : tlsErrors) {
        if (!words.contains(error.errorString()))
            words.append(error.errorString());
    }
    if (!words.isEmpty())
        return words.join(u"; "_s);
    // Qt names the whole address in some of its texts; the query can hold what is nobody's business.
    QString text = reply.errorString();
    const QUrl bare = reply.url().adjusted(QUrl::RemoveQuery);
    text.replace(reply.url().toString(), bare.toString());
    text.replace(reply.url().toString(QUrl::FullyEncoded), bare.toString());
    return text;
}

} // namespace

Kind kindOfStatus(int status)
{
    if (status >= 500)
        return Kind::ServerFailure;
    if (status < 200 || status == 304)
        return Kind::MalformedAnswer; // a 304 that nobody asked for leaves us without the answer
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    switch (status) {
    case 401:
        return Kind::NotAuthenticated;
    case 403:
        return Kind::NotAllowed;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::Offline; // the proxy asks for a name and a password
    case 408:
        return Kind::TimedOut;
    case 409:
        return Kind::Conflict;
    case 412:
        return Kind::ChangedMeanwhile;
    case 429:
        return Kind::TooManyRequests;
    default:
        return Kind::InvalidInput;
    }
}

Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return Kind::MalformedAnswer;
    default:
        return Kind::Offline;
    }
}

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// A service that failed on the way may have done what was asked, or not. 501 and 503 say that it did not begin.
bool mayHaveBegun(int status)
{
    return status >= 500 && status != 501 && status != 503;
}

ApiError errorOfReply(const QNetworkReply &reply, const QByteArray &body, const HttpRequest &request,
                      const QList<QSslError> &tlsErrors)
{
    const bool isChange = request.verb() != HttpRequest::Verb::Get;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isGood = status >= 200 && status < 300;
    ApiError error;
    if (status > 0 && !isGood) {
        error = errorOfStatus(reply, status, body);
        error.outcomeUnknown = isChange && (mayHaveBegun(status) || error.kind == Kind::MalformedAnswer);
        return error;
    }
    error.kind = kindOfNetworkError(reply.error());
    error.httpStatus = status;
    error.detail = wordsOf(reply, tlsErrors);
    error.outcomeUnknown = isChange && !isBeforeSending(reply.error());
    return error;
}

HttpAnswer answerOfReply(const QNetworkReply &reply, QByteArray body, const HttpRequest &request)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(body);
    answer.etag = reply.rawHeader("ETag"_ba);
    answer.location = QString::fromUtf8(reply.rawHeader("Location"_ba));
    answer.contentType = reply.rawHeader("Content-Type"_ba);
    answer.isOfChange = request.verb() != HttpRequest::Verb::Get;
    return answer;
}

} // namespace authdesk
