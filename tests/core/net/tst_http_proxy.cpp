// SPDX-License-Identifier: GPL-3.0-or-later
// The system's proxy is used, but never for this machine, and it is told nothing that is not for it.
#include "core/net/http_client.h"
#include "tests/core/net/net_fixture.h"

#include <QJsonObject>
#include <QTest>

using namespace authdesk;
using namespace authdesk::test;

namespace {

void setProxy(const FaultyServer &proxy)
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qputenv(name, proxy.url().toEncoded());
    qunsetenv("no_proxy");
    qunsetenv("NO_PROXY");
}

} // namespace

class TestHttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsProxyIsAskedForATunnelAndSeesNoKey()
    {
        FaultyServer proxy([](const ReceivedRequest &) { return Behaviour::answer(403); });
        setProxy(proxy);
        HttpClient client(QUrl(u"https://authdesk.invalid"_s), Secret(plantedKey), shortLimits());
        const auto answer = answerTo(client, HttpRequest(Verb::Post, u"/x"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY(proxy.deliveries() >= 1);
        for (const ReceivedRequest &request : proxy.requests()) {
            QCOMPARE(request.verb, "CONNECT"_ba);
            QCOMPARE(request.target, "authdesk.invalid:443"_ba);
            QVERIFY(!request.hasHeader("x-api-key"_ba));
        }
    }

    void aProxyThatAsksForAPasswordIsAnErrorAndNoPrompt()
    {
        FaultyServer proxy([](const ReceivedRequest &) {
            return Behaviour::answer(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba);
        });
        setProxy(proxy);
        HttpClient client(QUrl(u"https://authdesk.invalid"_s), Secret(plantedKey), shortLimits());
        const auto answer = answerTo(client, HttpRequest(Verb::Post, u"/x"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void thisMachineIsReachedWithoutAProxy()
    {
        FaultyServer proxy([](const ReceivedRequest &) { return Behaviour::answer(502); });
        setProxy(proxy);
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); });
        const auto client = clientOf(server);
        QVERIFY(answerToGet(*client));
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_http_proxy.moc"
