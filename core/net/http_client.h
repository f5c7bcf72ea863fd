// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"
#include "core/net/retry_policy.h"
#include "core/secrets/secret.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <qcoro/qcorotask.h>
#include <vector>

class QNetworkAccessManager;
class QSslConfiguration;

namespace authdesk {

struct HttpCall;

/// Limits of one client. The defaults are the product's; tests shorten them.
struct HttpLimits
{
    int inFlight = 4;                                                ///< calls at a time; the others wait their turn
    std::chrono::milliseconds inactivity = std::chrono::seconds(15); ///< without progress, from dispatch
    std::chrono::milliseconds total = std::chrono::seconds(60);      ///< per attempt, from dispatch
    qint64 bodyBytes = 16LL * 1024 * 1024;
    RetryPolicy retry;
};

/// JSON over HTTP to one service, by the rules of its contract: key and correlation id on each call, https only but
/// for loopback, no redirects, own time-outs from dispatch, at most `inFlight` calls at a time, retries where a retry
/// cannot do a thing twice. A 429 pauses the whole queue.
///
/// Each call is answered exactly once. When the client shuts down, every open call is answered with ShutDown.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `baseUrl` is what stands before `/api/v1/…`. The TLS configuration is for tests with a CA of their own.
    HttpClient(QUrl baseUrl, Secret apiKey, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    void setTlsConfiguration(const QSslConfiguration &configuration);

    /// Sends, retries, and answers, always from the event loop (or from shutDown()). When `caller` is destroyed first,
    /// the call is cancelled: what awaits it resumes with Cancelled, after the caller has gone. So whoever is its own
    /// caller is there until shutDown() has been called, or returns at once when abandoned. A null caller means that
    /// nothing but shutDown() cancels it. Statuses 200 to 299, and 304 to a conditional GET, are results; everything
    /// else is an ApiError.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, QObject *caller);

    /// Cancels all that is open or waiting (each is answered with ShutDown) and takes no more. Called by the
    /// destructor.
    void shutDown();

Q_SIGNALS:
    /// After each attempt: whether the service could be reached. Emitted on change only.
    void reachableChanged(bool reachable);

private:
    using CallPointer = std::shared_ptr<HttpCall>;

    [[nodiscard]] CallPointer enqueue(HttpRequest request, QObject *caller);
    [[nodiscard]] std::optional<ApiError> refusal(const HttpRequest &request) const;
    void dispatchNext();
    void dispatchCall(const CallPointer &call);
    void attemptEnded(const CallPointer &call, Result<HttpAnswer> result);
    void pauseAll(std::chrono::milliseconds pause);
    void tryAgainAfter(const CallPointer &call, std::chrono::milliseconds pause);
    void updateReachable(const Result<HttpAnswer> &result);
    void cancelAllOf(const QObject *caller);
    void cancel(const CallPointer &call, ApiError::Kind kind);
    void answer(const CallPointer &call, Result<HttpAnswer> result);
    void resumeAnswered();
    [[nodiscard]] QString withoutKey(QString text) const;

    QUrl m_baseUrl;
    Secret m_apiKey;
    HttpLimits m_limits;
    std::unique_ptr<QSslConfiguration> m_tls;
    QNetworkAccessManager *m_network; ///< a child
    QTimer m_pause;
    std::vector<CallPointer> m_open; ///< every call that has no answer yet
    std::deque<CallPointer> m_waiting;
    std::deque<CallPointer> m_answered; ///< and not resumed yet
    int m_onTheirWay = 0;
    std::optional<bool> m_reachable;
    bool m_closed = false;
};

} // namespace authdesk
