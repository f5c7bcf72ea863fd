// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_policy.h"

#include <QTest>

using namespace authdesk;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

ApiError failure(Kind kind, int status = 0, std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAgainOnlyWhatCanPass_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *name, Kind kind, bool again) { QTest::newRow(name) << int(kind) << again; };
        row("offline", Kind::Offline, true);
        row("timed out", Kind::TimedOut, true);
        row("TLS", Kind::Tls, false);
        row("redirected", Kind::Redirected, false);
        row("not authenticated", Kind::NotAuthenticated, false);
        row("not allowed", Kind::NotAllowed, false);
        row("not found", Kind::NotFound, false);
        row("conflict", Kind::Conflict, false);
        row("changed meanwhile", Kind::ChangedMeanwhile, false);
        row("invalid input", Kind::InvalidInput, false);
        row("too many requests", Kind::TooManyRequests, true);
        row("server failure", Kind::ServerFailure, true);
        row("malformed", Kind::MalformedAnswer, false);
        row("too large", Kind::TooLarge, false);
        row("cancelled", Kind::Cancelled, false);
        row("shut down", Kind::ShutDown, false);
    }

    void triesAgainOnlyWhatCanPass()
    {
        QFETCH(int, kind);
        QFETCH(bool, again);
        const ApiError error = failure(static_cast<Kind>(kind));
        QCOMPARE(RetryPolicy().pauseBeforeNext(error, true, 1, 0.5).has_value(), again);
    }

    void whatCannotBeRepeatedIsNotTriedAgain()
    {
        const RetryPolicy policy;
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::Offline), false, 1, 0.5));
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::TimedOut), false, 1, 0.5));
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::ServerFailure, 503, 1s), false, 1, 0.5));
    }

    void tooManyRequestsWasNotCarriedOutSoItIsRepeatable()
    {
        QCOMPARE(RetryPolicy().pauseBeforeNext(failure(Kind::TooManyRequests, 429, 7s), false, 1, 0.5), 7000ms);
    }

    void endsAfterTheLastTry()
    {
        RetryPolicy policy;
        QVERIFY(policy.pauseBeforeNext(failure(Kind::Offline), true, 2, 0.5));
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::Offline), true, 3, 0.5));
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::TooManyRequests, 429, 1s), true, 3, 0.5));
        policy.tries = 1;
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::Offline), true, 1, 0.5));
    }

    void backsOffTwiceAsFarEachTimeWithFullJitter()
    {
        RetryPolicy policy;
        policy.tries = 10;
        const ApiError error = failure(Kind::Offline);
        QCOMPARE(policy.pauseBeforeNext(error, true, 1, 1.0), 500ms);
        QCOMPARE(policy.pauseBeforeNext(error, true, 2, 1.0), 1000ms);
        QCOMPARE(policy.pauseBeforeNext(error, true, 3, 1.0), 2000ms);
        QCOMPARE(policy.pauseBeforeNext(error, true, 3, 0.25), 500ms);
        QCOMPARE(policy.pauseBeforeNext(error, true, 3, 0.0), 0ms);
    }

    void obeysRetryAfterUpToItsLimit()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.pauseBeforeNext(failure(Kind::TooManyRequests, 429, 60s), false, 1, 0.0), 60'000ms);
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::TooManyRequests, 429, 61s), true, 1, 0.0));
        QCOMPARE(policy.pauseBeforeNext(failure(Kind::ServerFailure, 503, 9s), true, 1, 0.0), 9000ms);
        QVERIFY(!policy.pauseBeforeNext(failure(Kind::ServerFailure, 503, 61s), true, 1, 0.0));
    }

    void otherFailuresDoNotPromiseATime()
    {
        QCOMPARE(RetryPolicy().pauseBeforeNext(failure(Kind::ServerFailure, 500, 40s), true, 1, 1.0), 500ms);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
