// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention, rule by rule, on values alone.
#include "core/attention/attention_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = AttentionItem::Kind;
using NextStep = AttentionItem::NextStep;
using Status = AuthorisationRequest::Status;
using Delivery = AuthorisationRequest::Delivery;

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

QDateTime daysAgo(int days)
{
    return now.addDays(-days);
}

AuthorisationRequest pending(int days)
{
    AuthorisationRequest request;
    request.id = u"r1"_s;
    request.clientName = u"De Vries Bouw"_s;
    request.clientEmail = u"jan@devries.example"_s;
    request.status = Status::Pending;
    request.delivery = Delivery::Delivered;
    request.createdOn = request.lastSentOn = request.updatedOn = daysAgo(days);
    return request;
}

Partnership active(int days)
{
    Partnership partnership;
    partnership.id = u"p1"_s;
    partnership.clientName = u"De Vries Bouw"_s;
    partnership.clientEmail = u"jan@devries.example"_s;
    partnership.status = Partnership::Status::Active;
    partnership.createdOn = partnership.updatedOn = daysAgo(days);
    return partnership;
}

Partnership ended(int days, Partnership::EndedBy by)
{
    Partnership partnership = active(days + 100);
    partnership.status = Partnership::Status::Ended;
    partnership.endedOn = partnership.updatedOn = daysAgo(days);
    partnership.endedBy = by;
    return partnership;
}

QList<AttentionItem> itemsOf(const AttentionSubjects &subjects, const AttentionRules &rules = {})
{
    return attentionItems(subjects, rules, now);
}

QList<AttentionItem> itemsOf(const AuthorisationRequest &request)
{
    AttentionSubjects subjects;
    subjects.requests = {request};
    return itemsOf(subjects);
}

QList<AttentionItem> itemsOf(const Partnership &partnership, const QSet<QString> &withEnteredKeys = {})
{
    AttentionSubjects subjects;
    subjects.partnerships = {partnership};
    subjects.withEnteredKeys = withEnteredKeys;
    return itemsOf(subjects);
}

} // namespace

class TestAttentionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<AuthorisationRequest>("request");
        QTest::addColumn<std::optional<Kind>>("kind");
        QTest::addColumn<QDateTime>("since");
        const auto row = [](const char *name, const AuthorisationRequest &request, std::optional<Kind> kind,
                            const QDateTime &since = {}) {
            QTest::newRow(name) << request << kind << since;
        };
        row("sent today", pending(0), std::nullopt);
        row("six days", pending(6), std::nullopt);
        row("seven days", pending(7), Kind::PendingLong, daysAgo(7));
        AuthorisationRequest request = pending(30);
        request.lastSentOn = daysAgo(2);
        row("old, sent again two days ago", request, std::nullopt);
        request.lastSentOn = daysAgo(8);
        row("old, sent again eight days ago", request, Kind::PendingLong, daysAgo(8));
        request = pending(8);
        request.lastSentOn = {};
        row("without the time of sending", request, Kind::PendingLong, daysAgo(8));

        request = pending(2);
        request.openedOn = now.addSecs(-3600);
        row("opened an hour ago", request, std::nullopt);
        request.openedOn = daysAgo(1);
        row("opened a day ago", request, Kind::OpenedNotAccepted, daysAgo(1));
        request = pending(20);
        request.openedOn = daysAgo(10);
        row("opened and long pending is opened", request, Kind::OpenedNotAccepted, daysAgo(10));
        request = pending(20);
        request.openedOn = now.addSecs(-3600);
        row("long pending, just opened", request, Kind::PendingLong, daysAgo(20));

        request = pending(0);
        request.delivery = Delivery::Bounced;
        row("bounced just now", request, Kind::Bounced, daysAgo(0));
        request = pending(20);
        request.delivery = Delivery::Bounced;
        request.openedOn = daysAgo(10);
        row("bounced before all else", request, Kind::Bounced, daysAgo(20));

        request = pending(20);
        request.status = Status::Declined;
        request.answeredOn = daysAgo(3);
        row("declined", request, Kind::Declined, daysAgo(3));
        request.delivery = Delivery::Bounced;
        row("declined, whatever its e-mail", request, Kind::Declined, daysAgo(3));
        request = pending(20);
        request.status = Status::Accepted;
        row("accepted", request, std::nullopt);
        request.status = Status::Withdrawn;
        row("withdrawn", request, std::nullopt);
        request.status = Status::Unknown;
        row("of a later version", request, std::nullopt);
    }

    void requests()
    {
        QFETCH(AuthorisationRequest, request);
        QFETCH(std::optional<Kind>, kind);
        QFETCH(QDateTime, since);
        const QList<AttentionItem> items = itemsOf(request);
        QCOMPARE(items.size(), kind ? 1 : 0);
        if (!kind)
            return;
        const AttentionItem &item = items.constFirst();
        QCOMPARE(item.kind, *kind);
        QCOMPARE(item.since, since);
        QVERIFY(!item.ends.isValid());
        QCOMPARE(item.subjectId, request.id);
        QCOMPARE(item.noun, Noun::AuthorisationRequest);
        QCOMPARE(item.clientName, request.clientName);
    }

    void thresholdIsTheUsers()
    {
        AttentionSubjects subjects;
        subjects.requests = {pending(10)};
        AttentionRules rules;
        rules.pendingDays = 11;
        QVERIFY(itemsOf(subjects, rules).isEmpty());
        rules.pendingDays = 10;
        QCOMPARE(itemsOf(subjects, rules).size(), 1);
    }

    void detailsSayWhatHelps()
    {
        AuthorisationRequest request = pending(1);
        request.delivery = Delivery::Bounced;
        QCOMPARE(itemsOf(request).constFirst().detail, u"jan@devries.example"_s);
        QCOMPARE(itemsOf(request).constFirst().nextStep, NextStep::SendCorrect);
        request.status = Status::Declined;
        request.declineReason = u"We already work with another office."_s;
        QCOMPARE(itemsOf(request).constFirst().detail, request.declineReason);
        QCOMPARE(itemsOf(request).constFirst().nextStep, NextStep::SendAgain);
        QCOMPARE(itemsOf(pending(9)).constFirst().nextStep, NextStep::Remind);
    }

    void laterRequestSettlesADeclinedOne()
    {
        AuthorisationRequest declined = pending(20);
        declined.status = Status::Declined;
        AuthorisationRequest later = pending(1);
        later.id = u"r2"_s;
        later.clientEmail = u"JAN@devries.example"_s;
        AttentionSubjects subjects;
        subjects.requests = {declined, later};
        QVERIFY(itemsOf(subjects).isEmpty());
        later.createdOn = daysAgo(21); // it came before
        subjects.requests = {declined, later};
        QCOMPARE(itemsOf(subjects).size(), 1);
        later.createdOn = daysAgo(1);
        later.clientEmail = u"piet@devries.example"_s;
        subjects.requests = {declined, later};
        QCOMPARE(itemsOf(subjects).size(), 1);
    }

    void partnerships_data()
    {
        QTest::addColumn<Partnership>("partnership");
        QTest::addColumn<bool>("keysAreEntered");
        QTest::addColumn<std::optional<Kind>>("kind");
        const auto row = [](const char *name, const Partnership &partnership, bool entered, std::optional<Kind> kind) {
            QTest::newRow(name) << partnership << entered << kind;
        };
        row("new, keys not entered", active(0), false, Kind::KeysNotEntered);
        row("new, keys entered", active(0), true, std::nullopt);
        row("thirty days", active(30), false, Kind::KeysNotEntered);
        row("older", active(31), false, std::nullopt);
        row("ended by the client", ended(2, Partnership::EndedBy::Client), false, Kind::PartnershipEnded);
        row("ended by the client, keys entered", ended(2, Partnership::EndedBy::Client), true, Kind::PartnershipEnded);
        row("ended by us", ended(2, Partnership::EndedBy::Requester), false, std::nullopt);
        Partnership unknown = active(1);
        unknown.status = Partnership::Status::Unknown;
        row("of a later version", unknown, false, std::nullopt);
    }

    void partnerships()
    {
        QFETCH(Partnership, partnership);
        QFETCH(bool, keysAreEntered);
        QFETCH(std::optional<Kind>, kind);
        const QList<AttentionItem> items =
            itemsOf(partnership, keysAreEntered ? QSet<QString>{partnership.id} : QSet<QString>());
        QCOMPARE(items.size(), kind ? 1 : 0);
        if (!kind)
            return;
        QCOMPARE(items.constFirst().kind, *kind);
        QCOMPARE(items.constFirst().noun, Noun::Partnership);
        QCOMPARE(items.constFirst().subjectId, partnership.id);
        QCOMPARE(items.constFirst().since,
                 *kind == Kind::PartnershipEnded ? partnership.endedOn : partnership.createdOn);
    }

    void newRequestSettlesAnEndedPartnership()
    {
        AttentionSubjects subjects;
        subjects.partnerships = {ended(5, Partnership::EndedBy::Client)};
        subjects.requests = {pending(4)};
        QVERIFY(itemsOf(subjects).isEmpty());
        subjects.requests = {pending(6)};
        QCOMPARE(itemsOf(subjects).size(), 1);
    }

    void unknownOutcomes()
    {
        OutgoingRequest sending;
        sending.idempotencyKey = u"k1"_s;
        sending.draft.clientName = u"Bakkerij"_s;
        sending.createdOn = now.addSecs(-60);
        AttentionSubjects subjects;
        subjects.unresolved = {sending};
        const QList<AttentionItem> items = itemsOf(subjects);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, Kind::OutcomeUnknown);
        QCOMPARE(items.constFirst().subjectId, u"k1"_s);
        QCOMPARE(items.constFirst().clientName, u"Bakkerij"_s);
        QVERIFY(!canBeDismissed(items.constFirst()));
    }

    void keyEnds_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("15 days") << 15 << false;
        QTest::newRow("14 days") << 14 << true;
        QTest::newRow("4 days") << 4 << true;
        QTest::newRow("3 days") << 3 << true;
        QTest::newRow("today") << 0 << true;
        QTest::newRow("ended") << -1 << true;
    }

    void keyEnds()
    {
        QFETCH(int, daysLeft);
        QFETCH(bool, isTold);
        AttentionSubjects subjects;
        subjects.environmentId = u"office"_s;
        subjects.keyEnds.insert(Service::Authorisations, now.toLocalTime().date().addDays(daysLeft));
        const QList<AttentionItem> items = itemsOf(subjects);
        QCOMPARE(items.size(), isTold ? 1 : 0);
        if (!isTold)
            return;
        QCOMPARE(items.constFirst().kind, Kind::KeyExpires);
        QCOMPARE(items.constFirst().nextStep, NextStep::RenewKey);
        QCOMPARE(items.constFirst().ends.toLocalTime().date(), subjects.keyEnds.value(Service::Authorisations));
        QVERIFY(!items.constFirst().since.isValid());
    }

    void eachServiceHasAKeyThatEnds()
    {
        AttentionSubjects subjects;
        subjects.environmentId = u"office"_s;
        subjects.keyEnds.insert(Service::Consents, now.toLocalTime().date().addDays(2));
        QCOMPARE(itemsOf(subjects).size(), 1);
        QCOMPARE(itemsOf(subjects).constFirst().kind, Kind::KeyExpires);
        QCOMPARE(itemsOf(subjects).constFirst().service, Service::Consents);
        subjects.keyEnds.insert(Service::Authorisations, subjects.keyEnds.value(Service::Consents));
        const QList<AttentionItem> both = itemsOf(subjects);
        QCOMPARE(both.size(), 2);
        QVERIFY(both.constFirst().id != both.constLast().id);
    }

    void eachWarningOfAKeyIsItsOwn()
    {
        const auto fingerprint = [](int daysLeft) {
            AttentionSubjects subjects;
            subjects.keyEnds.insert(Service::Authorisations, now.toLocalTime().date().addDays(daysLeft));
            AttentionRules rules;
            // The same end, looked at on another day.
            return attentionItems(subjects, rules, now).constFirst().fingerprint.section(u'|', 0, 0);
        };
        QCOMPARE(fingerprint(14), fingerprint(4));
        QVERIFY(fingerprint(4) != fingerprint(3));
        QCOMPARE(fingerprint(3), fingerprint(0));
        QVERIFY(fingerprint(0) != fingerprint(-1));
    }

    void idStaysAndFingerprintFollowsTheSubject()
    {
        AuthorisationRequest request = pending(9);
        const AttentionItem before = itemsOf(request).constFirst();
        request.openedOn = daysAgo(2);
        request.updatedOn = daysAgo(2);
        const AttentionItem after = itemsOf(request).constFirst();
        QCOMPARE(after.id, before.id);
        QVERIFY(after.fingerprint != before.fingerprint);
        QCOMPARE(itemsOf(request).constFirst(), after);
    }

    void urgencyIsAsTheDesignSays()
    {
        const QList<Kind> order{Kind::OutcomeUnknown, Kind::Bounced,           Kind::Declined,   Kind::PartnershipEnded,
                                Kind::KeysNotEntered, Kind::OpenedNotAccepted, Kind::PendingLong};
        int before = -1;
        for (const Kind kind : order) {
            AttentionItem item;
            item.kind = kind;
            QVERIFY(urgency(item) > before);
            before = urgency(item);
        }
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestAttentionRules)
#include "tst_attention_rules.moc"
