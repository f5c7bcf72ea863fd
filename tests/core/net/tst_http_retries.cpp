// SPDX-License-Identifier: GPL-3.0-or-later
// Which failed attempts are made again, over plain HTTP and over TLS.
#include "core/net/http_client.h"
#include "tests/core/net/net_fixture.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace authdesk;
using namespace authdesk::test;

namespace {

HttpLimits threeTries()
{
    HttpLimits limits = shortLimits();
    limits.retry.tries = 3;
    return limits;
}

} // namespace

class TestHttpRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(sharedCa().isReady(), qPrintable(sharedCa().problem())); }

    void aRepeatableChangeIsDeliveredAsOftenAsItIsTried_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<int>("verb");
        for (const bool tls : {false, true}) {
            for (const auto &[name, verb] :
                 {std::pair{"POST", Verb::Post}, {"PATCH", Verb::Patch}, {"DELETE", Verb::Delete}})
                QTest::addRow("%s %s", tls ? "TLS" : "plain", name) << tls << int(verb);
        }
    }

    void aRepeatableChangeIsDeliveredAsOftenAsItIsTried()
    {
        QFETCH(bool, tls);
        QFETCH(int, verb);
        const Pair pair = pairOf(
            tls, [](const ReceivedRequest &) { return Behaviour::drop(); }, threeTries());
        HttpRequest request(static_cast<Verb>(verb), u"/x"_s);
        request.withBody(QJsonObject{{u"a"_s, 1}}).withIdempotencyKey(u"idem-1"_s).withIfMatch("\"1\""_ba);
        const auto answer = answerTo(*pair.client, request);
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(pair.server->deliveries(), 3);
        for (const ReceivedRequest &received : pair.server->requests()) {
            QCOMPARE(received.header("Idempotency-Key"_ba), "idem-1"_ba);
            QCOMPARE(received.header("If-Match"_ba), "\"1\""_ba);
            QCOMPARE(received.body, request.body());
        }
    }

    void oneTryMeansOneDelivery()
    {
        const Pair pair = pairOf(true, [](const ReceivedRequest &) { return Behaviour::drop(); });
        QVERIFY(!answerTo(*pair.client, HttpRequest(Verb::Post, u"/x"_s).withIdempotencyKey(u"i"_s)));
        QCOMPARE(pair.server->deliveries(), 1);
    }

    void theAnswerToALaterTryIsTheAnswer_data()
    {
        QTest::addColumn<int>("firstStatus"); // 0: dropped
        QTest::newRow("dropped") << 0;
        QTest::newRow("500") << 500;
        QTest::newRow("503") << 503;
        QTest::newRow("429") << 429;
    }

    void theAnswerToALaterTryIsTheAnswer()
    {
        QFETCH(int, firstStatus);
        int seen = 0;
        const Pair pair = pairOf(
            false,
            [&](const ReceivedRequest &) {
                if (++seen > 1)
                    return Behaviour::answer(201);
                return firstStatus == 0 ? Behaviour::drop() : Behaviour::answer(firstStatus);
            },
            threeTries());
        const auto answer = answerTo(*pair.client, HttpRequest(Verb::Post, u"/x"_s).withIdempotencyKey(u"i"_s));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QCOMPARE(seen, 2);
    }

    void anEarlierUnknownOutcomeIsNotForgotten()
    {
        int seen = 0;
        const Pair pair = pairOf(
            false, [&](const ReceivedRequest &) { return ++seen == 1 ? Behaviour::drop() : Behaviour::answer(412); },
            threeTries());
        const auto answer = answerTo(*pair.client, HttpRequest(Verb::Delete, u"/x"_s).withIfMatch("\"1\""_ba));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::ChangedMeanwhile); // changed, perhaps, by our own first attempt
        QVERIFY(answer.error().outcomeUnknown);
    }

    void aRefusalIsNotTriedAgain()
    {
        const Pair pair = pairOf(
            false, [](const ReceivedRequest &) { return Behaviour::answer(422); }, threeTries());
        const auto answer = answerTo(*pair.client, HttpRequest(Verb::Post, u"/x"_s).withIdempotencyKey(u"i"_s));
        QVERIFY(!answer);
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(pair.server->deliveries(), 1);
    }

    void tooManyRequestsIsToldAtOnceToWhoLooksOn()
    {
        const Pair pair = pairOf(
            false, [](const ReceivedRequest &) { return Behaviour::answer(429, {}, "Retry-After: 2\r\n"_ba); },
            threeTries());
        const auto answer = answerTo(*pair.client, HttpRequest(Verb::Post, u"/x"_s).withoutWaiting());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooManyRequests);
        QCOMPARE(answer.error().retryAfter, std::chrono::seconds(2));
        QCOMPARE(pair.server->deliveries(), 1);
    }

    void tooManyRequestsIsTriedAgainWhateverTheRequest()
    {
        int seen = 0;
        const Pair pair = pairOf(
            false,
            [&](const ReceivedRequest &) {
                return ++seen == 1 ? Behaviour::answer(429, {}, "Retry-After: 1\r\n"_ba) : Behaviour::answer(201);
            },
            threeTries());
        QElapsedTimer watch;
        watch.start();
        QVERIFY(answerTo(*pair.client, HttpRequest(Verb::Post, u"/x"_s)));
        QVERIFY(watch.elapsed() >= 900);
        QCOMPARE(seen, 2);
    }

    void aRetryAfterAsADateIsMeasuredByTheServicesClock()
    {
        int seen = 0;
        const Pair pair = pairOf(
            false,
            [&](const ReceivedRequest &) {
                return ++seen == 1 ? Behaviour::answer(429, {},
                                                       "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                                       "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n"_ba)
                                   : Behaviour::json({});
            },
            threeTries());
        QElapsedTimer watch;
        watch.start();
        QVERIFY(answerToGet(*pair.client));
        QVERIFY(watch.elapsed() >= 900);
        QCOMPARE(seen, 2);
    }

    void aDateFarAwayIsAnErrorAtOnce()
    {
        const Pair pair = pairOf(
            false,
            [](const ReceivedRequest &) {
                return Behaviour::answer(429, {},
                                         "Date: Sun, 06 Nov 1994 08:00:00 GMT\r\n"
                                         "Retry-After: Sun, 06 Nov 1994 08:05:00 GMT\r\n"_ba);
            },
            threeTries());
        const auto answer = answerToGet(*pair.client);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooManyRequests);
        QCOMPARE(answer.error().retryAfter, 300s);
        QCOMPARE(pair.server->deliveries(), 1);
    }

    void unavailableObeysItsRetryAfter()
    {
        int seen = 0;
        const Pair pair = pairOf(
            false,
            [&](const ReceivedRequest &) {
                return ++seen == 1 ? Behaviour::answer(503, {}, "Retry-After: 1\r\n"_ba) : Behaviour::json({});
            },
            threeTries());
        QElapsedTimer watch;
        watch.start();
        QVERIFY(answerToGet(*pair.client));
        QVERIFY(watch.elapsed() >= 1000);
    }

    void attemptsThatTimeOutAreTriedAgain()
    {
        HttpLimits limits = threeTries();
        limits.inactivity = 200ms;
        const Pair pair = pairOf(
            false, [](const ReceivedRequest &) { return Behaviour::silence(); }, limits);
        const auto answer = answerToGet(*pair.client);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TimedOut);
        QCOMPARE(pair.server->deliveries(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHttpRetries)
#include "tst_http_retries.moc"
