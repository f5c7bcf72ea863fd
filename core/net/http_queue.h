// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_call.h"
#include "core/net/http_client.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <deque>
#include <memory>
#include <vector>

namespace authdesk {

/// The calls of one client: which wait, which are on their way, which pause before another attempt, and which are
/// answered but not yet told. Tells answers from the event loop only, so that whoever is resumed may delete the client.
class HttpQueue : public QObject
{
    Q_OBJECT

public:
    HttpQueue(QUrl baseUrl, Secret apiKey, HttpLimits limits);
    ~HttpQueue() override;

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    void setTlsConfiguration(const QSslConfiguration &configuration);

    /// Takes a call. One that may not be made at all is answered at once, without an attempt.
    [[nodiscard]] std::shared_ptr<HttpCall> take(HttpRequest request, QObject *caller);

    /// Answers everything that is open with ShutDown, before it returns, and takes no more.
    void shutDown();

Q_SIGNALS:
    void reachableChanged(bool reachable);

private:
    using CallPointer = std::shared_ptr<HttpCall>;

    [[nodiscard]] std::optional<ApiError> refusal(const HttpRequest &request) const;
    void dispatchNext();
    void dispatchCall(const CallPointer &call);
    void attemptEnded(const CallPointer &call, Result<HttpAnswer> result);
    void pauseAll(std::chrono::milliseconds pause);
    void tryAgainAfter(const CallPointer &call, std::chrono::milliseconds pause);
    void noteReachable(const Result<HttpAnswer> &result);
    void cancelAllOf(const QObject *caller);
    void cancel(const CallPointer &call, ApiError::Kind kind);
    void answer(const CallPointer &call, Result<HttpAnswer> result);
    void tellAnswers();
    [[nodiscard]] QString withoutKey(QString text) const;

    QUrl m_baseUrl;
    Secret m_apiKey;
    HttpLimits m_limits;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QTimer m_pause;
    std::vector<CallPointer> m_open; ///< every call that has no answer yet
    std::deque<CallPointer> m_waiting;
    std::deque<CallPointer> m_answered;
    int m_onTheirWay = 0;
    std::optional<bool> m_reachable;
    bool m_closed = false;
};

} // namespace authdesk
