// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"
#include "core/net/retry_policy.h"
#include "core/secrets/secret.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <memory>
#include <qcoro/qcorotask.h>

namespace authdesk {

class HttpQueue;

/// Limits of one client. The defaults are the product's; tests shorten them.
struct HttpLimits
{
    int inFlight = 4;                                        ///< calls at a time; the others wait their turn
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

    [[nodiscard]] QUrl baseUrl() const;
    void setTlsConfiguration(const QSslConfiguration &configuration);

    /// Sends, retries, and answers, always from the event loop (or from shutDown()). When `caller` is destroyed first,
    /// the call is cancelled: what awaits it resumes with Cancelled, after the caller has gone. So a coroutine that is a
    /// member of its caller looks at a QPointer to itself before it touches itself again. A null caller means that
    /// nothing but shutDown() cancels it. Statuses 200 to 299, and 304 to a conditional GET, are results; everything else
    /// is an ApiError.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, QObject *caller);

    /// Cancels all that is open or waiting (each is answered with ShutDown) and takes no more. Called by the destructor.
    void shutDown();

Q_SIGNALS:
    /// After each attempt: whether the service could be reached. Emitted on change only.
    void reachableChanged(bool reachable);

private:
    std::unique_ptr<HttpQueue> m_queue;
};

} // namespace authdesk
