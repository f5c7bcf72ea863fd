// SPDX-License-Identifier: GPL-3.0-or-later
// How many calls run at a time, what pauses them, and who is answered how when somebody goes away.
#include "core/net/http_client.h"
#include "core/net/logging.h"
#include "tests/core/net/net_fixture.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <vector>

using namespace authdesk;
using namespace authdesk::test;

namespace {

using Place = std::optional<Result<HttpAnswer>>;

QCoro::Task<> countAnswer(QCoro::Task<Result<HttpAnswer>> task, int *good, int *bad)
{
    const auto answer = co_await task;
    ++*(answer ? good : bad);
}

/// Counts its answer, then deletes the client that gave it: the last thing that this coroutine may touch is its own.
QCoro::Task<> deleteClientAfter(QCoro::Task<Result<HttpAnswer>> task, std::unique_ptr<HttpClient> *client, Place *place)
{
    *place = co_await task;
    client->reset();
}

QStringList &loggedLines()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &line)
{
    loggedLines().append(QString::fromLatin1(context.category) + u": "_s + line);
}

} // namespace

class TestHttpQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredCallsRunFourAtATime()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}).after(1ms); });
        const auto client = clientOf(server);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 500; ++i)
            countAnswer(client->send(HttpRequest(Verb::Get, u"/x"_s), nullptr), &good, &bad);
        QTRY_COMPARE_WITH_TIMEOUT(good + bad, 500, 60'000);
        QCOMPARE(bad, 0);
        QCOMPARE(server.deliveries(), 500);
        QCOMPARE(server.mostAtOnce(), 4);
    }

    void timeIsCountedFromDispatch()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}).after(150ms); });
        HttpLimits limits = shortLimits();
        limits.inFlight = 1;
        limits.inactivity = 600ms;
        limits.total = 600ms;
        const auto client = clientOf(server, limits);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 8; ++i) // the last one waits for more than a second before its turn
            countAnswer(client->send(HttpRequest(Verb::Get, u"/x"_s), nullptr), &good, &bad);
        QTRY_COMPARE(good + bad, 8);
        QCOMPARE(good, 8);
    }

    void tooManyRequestsPausesEveryCall()
    {
        QElapsedTimer watch;
        std::vector<qint64> arrivals;
        FaultyServer server([&](const ReceivedRequest &) {
            arrivals.push_back(watch.elapsed());
            return arrivals.size() == 1 ? Behaviour::answer(429, {}, "Retry-After: 1\r\n"_ba) : Behaviour::json({});
        });
        HttpLimits limits = shortLimits();
        limits.inFlight = 1;
        limits.retry.tries = 2;
        const auto client = clientOf(server, limits);
        watch.start();
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 3; ++i)
            countAnswer(client->send(HttpRequest(Verb::Get, u"/x"_s), nullptr), &good, &bad);
        QTRY_COMPARE(good + bad, 3);
        QCOMPARE(good, 3);
        QCOMPARE(arrivals.size(), std::size_t(4));
        for (std::size_t i = 1; i < arrivals.size(); ++i)
            QVERIFY2(arrivals[i] - arrivals[0] >= 1000, "a call did not wait for the pause");
    }

    void noCallGoesOutBeforeItsRetryAfter_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many requests") << 429;
        QTest::newRow("unavailable") << 503;
    }

    void noCallGoesOutBeforeItsRetryAfter()
    {
        // A timer that may be early is so at some moments only: hence many calls, spread over time.
        QFETCH(int, status);
        constexpr int calls = 16;
        QElapsedTimer clock;
        clock.start();
        QHash<QByteArray, std::chrono::nanoseconds> answered; // by the server's clock
        std::chrono::nanoseconds shortest = 1h;
        const FaultyServer server([&](const ReceivedRequest &request) {
            const std::chrono::nanoseconds now(clock.nsecsElapsed());
            if (answered.contains(request.target)) {
                shortest = std::min(shortest, now - answered.value(request.target));
                return Behaviour::json({});
            }
            const auto delay = 17ms * answered.size();
            answered.insert(request.target, now + delay);
            return Behaviour::answer(status, {}, "Retry-After: 2\r\n"_ba).after(delay);
        });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 2;
        std::vector<std::unique_ptr<HttpClient>> clients;
        int good = 0;
        int bad = 0;
        for (int i = 0; i < calls; ++i) {
            clients.push_back(clientOf(server, limits));
            countAnswer(clients.back()->send(HttpRequest(Verb::Get, u"/%1"_s.arg(i)), nullptr), &good, &bad);
        }
        QTRY_COMPARE(good + bad, calls);
        QCOMPARE(good, calls);
        QVERIFY2(shortest >= 2s, qPrintable(u"after %1 ns"_s.arg(shortest.count())));
    }

    void aLongRetryAfterConcernsOneCallOnly()
    {
        FaultyServer server([](const ReceivedRequest &r) {
            return r.target == "/resend" ? Behaviour::answer(429, {}, "Retry-After: 300\r\n"_ba) : Behaviour::json({});
        });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 3;
        const auto client = clientOf(server, limits);
        QElapsedTimer watch;
        watch.start();
        const auto resend = answerTo(*client, HttpRequest(Verb::Post, u"/resend"_s));
        QVERIFY(!resend);
        QCOMPARE(resend.error().kind, Kind::TooManyRequests);
        QCOMPARE(resend.error().retryAfter, 300s);
        QVERIFY(!resend.error().outcomeUnknown);
        QVERIFY(answerToGet(*client));
        QVERIFY(watch.elapsed() < 5000);
    }

    void whenTheCallerGoesTheCallIsCancelled()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::silence(); });
        HttpLimits limits = shortLimits();
        limits.inFlight = 1;
        const auto client = clientOf(server, limits);
        auto caller = std::make_unique<QObject>();
        Place open;
        Place queued;
        int told = 0;
        keepAnswer(client->send(HttpRequest(Verb::Post, u"/x"_s), caller.get()), &open);
        keepAnswer(client->send(HttpRequest(Verb::Post, u"/x"_s), caller.get()), &queued);
        QCoro::connect(client->send(HttpRequest(Verb::Get, u"/x"_s), caller.get()), caller.get(),
                       [&](const Result<HttpAnswer> &) { ++told; });
        QTRY_COMPARE(server.deliveries(), 1);
        caller.reset();
        QTRY_VERIFY(open && queued);
        QCOMPARE(open->error().kind, Kind::Cancelled);
        QVERIFY(open->error().outcomeUnknown);
        QCOMPARE(queued->error().kind, Kind::Cancelled);
        QVERIFY2(!queued->error().outcomeUnknown, "it was never sent");
        QTRY_COMPARE(server.hungUp(), 1);
        QCOMPARE(server.deliveries(), 1);
        QCOMPARE(told, 0);
    }

    void aCallerThatGoesBetweenTheAnswerAndItsTellingIsNotTold()
    {
        FaultyServer server(
            [](const ReceivedRequest &r) { return r.target == "/gone" ? Behaviour::drop() : Behaviour::json({}); });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 1;
        const auto client = clientOf(server, limits);
        QVERIFY(!answerTo(*client, HttpRequest(Verb::Get, u"/gone"_s))); // out of reach: what comes next is told
        auto caller = std::make_unique<QObject>();
        // Told by an event of its own, which comes before the one that tells the answer.
        connect(client.get(), &HttpClient::reachableChanged, client.get(), [&caller] { caller.reset(); });
        Place place;
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/x"_s), caller.get()), &place);
        QTRY_VERIFY(place);
        QVERIFY(!caller);
        QVERIFY(!place->has_value());
        QCOMPARE(place->error().kind, Kind::Cancelled);
    }

    void aCallerThatGoesBetweenTwoTriesEndsThem()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::drop(); });
        HttpLimits limits = shortLimits();
        limits.retry.tries = 3;
        limits.retry.firstBackOff = 10s;
        const auto client = clientOf(server, limits);
        auto caller = std::make_unique<QObject>();
        Place place;
        QSignalSpy reachable(client.get(), &HttpClient::reachableChanged);
        keepAnswer(client->send(HttpRequest(Verb::Post, u"/x"_s).withIdempotencyKey(u"i"_s), caller.get()), &place);
        QTRY_COMPARE(reachable.size(), 1); // the first attempt has ended; the second is seconds away, or about to start
        caller.reset();
        QTRY_VERIFY(place);
        QCOMPARE(place->error().kind, Kind::Cancelled);
        QVERIFY(place->error().outcomeUnknown);
    }

    void aFreedPlaceGoesToTheNext()
    {
        FaultyServer server(
            [](const ReceivedRequest &r) { return r.target == "/slow" ? Behaviour::silence() : Behaviour::json({}); });
        HttpLimits limits = shortLimits();
        limits.inFlight = 1;
        const auto client = clientOf(server, limits);
        auto caller = std::make_unique<QObject>();
        Place slow;
        Place next;
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/slow"_s), caller.get()), &slow);
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/next"_s), nullptr), &next);
        QTRY_COMPARE(server.deliveries(), 1);
        caller.reset();
        QTRY_VERIFY(next);
        QVERIFY(next->has_value());
    }

    void shutDownAnswersEverythingBeforeItReturns_data()
    {
        QTest::addColumn<bool>("byDeleting");
        QTest::newRow("shutDown()") << false;
        QTest::newRow("deleted") << true;
    }

    void shutDownAnswersEverythingBeforeItReturns()
    {
        QFETCH(bool, byDeleting);
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::silence(); });
        HttpLimits limits = shortLimits();
        limits.inFlight = 2;
        auto client = clientOf(server, limits);
        QObject caller;
        std::vector<Place> places(6);
        for (Place &place : places)
            keepAnswer(client->send(HttpRequest(Verb::Post, u"/x"_s), &caller), &place);
        QTRY_COMPARE(server.deliveries(), 2);
        QElapsedTimer watch;
        watch.start();
        if (byDeleting)
            client.reset();
        else
            client->shutDown();
        QVERIFY2(watch.elapsed() < 1000, "closing must not wait for a silent server");
        int unknown = 0;
        for (const Place &place : places) {
            QVERIFY(place);
            QCOMPARE(place->error().kind, Kind::ShutDown);
            unknown += place->error().outcomeUnknown ? 1 : 0;
        }
        QCOMPARE(unknown, 2); // those that were on their way
        if (client) {
            const auto late = answerToGet(*client);
            QCOMPARE(late.error().kind, Kind::ShutDown);
        }
        QTRY_COMPARE(server.hungUp(), 2);
        QCOMPARE(server.deliveries(), 2);
    }

    void anAnswerMayDeleteTheClient()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({}).after(20ms); });
        auto client = clientOf(server);
        Place first;
        Place second;
        deleteClientAfter(client->send(HttpRequest(Verb::Get, u"/1"_s), nullptr), &client, &first);
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/2"_s), nullptr), &second);
        QTRY_VERIFY(first && second);
        QVERIFY(first->has_value());
        QVERIFY(!client);
        // The second had its answer already, or was told that the client is closing: once, in either case.
        QVERIFY(second->has_value() || second->error().kind == Kind::ShutDown);
    }

    void theThreeWaysToEndAreToldApart()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::silence(); });
        HttpLimits limits = shortLimits();
        limits.inactivity = 500ms;
        auto client = clientOf(server, limits);
        auto caller = std::make_unique<QObject>();
        Place timedOut;
        Place cancelled;
        Place shutDown;
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/1"_s), nullptr), &timedOut);
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/2"_s), caller.get()), &cancelled);
        QTRY_COMPARE(server.deliveries(), 2);
        caller.reset();
        QTRY_VERIFY(timedOut && cancelled);
        keepAnswer(client->send(HttpRequest(Verb::Get, u"/3"_s), nullptr), &shutDown);
        client.reset();
        QCOMPARE(timedOut->error().kind, Kind::TimedOut);
        QCOMPARE(cancelled->error().kind, Kind::Cancelled);
        QCOMPARE(shutDown->error().kind, Kind::ShutDown);
    }

    void theLogIsQuietAndHoldsNoSecret()
    {
        FaultyServer server([](const ReceivedRequest &) {
            return Behaviour::json({{u"secret"_s, u"from-the-body"_s}});
        });
        const auto client = clientOf(server);
        HttpRequest request(Verb::Post, u"/api/v1/things/17"_s);
        request.withQuery(u"otc"_s, u"from-the-query"_s).withBody(QJsonObject{{u"name"_s, u"from-the-request"_s}});

        loggedLines().clear();
        const QtMessageHandler before = qInstallMessageHandler(keepLine);
        const bool quiet = answerTo(*client, request) && loggedLines().filter(u"authdesk.net"_s).isEmpty();
        QLoggingCategory::setFilterRules(u"authdesk.net.debug=true"_s);
        const auto answer = answerTo(*client, request);
        QLoggingCategory::setFilterRules(QString());
        qInstallMessageHandler(before);

        QVERIFY(quiet);
        QVERIFY(answer);
        const QStringList lines = loggedLines().filter(u"authdesk.net"_s);
        QCOMPARE(lines.size(), 1);
        for (const QString &expected : {u"POST"_s, u"/api/v1/things/17"_s, u"200"_s, answer->correlationId, u"ms"_s})
            QVERIFY2(lines.constFirst().contains(expected), qPrintable(expected));
        for (const QString &hidden : {plantedKey, u"from-the"_s, u"otc"_s})
            QVERIFY2(!loggedLines().join(u'\n').contains(hidden), qPrintable(hidden));
    }
};

QTEST_GUILESS_MAIN(TestHttpQueue)
#include "tst_http_queue.moc"
