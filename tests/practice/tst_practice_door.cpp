// SPDX-License-Identifier: GPL-3.0-or-later
// What every call must carry, wrong methods and paths, hosts, sizes, latency and played faults.
#include "tests/practice/practice_client.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QByteArray correlation = "2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e";

/// Sends bytes as they are and gives what comes back within a second, or until the connection ends.
QByteArray rawExchange(const PracticeServer &server, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.origin().port()));
    socket.write(bytes);
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    (void)QTest::qWaitFor(
        [&] { return received.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    return received + socket.readAll();
}

} // namespace

class TestPracticeDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallNeedsTheKey();
    void everyCallNeedsACorrelationId();
    void unknownPathsAndMethods();
    void onlyItsOwnHostNames_data();
    void onlyItsOwnHostNames();
    void anEndlessRequestIsCutOff();
    void brokenRequestsDoNotStopIt();
    void latencyDelaysTheApiAlone();
    void aClientThatHangsUpDoesNoHarm();
    void faultsFollowTheSeed();
    void retriesGetThroughFaultsOnce();
};

void TestPracticeDoor::everyCallNeedsTheKey()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QString path = u"/api/v1/account"_s;
    const QByteArray key = server->apiKey().toLatin1();
    QVERIFY(key.size() >= 32);
    QCOMPARE(client.bare("GET", path, {{"x-correlation-id", correlation}}).status, 401);
    for (const QByteArray &wrong : {QByteArray("nonsense"), key.chopped(1), key + 'x', key.toLower() + ' '}) {
        const Reply refused = client.bare("GET", path, {{"x-correlation-id", correlation}, {"x-api-key", wrong}});
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json()["status"_L1].toInt(), 401);
        QCOMPARE(refused.header("x-correlation-id"), correlation);
        QVERIFY(!refused.body.contains(key));
    }
    // Whoever has no key learns nothing of what exists.
    QCOMPARE(client.bare("GET", u"/api/v1/nothing"_s, {{"x-correlation-id", correlation}}).status, 401);
    QCOMPARE(client.bare("GET", path, {{"x-correlation-id", correlation}, {"X-API-KEY", key}}).status, 200);
}

void TestPracticeDoor::everyCallNeedsACorrelationId()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QByteArray key = server->apiKey().toLatin1();
    QCOMPARE(client.bare("GET", u"/api/v1/account"_s, {{"x-api-key", key}}).status, 400);
    const Reply bad = client.bare("GET", u"/api/v1/account"_s, {{"x-api-key", key}, {"x-correlation-id", "17"}});
    QCOMPARE(bad.status, 400);
    QVERIFY(bad.header("x-correlation-id").isEmpty());
    const Reply good =
        client.bare("GET", u"/api/v1/account"_s, {{"x-api-key", key}, {"x-correlation-id", correlation}});
    QCOMPARE(good.status, 200);
    QCOMPARE(good.header("x-correlation-id"), correlation);
    QCOMPARE(good.header("Cache-Control"), "no-store");
    QVERIFY(good.header("Access-Control-Allow-Origin").isEmpty());
}

void TestPracticeDoor::unknownPathsAndMethods()
{
    const auto server = startServer();
    PracticeClient client(*server);
    for (const QString &path : {u""_s, u"/nothing"_s, u"/account/x"_s, u"/authorisation-requests/x/y"_s,
                                u"/authorisation-requests/"_s, u"/partnerships/a/organisations/b"_s})
        QVERIFY2(client.get(path).status == 404, qPrintable(path));
    const QList<std::tuple<QByteArray, QString, QByteArray>> wrong{
        {"POST", u"/account"_s, "GET"},
        {"DELETE", u"/software-packages"_s, "GET"},
        {"PATCH", u"/organisations"_s, "GET"},
        {"PUT", u"/authorisation-requests"_s, "GET, POST"},
        {"PATCH", u"/authorisation-requests/x"_s, "GET, DELETE"},
        {"GET", u"/authorisation-requests/x/resend"_s, "POST"},
        {"POST", u"/partnerships"_s, "GET"},
        {"DELETE", u"/partnerships/x"_s, "GET"},
        {"GET", u"/partnerships/x/cancel"_s, "POST"},
        {"OPTIONS", u"/partnerships/x/organisations"_s, "GET"},
        {"GET", u"/partnerships/x/organisations/y/connection-keys"_s, "POST"},
    };
    for (const auto &[method, path, allowed] : wrong) {
        const Reply refused = client.send(method, path);
        QVERIFY2(refused.status == 405, qPrintable(path));
        QCOMPARE(refused.header("Allow"), allowed);
    }
}

