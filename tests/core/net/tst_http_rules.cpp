// SPDX-License-Identifier: GPL-3.0-or-later
// What every call carries, and what each status means.
#include "core/net/http_client.h"
#include "core/net/json_answer.h"
#include "tests/core/net/net_fixture.h"

#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace authdesk;
using namespace authdesk::test;

class TestHttpRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGetCarriesTheHeadersOfEveryCallAndNoOther()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); });
        const auto client = clientOf(server);
        QVERIFY(answerToGet(*client));
        const ReceivedRequest request = server.requests().constFirst();
        QCOMPARE(request.verb, "GET"_ba);
        QCOMPARE(request.header("x-api-key"_ba), plantedKey.toLatin1());
        QCOMPARE(request.header("Accept"_ba), "application/json"_ba);
        QCOMPARE(request.header("Accept-Encoding"_ba), "identity"_ba);
        QCOMPARE(request.header("User-Agent"_ba), "Authdesk/" AUTHDESK_VERSION ""_ba);
        QVERIFY(!QUuid::fromString(QLatin1StringView(request.header("x-correlation-id"_ba))).isNull());
        for (const auto &name : {"Idempotency-Key"_ba, "If-Match"_ba, "If-None-Match"_ba, "Content-Type"_ba,
                                 "Cookie"_ba, "Authorization"_ba, "Upgrade"_ba, "HTTP2-Settings"_ba})
            QVERIFY2(!request.hasHeader(name), name.constData());
    }

    void aPostCarriesItsBodyAndItsOwnHeaders()
    {
        FaultyServer server([](const ReceivedRequest &) {
            return Behaviour::answer(201, {}, "Location: /x/new%2F1\r\nETag: W/\"a b\"\r\n"_ba);
        });
        const auto client = clientOf(server);
        HttpRequest post(Verb::Post, u"/x"_s);
        post.withBody(QJsonObject{{u"name"_s, u"Bäcker"_s}}).withIdempotencyKey(u"idem-1"_s).withIfMatch("\"7\""_ba);
        const auto answer = answerTo(*client, post);
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(answer->etag, "W/\"a b\""_ba);
        QCOMPARE(answer->idFromLocation(), u"new/1"_s);
        QVERIFY(answer->isOfChange);
        const ReceivedRequest request = server.requests().constFirst();
        QCOMPARE(request.verb, "POST"_ba);
        QCOMPARE(request.body, R"({"name":"Bäcker"})"_ba);
        QCOMPARE(request.header("Content-Type"_ba), "application/json"_ba);
        QCOMPARE(request.header("Content-Length"_ba), QByteArray::number(request.body.size()));
        QVERIFY(!request.hasHeader("Transfer-Encoding"_ba));
        QCOMPARE(request.header("Idempotency-Key"_ba), "idem-1"_ba);
        QCOMPARE(request.header("If-Match"_ba), "\"7\""_ba);
        QCOMPARE(request.header("x-correlation-id"_ba), answer->correlationId.toLatin1());
    }

    void changesWithoutBodySayThatTheyHaveNone_data()
    {
        QTest::addColumn<int>("verb");
        QTest::newRow("POST") << int(Verb::Post);
        QTest::newRow("PATCH") << int(Verb::Patch);
        QTest::newRow("DELETE") << int(Verb::Delete);
    }

    void changesWithoutBodySayThatTheyHaveNone()
    {
        QFETCH(int, verb);
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(204); });
        const auto client = clientOf(server);
        const auto answer = answerTo(*client, HttpRequest(static_cast<Verb>(verb), u"/x"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 204);
        QCOMPARE(server.requests().constFirst().header("Content-Length"_ba), "0"_ba);
        QVERIFY(!server.requests().constFirst().hasHeader("Content-Type"_ba));
    }

    void aLargeBodyArrivesWhole()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(204); });
        const auto client = clientOf(server);
        HttpRequest patch(Verb::Patch, u"/x"_s);
        patch.withBody(QJsonObject{{u"message"_s, QString(500'000, u'm')}});
        QVERIFY(answerTo(*client, patch));
        QCOMPARE(server.requests().constFirst().body, patch.body());
    }

    void theWireShowsWhatWasEncoded()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}); });
        const auto client = clientOf(server);
        HttpRequest get(Verb::Get, u"/x/"_s + HttpRequest::pathSegment(u"a/../b"_s));
        get.withQuery(u"otc"_s, u"p/q+r=s"_s);
        QVERIFY(answerTo(*client, get));
        QCOMPARE(server.requests().constFirst().target, "/x/a%2F..%2Fb?otc=p%2Fq%2Br%3Ds"_ba);
    }

    void eachAttemptHasACorrelationIdOfItsOwn()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(500); });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 3;
        const auto client = clientOf(server, limits);
        const auto answer = answerToGet(*client);
        QVERIFY(!answer);
        QSet<QByteArray> ids;
        for (const ReceivedRequest &request : server.requests())
            ids.insert(request.header("x-correlation-id"_ba));
        QCOMPARE(ids.size(), 3);
        QCOMPARE(answer.error().correlationId.toLatin1(), server.requests().constLast().header("x-correlation-id"_ba));
    }

    void whoTracesACallLearnsTheIdOfItsLastAttempt()
    {
        FaultyServer server([&server](const ReceivedRequest &) {
            return server.deliveries() < 2 ? Behaviour::answer(500) : Behaviour::answer(204);
        });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 3;
        const auto client = clientOf(server, limits);
        const CallTrace trace;
        HttpRequest request(Verb::Get, u"/x"_s);
        request.withTrace(trace);
        QVERIFY(trace.correlationId().isEmpty());
        QVERIFY(answerTo(*client, request));
        QVERIFY(server.deliveries() >= 2);
        QCOMPARE(trace.correlationId().toLatin1(), server.requests().constLast().header("x-correlation-id"_ba));
    }

    void aConditionalGetMayBeNotModified()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(304, {}, "ETag: \"7\"\r\n"_ba); });
        const auto client = clientOf(server);
        const auto conditional = answerTo(*client, HttpRequest(Verb::Get, u"/x"_s).withIfNoneMatch("\"7\""_ba));
        QVERIFY(conditional);
        QVERIFY(conditional->isNotModified());
        QCOMPARE(conditional->etag, "\"7\""_ba);
        QCOMPARE(server.requests().constFirst().header("If-None-Match"_ba), "\"7\""_ba);

        const auto unasked = answerToGet(*client);
        QVERIFY(!unasked);
        QCOMPARE(unasked.error().kind, Kind::MalformedAnswer);
    }

    void statusesHaveTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("unknownAfterPost");
        const auto row = [](int status, Kind kind, bool unknown = false) {
            QTest::addRow("%d", status) << status << int(kind) << unknown;
        };
        row(400, Kind::InvalidInput);
        row(401, Kind::NotAuthenticated);
        row(403, Kind::NotAllowed);
        row(404, Kind::NotFound);
        row(405, Kind::InvalidInput);
        row(408, Kind::TimedOut);
        row(409, Kind::Conflict);
        row(410, Kind::NotFound);
        row(412, Kind::ChangedMeanwhile);
        row(418, Kind::InvalidInput);
        row(422, Kind::InvalidInput);
        row(428, Kind::InvalidInput);
        row(429, Kind::TooManyRequests);
        row(500, Kind::ServerFailure, true);
        row(502, Kind::ServerFailure, true);
        row(503, Kind::ServerFailure);
        row(504, Kind::ServerFailure, true);
        row(599, Kind::ServerFailure, true);
    }

    void statusesHaveTheirKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(bool, unknownAfterPost);
        FaultyServer server([status](const ReceivedRequest &) {
            return Behaviour::answer(
                status, R"({"title":"T","detail":"D","errors":{"f":["x"]}})"_ba,
                "Content-Type: application/problem+json\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"_ba);
        });
        const auto client = clientOf(server);
        const auto get = answerToGet(*client);
        QVERIFY(!get);
        QCOMPARE(int(get.error().kind), kind);
        QCOMPARE(get.error().httpStatus, status);
        QCOMPARE(get.error().title, u"T"_s);
        QCOMPARE(get.error().detail, u"D"_s);
        QCOMPARE(get.error().fieldErrors.value(u"f"_s), QStringList{u"x"_s});
        QVERIFY(!get.error().outcomeUnknown);

        HttpRequest request(Verb::Post, u"/x"_s);
        request.withBody(QJsonObject{{u"a"_s, 1}});
        const auto post = answerTo(*client, request);
        QVERIFY(!post);
        QCOMPARE(int(post.error().kind), kind);
        QCOMPARE(post.error().title, u"T"_s);
        QCOMPARE(post.error().outcomeUnknown, unknownAfterPost);
        QCOMPARE(server.deliveries(), 2);
    }

    void aBodyThatSaysNothingLeavesTheStatusText()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(503, "<html>"_ba); });
        const auto client = clientOf(server);
        const auto answer = answerToGet(*client);
        QVERIFY(!answer);
        QCOMPARE(answer.error().title, u"Status-503"_s);
        QVERIFY(answer.error().detail.isEmpty());
    }

    void aRedirectIsAnErrorAndTheOtherHostHearsNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("verb");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("GET %d", status) << status << int(Verb::Get);
            QTest::addRow("POST %d", status) << status << int(Verb::Post);
        }
    }

    void aRedirectIsAnErrorAndTheOtherHostHearsNothing()
    {
        QFETCH(int, status);
        QFETCH(int, verb);
        FaultyServer other([](const ReceivedRequest &) { return Behaviour::json({}); });
        const QByteArray target = "http://localhost:" + QByteArray::number(other.port()) + "/taken";
        FaultyServer server(
            [&](const ReceivedRequest &) { return Behaviour::answer(status, {}, "Location: " + target + "\r\n"); });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 3;
        const auto client = clientOf(server, limits);
        const auto answer = answerTo(*client, HttpRequest(static_cast<Verb>(verb), u"/x"_s).withIdempotencyKey(u"i"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Redirected);
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(answer.error().detail, u"localhost"_s);
        QCOMPARE(server.deliveries(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void noHttpButToThisMachine()
    {
        HttpClient client(QUrl(u"http://authdesk.invalid"_s), Secret(plantedKey));
        auto task = client.send(HttpRequest(Verb::Get, u"/x"_s), nullptr);
        QVERIFY(task.isReady()); // no look-up, no connection, no turn of the loop
        const auto answer = QCoro::waitFor(task);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Tls);
        QVERIFY(!answer.error().outcomeUnknown);
        QVERIFY(answer.error().detail.contains(u"authdesk.invalid"_s));
    }

    void aLineBreakCannotSmuggleAHeader_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("etag");
        QTest::newRow("key") << u"abc\r\nx-other: 1"_s << "\"1\""_ba;
        QTest::newRow("key with a line end") << u"abc\n"_s << "\"1\""_ba;
        QTest::newRow("tag") << u"abc"_s << "\"1\"\r\nx-other: 1"_ba;
    }

    void aLineBreakCannotSmuggleAHeader()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, etag);
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::answer(204); });
        HttpClient client(server.url(), Secret(key), shortLimits());
        const auto answer = answerTo(client, HttpRequest(Verb::Delete, u"/x"_s).withIfMatch(etag));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::InvalidInput);
        QVERIFY(!answer.error().detail.contains(u"abc"_s));
        QCOMPARE(server.connections(), 0);
    }

    void errorsNeverHoldTheKeyOrTheQuery()
    {
        FaultyServer echoing([](const ReceivedRequest &r) {
            return Behaviour::answer(401, "{\"title\":\"Bad key " + r.header("x-api-key"_ba) + R"(","detail":")" +
                                              r.header("x-api-key"_ba) + "\"}");
        });
        const auto client = clientOf(echoing);
        const auto echoed = answerToGet(*client);
        QVERIFY(!echoed);
        QCOMPARE(echoed.error().title, u"Bad key (secret)"_s);
        QCOMPARE(echoed.error().detail, u"(secret)"_s);

        FaultyServer dropping([](const ReceivedRequest &) { return Behaviour::truncated("{"_ba, 100); });
        const auto second = clientOf(dropping);
        const auto dropped = answerTo(*second, HttpRequest(Verb::Get, u"/x"_s).withQuery(u"otc"_s, u"hush"_s));
        QVERIFY(!dropped);
        QVERIFY(!dropped.error().detail.contains(u"hush"_s));
    }

    void cookiesAreNeitherKeptNorSent()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}, "Set-Cookie: a=b\r\n"_ba); });
        const auto client = clientOf(server);
        QVERIFY(answerToGet(*client));
        QVERIFY(answerToGet(*client));
        QVERIFY(!server.requests().constLast().hasHeader("Cookie"_ba));
    }

    void saysWhetherTheServiceCanBeReachedWhenThatChanges()
    {
        bool failing = false;
        auto server = std::make_unique<FaultyServer>(
            [&](const ReceivedRequest &) { return failing ? Behaviour::drop() : Behaviour::answer(404); });
        const auto client = clientOf(*server);
        QSignalSpy spy(client.get(), &HttpClient::reachableChanged);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!answerToGet(*client));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst().constFirst().toBool(), true);
        failing = true;
        for (int i = 0; i < 2; ++i)
            QVERIFY(!answerToGet(*client));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst().constFirst().toBool(), false);
        failing = false;
        QVERIFY(!answerToGet(*client));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.takeFirst().constFirst().toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_http_rules.moc"
