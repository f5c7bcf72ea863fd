// SPDX-License-Identifier: GPL-3.0-or-later
// When a request may be resent, and why it is likely to be pending.
#include "core/authorisations/pending_cause.h"
#include "core/authorisations/resend_rule.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Reason = ResendAllowance::Reason;
using Status = AuthorisationRequest::Status;
using Delivery = AuthorisationRequest::Delivery;

const QDateTime now = QDateTime::fromString(u"2026-03-10T12:00:00Z"_s, Qt::ISODate);

AuthorisationRequest pendingRequest()
{
    AuthorisationRequest request;
    request.status = Status::Pending;
    request.delivery = Delivery::Sent;
    request.sendCount = 1;
    request.lastSentOn = now.addDays(-2);
    return request;
}

} // namespace

class TestResendRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOldIsAllowed()
    {
        AuthorisationRequest request = pendingRequest();
        QVERIFY(resendAllowance(request, now).isAllowed());
        request.lastSentOn = now.addDays(-1);
        QVERIFY(resendAllowance(request, now).isAllowed());
    }

    void lessThanADayWaitsUntilItIsOne()
    {
        AuthorisationRequest request = pendingRequest();
        request.lastSentOn = now.addSecs(-3600);
        const ResendAllowance allowance = resendAllowance(request, now);
        QCOMPARE(allowance.reason, Reason::TooSoon);
        QCOMPARE(allowance.notBefore, now.addSecs(23LL * 3600));
    }

    void aSendingInTheFutureCountsAsNow()
    {
        AuthorisationRequest request = pendingRequest();
        request.lastSentOn = now.addDays(300);
        QCOMPARE(resendAllowance(request, now).notBefore, now.addDays(1));
    }

    void threeTimesIsEnough()
    {
        AuthorisationRequest request = pendingRequest();
        request.sendCount = 3;
        QVERIFY(resendAllowance(request, now).isAllowed());
        request.sendCount = 4;
        QCOMPARE(resendAllowance(request, now).reason, Reason::TooOften);
        request.lastSentOn = now;
        QCOMPARE(resendAllowance(request, now).reason, Reason::TooOften);
    }

    void whatIsNotPendingIsNotResent()
    {
        AuthorisationRequest request = pendingRequest();
        for (const Status status : {Status::Accepted, Status::Declined, Status::Withdrawn, Status::Unknown}) {
            request.status = status;
            QCOMPARE(resendAllowance(request, now).reason, Reason::NotPending);
            QVERIFY(!likeliestCause(request));
        }
    }

    void theCauseFollowsHowFarTheEmailCame()
    {
        AuthorisationRequest request = pendingRequest();
        QCOMPARE(likeliestCause(request), PendingCause::EmailNotReceived);
        request.delivery = Delivery::Bounced;
        QCOMPARE(likeliestCause(request), PendingCause::EmailNotReceived);
        request.delivery = Delivery::Unknown;
        QCOMPARE(likeliestCause(request), PendingCause::EmailNotReceived);
        request.delivery = Delivery::Delivered;
        QCOMPARE(likeliestCause(request), PendingCause::LinkNotFollowed);
        request.openedOn = now;
        QCOMPARE(likeliestCause(request), PendingCause::NotYetAccepted);
        request.delivery = Delivery::Sent;
        QCOMPARE(likeliestCause(request), PendingCause::NotYetAccepted);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestResendRule)
#include "tst_resend_rule.moc"
