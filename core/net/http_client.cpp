// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/http_attempt.h"
#include "core/net/http_call.h"
#include "core/net/http_wire.h"
#include "core/net/system_proxies.h"
#include "core/net/transport_rule.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QUuid>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;

bool isChange(const HttpRequest &request)
{
    return request.verb() != HttpRequest::Verb::Get;
}

} // namespace

HttpClient::HttpClient(QUrl baseUrl, Secret apiKey, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_apiKey(std::move(apiKey))
    , m_limits(limits)
    , m_network(new QNetworkAccessManager(this))
{
    if (isLoopback(m_baseUrl))
        m_network->setProxy(QNetworkProxy::NoProxy);
    else
        m_network->setProxyFactory(new SystemProxies);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end 5% early, within the time that was asked for
    connect(&m_pause, &QTimer::timeout, this, &HttpClient::dispatchNext);
    setTlsConfiguration(QSslConfiguration::defaultConfiguration());
}

HttpClient::~HttpClient()
{
    shutDown();
}

void HttpClient::setTlsConfiguration(const QSslConfiguration &configuration)
{
    m_tls = std::make_unique<QSslConfiguration>(configuration);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(HttpRequest request, QObject *caller)
{
    // After this wait the client may be gone: nothing but the call is touched any more.
    HttpCallAwaiter awaiter(enqueue(std::move(request), caller));
    co_return co_await awaiter;
}

HttpClient::CallPointer HttpClient::enqueue(HttpRequest request, QObject *caller)
{
    auto call = std::make_shared<HttpCall>(std::move(request));
    if (std::optional<ApiError> error = refusal(call->request)) {
        call->result = tl::unexpected(std::move(*error));
        return call;
    }
    if (caller) {
        call->caller = caller;
        call->callerGone = connect(caller, &QObject::destroyed, this, &HttpClient::cancelAllOf);
    }
    m_open.push_back(call);
    m_waiting.push_back(call);
    dispatchNext();
    return call;
}

std::optional<ApiError> HttpClient::refusal(const HttpRequest &request) const
{
    if (m_closed) {
        ApiError error;
        error.kind = Kind::ShutDown;
        return error;
    }
    if (std::optional<ApiError> error = transportRefusal(m_baseUrl))
        return error;
    if (!hasSendableHeaders(request, m_apiKey)) {
        ApiError error;
        error.kind = Kind::InvalidInput;
        error.detail = u"The API key, or the value of another header, holds a line break or a control character"_s;
        return error;
    }
    return std::nullopt;
}

void HttpClient::dispatchNext()
{
    while (!m_closed && !m_pause.isActive() && !m_waiting.empty() && m_onTheirWay < m_limits.inFlight) {
        const CallPointer call = m_waiting.front();
        m_waiting.pop_front();
        dispatchCall(call);
    }
}

void HttpClient::dispatchCall(const CallPointer &call)
{
    ++m_onTheirWay;
    ++call->attempts;
    call->correlationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    call->request.trace().note(call->correlationId);
    const QNetworkRequest wire =
        wireRequest(addressOf(m_baseUrl, call->request), call->request, m_apiKey, call->correlationId, *m_tls);
    AttemptLimits limits;
    limits.inactivity = m_limits.inactivity;
    limits.total = m_limits.total;
    limits.bodyBytes = m_limits.bodyBytes;
    auto *attempt =
        new HttpAttempt(dispatch(*m_network, wire, call->request), call->request, call->correlationId, limits, this);
    call->onItsWay = attempt;
    connect(attempt, &HttpAttempt::ended, this,
            [this, call](const Result<HttpAnswer> &result) { attemptEnded(call, result); });
}

void HttpClient::attemptEnded(const CallPointer &call, Result<HttpAnswer> result)
{
    --m_onTheirWay;
    call->onItsWay->deleteLater();
    call->onItsWay = nullptr;
    updateReachable(result);
    if (result) {
        answer(call, std::move(result));
        dispatchNext();
        return;
    }

    ApiError error = std::move(result.error());
    error.title = withoutKey(std::move(error.title));
    error.detail = withoutKey(std::move(error.detail));
    call->mayHaveBeenCarriedOut = call->mayHaveBeenCarriedOut || error.outcomeUnknown;
    error.outcomeUnknown = call->mayHaveBeenCarriedOut;

    const bool tooMany = error.kind == Kind::TooManyRequests;
    if (tooMany && error.retryAfter && *error.retryAfter <= m_limits.retry.longestRetryAfter)
        pauseAll(*error.retryAfter);
    std::optional<std::chrono::milliseconds> pause;
    if (!tooMany || call->request.waitsWhenTooMany())
        pause = m_limits.retry.pauseBeforeNext(error, call->request.isRepeatable(), call->attempts,
                                               QRandomGenerator::global()->generateDouble());
    if (!pause) {
        answer(call, tl::unexpected(std::move(error)));
    } else if (tooMany) {
        pauseAll(*pause);
        m_waiting.push_front(call);
    } else {
        tryAgainAfter(call, *pause);
    }
    dispatchNext();
}

void HttpClient::pauseAll(std::chrono::milliseconds pause)
{
    if (pause > std::chrono::milliseconds::zero() && (!m_pause.isActive() || m_pause.remainingTimeAsDuration() < pause))
        m_pause.start(pause);
}

void HttpClient::tryAgainAfter(const CallPointer &call, std::chrono::milliseconds pause)
{
    const std::weak_ptr<HttpCall> open = call;
    QTimer::singleShot(pause, Qt::PreciseTimer, this, [this, open] {
        const CallPointer there = open.lock();
        if (!there || there->result)
            return;
        m_waiting.push_front(there);
        dispatchNext();
    });
}

void HttpClient::updateReachable(const Result<HttpAnswer> &result)
{
    const bool reachable = result || (result.error().httpStatus > 0 && result.error().kind != Kind::Offline);
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    // Queued: whoever hears it may delete the client, which is not allowed in the middle of a reply's own signal.
    QMetaObject::invokeMethod(
        this, [this, reachable] { Q_EMIT reachableChanged(reachable); }, Qt::QueuedConnection);
}

void HttpClient::cancelAllOf(const QObject *caller)
{
    // All of them before the next dispatch: a place that one of them frees must not go to another of them.
    std::vector<CallPointer> theirs;
    std::ranges::copy_if(m_open, std::back_inserter(theirs), [=](const CallPointer &c) { return c->caller == caller; });
    for (const CallPointer &call : theirs)
        cancel(call, Kind::Cancelled);
    // What was answered and not resumed yet: whoever asked is gone all the same.
    for (const CallPointer &call : m_answered) {
        const bool isCancelled = !*call->result && call->result->error().kind == Kind::Cancelled;
        if (call->caller != caller || isCancelled)
            continue;
        ApiError error;
        error.kind = Kind::Cancelled;
        error.correlationId = call->correlationId;
        error.outcomeUnknown = isChange(call->request);
        call->result = tl::unexpected(std::move(error));
    }
    dispatchNext();
}

void HttpClient::cancel(const CallPointer &call, ApiError::Kind kind)
{
    const bool wasOnItsWay = !call->onItsWay.isNull();
    if (wasOnItsWay) {
        call->onItsWay->disconnect(this);
        call->onItsWay->abandon();
        call->onItsWay->deleteLater();
        call->onItsWay = nullptr;
        --m_onTheirWay;
    }
    std::erase(m_waiting, call);
    ApiError error;
    error.kind = kind;
    error.outcomeUnknown = call->mayHaveBeenCarriedOut || (wasOnItsWay && isChange(call->request));
    error.correlationId = call->correlationId;
    answer(call, tl::unexpected(std::move(error)));
}

void HttpClient::answer(const CallPointer &call, Result<HttpAnswer> result)
{
    call->result = std::move(result);
    std::erase(m_open, call);
    m_answered.push_back(call);
    QMetaObject::invokeMethod(this, &HttpClient::resumeAnswered, Qt::QueuedConnection);
}

void HttpClient::resumeAnswered()
{
    // Whoever is resumed may delete the client.
    const QPointer<HttpClient> here = this;
    while (here && !m_answered.empty()) {
        const CallPointer call = m_answered.front();
        m_answered.pop_front();
        disconnect(call->callerGone);
        if (call->waiting)
            call->waiting.resume();
    }
}

void HttpClient::shutDown()
{
    m_closed = true;
    m_pause.stop();
    while (!m_open.empty()) {
        const CallPointer call = m_open.back();
        cancel(call, Kind::ShutDown);
    }
    resumeAnswered();
}

QString HttpClient::withoutKey(QString text) const
{
    if (!m_apiKey.isEmpty())
        text.replace(m_apiKey.reveal(), u"(secret)"_s);
    return text;
}

} // namespace authdesk
