// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "core/net/http_queue.h"

namespace authdesk {

HttpClient::HttpClient(QUrl baseUrl, Secret apiKey, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_queue(std::make_unique<HttpQueue>(std::move(baseUrl), std::move(apiKey), limits))
{
    // Queued: whoever hears it may delete the client, which is not allowed in the middle of a reply's own signal.
    connect(m_queue.get(), &HttpQueue::reachableChanged, this, &HttpClient::reachableChanged, Qt::QueuedConnection);
}

HttpClient::~HttpClient()
{
    shutDown();
}

QUrl HttpClient::baseUrl() const
{
    return m_queue->baseUrl();
}

void HttpClient::setTlsConfiguration(const QSslConfiguration &configuration)
{
    m_queue->setTlsConfiguration(configuration);
}

QCoro::Task<Result<HttpAnswer>> HttpClient::send(HttpRequest request, QObject *caller)
{
    // After this wait the client may be gone: nothing but the call is touched any more.
    HttpCallAwaiter awaiter(m_queue->take(std::move(request), caller));
    co_return co_await awaiter;
}

void HttpClient::shutDown()
{
    m_queue->shutDown();
}

} // namespace authdesk
