// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate that is not in order ends the call before a byte of it is sent.
#include "core/net/http_client.h"
#include "tests/core/net/net_fixture.h"

#include <QJsonObject>
#include <QSslSocket>
#include <QTest>

using namespace authdesk;
using namespace authdesk::test;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY2(sharedCa().isReady(), qPrintable(sharedCa().problem()));
    }

    void aCertificateInOrderIsAccepted()
    {
        const Pair pair = pairOf(true, [](const ReceivedRequest &) { return Behaviour::json({}); });
        QVERIFY(answerToGet(*pair.client));
        QCOMPARE(pair.server->deliveries(), 1);
    }

    void aCertificateOfAnotherHostIsRefused()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); },
                            sharedCa().serverConfiguration(u"DNS:other.example.org"_s));
        const auto client = clientOf(server);
        client->setTlsConfiguration(sharedCa().clientConfiguration());
        refuses(*client, server);
    }

    void aCertificateOfAnAuthorityThatNobodyKnowsIsRefused()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); }, sharedServerTls());
        const auto client = clientOf(server);
        refuses(*client, server);
    }

    void verificationCannotBeSwitchedOff()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); }, sharedServerTls());
        const auto client = clientOf(server);
        QSslConfiguration careless = QSslConfiguration::defaultConfiguration();
        careless.setPeerVerifyMode(QSslSocket::VerifyNone);
        client->setTlsConfiguration(careless);
        refuses(*client, server);
    }

    void aPlainServerBehindHttpsIsRefused()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); });
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        HttpLimits limits = shortLimits();
        limits.inactivity = 500ms; // this server waits for a request line that never comes
        HttpClient client(url, Secret(plantedKey), limits);
        QVERIFY(!answerToGet(client));
        QCOMPARE(server.deliveries(), 0);
    }

private:
    static void refuses(HttpClient &client, const FaultyServer &server)
    {
        for (const Verb verb : {Verb::Get, Verb::Post}) {
            const auto answer = answerTo(client, HttpRequest(verb, u"/x"_s));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Kind::Tls);
            QVERIFY(!answer.error().outcomeUnknown);
            QVERIFY(!answer.error().detail.isEmpty());
            QVERIFY(!answer.error().tryingAgainCanHelp());
        }
        QCOMPARE(server.deliveries(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
