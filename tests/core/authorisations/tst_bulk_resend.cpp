// SPDX-License-Identifier: GPL-3.0-or-later
// Resending several: what is held back, what each one's outcome is, and what a retry does.
#include "core/authorisations/bulk_resend.h"
#include "tests/support/faulty_server.h"
#include "tests/support/practice_service.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

using namespace test;
using State = BulkRun::State;

class TestBulkResend : public QObject
{
    Q_OBJECT

private:
    static QJsonObject requestRow(int number, int daysOld = 3, int sendCount = 1)
    {
        const QString sent = QDateTime::currentDateTimeUtc().addDays(-daysOld).toString(Qt::ISODate);
        return {{u"id"_s, u"r%1"_s.arg(number)},
                {u"clientName"_s, u"Client %1"_s.arg(number)},
                {u"status"_s, 0},
                {u"delivery"_s, 1},
                {u"createdOn"_s, sent},
                {u"updatedOn"_s, sent},
                {u"lastSentOn"_s, sent},
                {u"sendCount"_s, sendCount}};
    }

    /// The list answers `rows`; what is resent is answered by `resend`.
    static FaultyServer::Script script(const QJsonArray &rows, const FaultyServer::Script &resend)
    {
        return [rows, resend](const ReceivedRequest &request) {
            if (request.verb == "POST")
                return resend(request);
            const auto count = static_cast<int>(rows.size());
            return Behaviour::json(
                {{u"data"_s, rows},
                 {u"meta"_s, QJsonObject{{u"currentPage"_s, 1}, {u"totalPages"_s, 1}, {u"totalCount"_s, count}}}});
        };
    }

    struct Desk
    {
        explicit Desk(const FaultyServer &server)
            : client(server.url(), Secret(u"key"_s), impatient())
            , requests(&client, &journal, &log)
        {
            requests.refresh();
            const bool isRead =
                QTest::qWaitFor([this] { return requests.refreshing()->state() == ListRefresh::State::Ready; }, 30000);
            if (!isRead)
                QTest::qFail("the list was not read", __FILE__, __LINE__);
        }
        ~Desk()
        {
            client.shutDown();
            store.drain();
        }
        Q_DISABLE_COPY_MOVE(Desk)

        static HttpLimits impatient()
        {
            HttpLimits limits;
            limits.retry.tries = 1;
            return limits;
        }

        Store store{QString()};
        ActivityLog log{&store, {}};
        Journal journal{&store, &log};
        HttpClient client;
        AuthorisationRequests requests;
    };

