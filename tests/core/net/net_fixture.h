// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "tests/support/faulty_server.h"
#include "tests/support/throwaway_ca.h"

#include <QTest>
#include <memory>
#include <optional>

namespace authdesk::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Verb = HttpRequest::Verb;

inline const QString plantedKey = u"k3y-that-nobody-may-see"_s;

/// Limits that keep a test short; each test loosens or tightens what it is about.
inline HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.inactivity = 5s;
    limits.total = 10s;
    limits.retry.tries = 1;
    limits.retry.firstBackOff = 10ms;
    return limits;
}

inline std::unique_ptr<HttpClient> clientOf(const FaultyServer &server, HttpLimits limits = shortLimits())
{
    return std::make_unique<HttpClient>(server.url(), Secret(plantedKey), limits);
}

/// Sends and waits. The tests' own loop turns meanwhile, and the server with it.
inline Result<HttpAnswer> answerTo(HttpClient &client, HttpRequest request)
{
    return QCoro::waitFor(client.send(std::move(request), nullptr));
}

inline Result<HttpAnswer> answerToGet(HttpClient &client)
{
    return answerTo(client, HttpRequest(Verb::Get, u"/x"_s));
}

/// Puts the answer into `place` when it comes.
inline QCoro::Task<> keepAnswer(QCoro::Task<Result<HttpAnswer>> task, std::optional<Result<HttpAnswer>> *place)
{
    *place = co_await task;
}

/// One authority for all tests of an executable: making its keys takes a while.
inline ThrowawayCa &sharedCa()
{
    static ThrowawayCa ca;
    return ca;
}

inline QSslConfiguration &sharedServerTls()
{
    static QSslConfiguration tls = sharedCa().serverConfiguration(u"IP:127.0.0.1,DNS:localhost"_s);
    return tls;
}

/// A server, plain or over TLS, and a client that trusts it.
struct Pair
{
    std::unique_ptr<FaultyServer> server;
    std::unique_ptr<HttpClient> client;
};

inline Pair pairOf(bool tls, FaultyServer::Script script, HttpLimits limits = shortLimits())
{
    Pair pair;
    pair.server = tls ? std::make_unique<FaultyServer>(std::move(script), sharedServerTls())
                      : std::make_unique<FaultyServer>(std::move(script));
    pair.client = clientOf(*pair.server, limits);
    if (tls)
        pair.client->setTlsConfiguration(sharedCa().clientConfiguration());
    return pair;
}

} // namespace authdesk::test