void TestPracticeDoor::onlyItsOwnHostNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("address") << QByteArray("127.0.0.1:PORT") << 200;
    QTest::newRow("name") << QByteArray("LocalHost:PORT") << 200;
    QTest::newRow("rebound name") << QByteArray("attacker.example:PORT") << 421;
    QTest::newRow("without port") << QByteArray("127.0.0.1") << 421;
    QTest::newRow("other port") << QByteArray("127.0.0.1:1") << 421;
    QTest::newRow("ends alike") << QByteArray("x127.0.0.1:PORT") << 421;
    QTest::newRow("two") << QByteArray("127.0.0.1:PORT\r\nHost: attacker.example") << 421;
}

void TestPracticeDoor::onlyItsOwnHostNames()
{
    QFETCH(QByteArray, host);
    QFETCH(const int, status);
    const auto server = startServer();
    host.replace("PORT", QByteArray::number(server->origin().port()));
    for (const QByteArray &path : {QByteArray("/inbox"), QByteArray("/api/v1/account")}) {
        const QByteArray answer = rawExchange(*server, "GET " + path + " HTTP/1.1\r\nHost: " + host +
                                                           "\r\nx-api-key: " + server->apiKey().toLatin1() +
                                                           "\r\nx-correlation-id: " + correlation + "\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(60).constData());
    }
}

void TestPracticeDoor::anEndlessRequestIsCutOff()
{
    const auto server = startServer();
    const QByteArray start =
        "POST /api/v1/authorisation-requests HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n";
    const QByteArray answer = rawExchange(*server, start + QByteArray(3'000'000, 'x'));
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 413"), answer.left(60).constData());
    QCOMPARE(PracticeClient(*server).get(u"/account"_s).status, 200);
}

void TestPracticeDoor::brokenRequestsDoNotStopIt()
{
    const auto server = startServer();
    const QByteArray host = "\r\nHost: 127.0.0.1:" + QByteArray::number(server->origin().port());
    for (const QByteArray &bytes :
         {QByteArray("nonsense\r\n\r\n"), QByteArray("GET\r\n\r\n"), QByteArray(1, '\0') + "\r\n\r\n",
          "GET /inbox/%00%ff HTTP/1.1" + host + "\r\n\r\n", "GET /inbox?to=%zz&page=-5 HTTP/1.1" + host + "\r\n\r\n",
          "GET /activate/../../etc/passwd HTTP/1.1" + host + "\r\n\r\n",
          "POST /activate/x/answer HTTP/1.1" + host + "\r\nContent-Length: -3\r\n\r\n"})
        (void)rawExchange(*server, bytes);
    QCOMPARE(PracticeClient(*server).get(u"/account"_s).status, 200);
}

void TestPracticeDoor::latencyDelaysTheApiAlone()
{
    Options options;
    options.latency = 300;
    const auto server = startServer(options);
    PracticeClient client(*server);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.get(u"/account"_s).status, 200);
    QVERIFY(timer.elapsed() >= 300);
    timer.restart();
    QCOMPARE(client.page(u"/inbox"_s).status, 200);
    QVERIFY(timer.elapsed() < 300);
}

void TestPracticeDoor::aClientThatHangsUpDoesNoHarm()
{
    Options options;
    options.latency = 50;
    const auto server = startServer(options);
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server->origin().port()));
        socket.write("GET /api/v1/account HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return socket.bytesToWrite() == 0 && socket.isValid(); }));
        socket.abort();
    }
    QCOMPARE(PracticeClient(*server).get(u"/account"_s).status, 200);
}

void TestPracticeDoor::faultsFollowTheSeed()
{
    const auto statuses = [](quint64 seed, double rate) {
        Options options;
        options.failRate = rate;
        options.seed = seed;
        const auto server = startServer(options);
        PracticeClient client(*server);
        QList<int> found;
        for (int i = 0; i < 60; ++i) {
            const Reply reply = client.send("DELETE", u"/account"_s);
            found.append(reply.body.isEmpty() ? -reply.status : reply.status);
        }
        return found;
    };
    const QList<int> some = statuses(7, 0.5);
    QCOMPARE(statuses(7, 0.5), some);
    QVERIFY(statuses(8, 0.5) != some);
    // Refused as usual, and the four faults: two problems, one without body, one without answer.
    for (const int status : {405, 500, 503, -500, 0})
        QVERIFY2(some.contains(status), qPrintable(QString::number(status)));
    QVERIFY(!statuses(7, 1).contains(405));
    QCOMPARE(statuses(7, 0).count(405), 60);
}

void TestPracticeDoor::retriesGetThroughFaultsOnce()
{
    Options options;
    options.failRate = 0.6;
    options.seed = 3;
    const auto server = startServer(options);
    PracticeClient client(*server);
    int tries = 0;
    while (client.post(u"/authorisation-requests"_s, validContent(), "key-1").status != 201)
        QVERIFY(++tries < 200);
    // However many answers were lost, one request was made.
    QCOMPARE(client.page(u"/inbox"_s).body.count("class=\"email-link\""), 1);
}

QTEST_GUILESS_MAIN(TestPracticeDoor)
#include "tst_practice_door.moc"