    static bool finish(const BulkResend &bulk)
    {
        return QTest::qWaitFor([&bulk] { return !bulk.isRunning(); }, 30000);
    }

private Q_SLOTS:
    void thoseThatMustWaitAreHeldBack()
    {
        const FaultyServer server(script({requestRow(1), requestRow(2, 0), requestRow(3, 9, 4)},
                                         [](const ReceivedRequest &) { return Behaviour::answer(204); }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        QCOMPARE(bulk.count(State::Waiting), 1);
        QCOMPARE(bulk.count(State::HeldBack), 2);
        QCOMPARE(bulk.allowance(1).reason, ResendAllowance::Reason::TooSoon);
        QCOMPARE(bulk.allowance(2).reason, ResendAllowance::Reason::TooOften);
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.count(State::Done), 1);
        QCOMPARE(bulk.count(State::HeldBack), 2);
    }

    void eachHasItsOwnOutcomeAndTheRefusedAreRetried()
    {
        QStringList sent;
        bool isMended = false;
        const FaultyServer server(
            script({requestRow(1), requestRow(2), requestRow(3), requestRow(4)}, [&](const ReceivedRequest &request) {
                const QString path = QString::fromLatin1(request.target);
                sent.append(path.section(u'/', -2, -2));
                if (path.contains("/r2/"_L1) && !isMended)
                    return Behaviour::answer(422);
                if (path.contains("/r3/"_L1))
                    return Behaviour::drop();
                return Behaviour::answer(204);
            }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.progress(0).state, State::Done);
        QCOMPARE(bulk.progress(1).state, State::Refused);
        QCOMPARE(bulk.progress(1).error->kind, ApiError::Kind::InvalidInput);
        QCOMPARE(bulk.progress(2).state, State::Unknown);
        QCOMPARE(bulk.progress(3).state, State::Done);

        isMended = true;
        bulk.retryFailed();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.progress(1).state, State::Done);
        QCOMPARE(bulk.progress(2).state, State::Unknown);
        QCOMPARE(sent, QStringList({u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s, u"r2"_s}));
    }

    void aRoleThatIsNotAllowedIsNotTriedOnTheOthers()
    {
        int posts = 0;
        const FaultyServer server(script({requestRow(1), requestRow(2), requestRow(3)}, [&](const ReceivedRequest &) {
            ++posts;
            return Behaviour::answer(403);
        }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.count(State::Refused), 1);
        QCOMPARE(bulk.count(State::Waiting), 2);
        QCOMPARE(posts, 1);
    }

    void allWaitWhenTheServiceAsksForPatience()
    {
        QList<QByteArray> sent;
        const FaultyServer server(
            script({requestRow(1), requestRow(2), requestRow(3)}, [&](const ReceivedRequest &request) {
                sent.append(request.target.split('/').value(4));
                return sent.size() == 2 ? Behaviour::answer(429, {}, "Retry-After: 2\r\n") : Behaviour::answer(204);
            }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        bulk.start();
        QTRY_VERIFY(bulk.pausedUntil().isValid());
        QVERIFY(bulk.isRunning());
        QCOMPARE(bulk.count(State::Done), 1);
        QCOMPARE(bulk.count(State::Waiting), 2); // also the one that was turned away
        const QDateTime until = bulk.pausedUntil();
        QVERIFY(finish(bulk));
        QVERIFY(QDateTime::currentDateTimeUtc() >= until.addMSecs(-50));
        QCOMPARE(bulk.count(State::Done), 3);
        QCOMPARE(sent, (QList<QByteArray>{"r1", "r2", "r2", "r3"}));
        QVERIFY(!bulk.pausedUntil().isValid());
    }

    void aPauseCanBeStopped()
    {
        const FaultyServer server(script({requestRow(1), requestRow(2)}, [](const ReceivedRequest &) {
            return Behaviour::answer(429, {}, "Retry-After: 3600\r\n");
        }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        bulk.start();
        QTRY_VERIFY(bulk.pausedUntil().isValid());
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(bulk.pausedUntil()) > 3500);
        bulk.stop();
        QVERIFY(!bulk.isRunning());
        QCOMPARE(bulk.count(State::Waiting), 2);

        // Going on does not shorten what the service asked for.
        bulk.start();
        QVERIFY(bulk.pausedUntil().isValid());
        QVERIFY(QDateTime::currentDateTimeUtc().secsTo(bulk.pausedUntil()) > 3500);
        QCOMPARE(bulk.count(State::Waiting), 2);
    }

    void whatBouncesIsHeldBack()
    {
        QJsonObject bounced = requestRow(2);
        bounced[u"delivery"_s] = 2;
        const FaultyServer server(
            script({requestRow(1), bounced}, [](const ReceivedRequest &) { return Behaviour::answer(204); }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        QCOMPARE(bulk.allowance(1).reason, ResendAllowance::Reason::Bounced);
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.count(State::Done), 1);
    }

    void stoppingLeavesTheOthersWaiting()
    {
        BulkResend *running = nullptr;
        const FaultyServer server(script({requestRow(1), requestRow(2), requestRow(3)}, [&](const ReceivedRequest &) {
            running->stop();
            return Behaviour::answer(204);
        }));
        Desk desk(server);
        BulkResend bulk(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        running = &bulk;
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.count(State::Done), 1);
        QCOMPARE(bulk.count(State::Waiting), 2);
    }

    void goingAwayMeanwhileHarmsNothing()
    {
        const FaultyServer server(
            script({requestRow(1), requestRow(2)}, [](const ReceivedRequest &) { return Behaviour::answer(204); }));
        Desk desk(server);
        auto bulk =
            std::make_unique<BulkResend>(&desk.requests, desk.requests.list().rows(), QDateTime::currentDateTimeUtc());
        bulk->start();
        bulk.reset();
        const auto posts = [&server] {
            return std::count_if(server.requests().cbegin(), server.requests().cend(),
                                 [](const ReceivedRequest &request) { return request.verb == "POST"; });
        };
        QTRY_COMPARE(posts(), 1);
        QTRY_VERIFY(!desk.requests.refreshing()->isRefreshing());
        QCOMPARE(posts(), 1);
    }

    void whatIsNoLongerPendingIsNotSent()
    {
        const PracticeService service({u"--clients"_s, u"40"_s});
        Store store{QString()};
        ActivityLog log(&store, {});
        HttpClient client(service.authorisations(), Secret(service.apiKey()));
        Journal journal(&store, &log);
        AuthorisationRequests requests(&client, &journal, &log);
        requests.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(requests.refreshing()->state(), ListRefresh::State::Ready, 30000);
        QList<AuthorisationRequest> chosen;
        for (const AuthorisationRequest &request : requests.list().rows()) {
            if (isOpen(request) && resendAllowance(request, QDateTime::currentDateTimeUtc()).isAllowed())
                chosen.append(request);
        }
        QVERIFY(chosen.size() >= 2);
        BulkResend bulk(&requests, chosen, QDateTime::currentDateTimeUtc());
        bool isWithdrawn = false;
        const auto note = [&isWithdrawn](const Result<void> &done) {
            isWithdrawn = done.has_value();
        };
        QCoro::connect(requests.withdraw(chosen.first()), this, note);
        QTRY_VERIFY_WITH_TIMEOUT(isWithdrawn, 30000);
        bulk.start();
        QVERIFY(finish(bulk));
        QCOMPARE(bulk.progress(0).state, State::HeldBack);
        QCOMPARE(bulk.allowance(0).reason, ResendAllowance::Reason::NotPending);
        QCOMPARE(bulk.count(State::Done), chosen.size() - 1);
        client.shutDown();
        store.drain();
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestBulkResend)
#include "tst_bulk_resend.moc"
