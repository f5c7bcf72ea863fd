// SPDX-License-Identifier: GPL-3.0-or-later
// What about consents needs attention, rule by rule, on values alone.
#include "core/attention/attention_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = AttentionItem::Kind;
using NextStep = AttentionItem::NextStep;
using Status = Consent::Status;

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

Consent made(Status status, int daysAgo, const QString &id = u"c1"_s)
{
    Consent consent;
    consent.id = id;
    consent.name = u"De Vries Bouw"_s;
    consent.status = status;
    consent.createdOn = now.addDays(-daysAgo).addSecs(60);
    return consent;
}

QList<AttentionItem> itemsOf(const QList<Consent> &consents)
{
    AttentionSubjects subjects;
    subjects.consents = consents;
    return attentionItems(subjects, {}, now);
}

} // namespace

class TestConsentRulesOfAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lapsingIsToldTwice_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<NextStep>("step");
        QTest::newRow("created") << Status::Created << Kind::ConsentLapsing << NextStep::StartOnboarding;
        QTest::newRow("accepted") << Status::Accepted << Kind::ConsentUnused << NextStep::LookAtConsent;
    }
    void lapsingIsToldTwice()
    {
        QFETCH(Status, status);
        QFETCH(Kind, kind);
        QFETCH(NextStep, step);
        QCOMPARE(itemsOf({made(status, 15)}).size(), 0); // 15 days left
        const QList<AttentionItem> first = itemsOf({made(status, 16)});
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.constFirst().kind, kind);
        QCOMPARE(first.constFirst().nextStep, step);
        QCOMPARE(first.constFirst().noun, Noun::Consent);
        QCOMPARE(first.constFirst().isEstimate, status == Status::Accepted);
        QVERIFY(first.constFirst().ends.isValid());
        // Set aside at two weeks, it comes back at three days: only the time has passed.
        AttentionSubjects subjects;
        subjects.consents = {made(status, 16)};
        const QList<AttentionItem> later = attentionItems(subjects, {}, now.addDays(11));
        QCOMPARE(later.size(), 1);
        QCOMPARE(later.constFirst().id, first.constFirst().id);
        QVERIFY(later.constFirst().fingerprint != first.constFirst().fingerprint);
        const QList<AttentionItem> nextDay = attentionItems(subjects, {}, now.addDays(1));
        QCOMPARE(nextDay.constFirst().fingerprint, first.constFirst().fingerprint);
    }

    void endedOnesLapseWithoutHarm()
    {
        QCOMPARE(itemsOf({made(Status::Revoked, 179), made(Status::Unknown, 29, u"c2"_s)}).size(), 0);
    }

    void anInactiveOneIsSettledByALaterOne()
    {
        Consent old = made(Status::Inactive, 60);
        old.updatedOn = now.addDays(-5);
        const QList<AttentionItem> items = itemsOf({old});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, Kind::ConsentInactive);
        QCOMPARE(items.constFirst().nextStep, NextStep::NewConsent);
        QCOMPARE(items.constFirst().since, old.updatedOn);
        Consent anew = made(Status::Created, 1, u"c2"_s);
        anew.name = u"de  vries BOUW"_s;
        QCOMPARE(itemsOf({old, anew}).size(), 0);
        QCOMPARE(itemsOf({anew, old}).size(), 0);
        const Consent before = made(Status::Accepted, 61, u"c3"_s);
        QVERIFY(itemsOf({old, before}).constFirst().kind == Kind::ConsentInactive);
    }

    void thoseWithoutANameDoNotSettleEachOther()
    {
        Consent one = made(Status::Inactive, 60);
        Consent other = made(Status::Created, 1, u"c2"_s);
        one.name.reset();
        other.name.reset();
        const QList<AttentionItem> items = itemsOf({one, other});
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().clientName, one.id);
    }

    void anUnknownOutcomeStaysUntilItIsSettled()
    {
        AttentionSubjects subjects;
        OutgoingConsent outgoing;
        outgoing.creationId = u"k1"_s;
        outgoing.draft.name = u"De Vries Bouw"_s;
        outgoing.createdOn = now.addDays(-1);
        subjects.unresolvedConsents = {outgoing};
        const QList<AttentionItem> items = attentionItems(subjects, {}, now);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, Kind::OutcomeUnknown);
        QCOMPARE(items.constFirst().noun, Noun::OutgoingConsent);
        QCOMPARE(items.constFirst().subjectId, outgoing.creationId);
        QVERIFY(!canBeDismissed(items.constFirst()));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentRulesOfAttention)
#include "tst_consent_rules_of_attention.moc"
