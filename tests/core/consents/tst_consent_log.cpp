// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with consents stands in the log, with how it ended, and without any code.
#include "tests/core/consents/consents_desk.h"
#include "tests/support/faulty_server.h"

namespace authdesk {

using namespace test;

namespace {

using What = Activity::What;
using Outcome = ActivityOutcome;

/// The entries, oldest first.
QList<ActivityEntry> logOf(ConsentsDesk &desk)
{
    desk.store.drain(); // what was told to the log without waiting
    const StoreResult<ActivityPage> page = outcomeOf(desk.log.read({}, 100));
    QList<ActivityEntry> entries = page ? page->entries : QList<ActivityEntry>();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

QStringList words(const QList<ActivityEntry> &entries)
{
    QStringList found;
    for (const ActivityEntry &entry : entries) {
        found.append(u"%1 %2 %3>%4 %5"_s.arg(QString::number(static_cast<int>(entry.activity.what)),
                                             entry.activity.clientName, entry.activity.from, entry.activity.to,
                                             QString::number(static_cast<int>(entry.ending.outcome))));
    }
    return found;
}

QString line(What what, const QString &rest, Outcome outcome)
{
    return u"%1 %2 %3"_s.arg(QString::number(static_cast<int>(what)), rest, QString::number(static_cast<int>(outcome)));
}

} // namespace

class TestConsentLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingDone()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        const CreationOutcome made = desk.make(u"Jansen"_s);
        const auto link = outcomeOf(desk.consents.startOnboarding(made.consentId, {}, &desk.caller));
        QVERIFY(link);
        ConsentChange both = rename(u"Jansen II"_s);
        both.status = Consent::Status::Revoked;
        const SaveOutcome saved = desk.save(desk.open(made.consentId), both);
        QCOMPARE(saved.state, SaveOutcome::State::Saved);
        QCOMPARE(outcomeOf(desk.consents.remove(saved.now->consent)).state, RemovalOutcome::State::Removed);
        QCOMPARE(desk.save(*saved.now, rename(u"Jansen III"_s)).state, SaveOutcome::State::DeletedElsewhere);

        const QList<ActivityEntry> entries = logOf(desk);
        QCOMPARE(words(entries), (QStringList{
                                     line(What::ConsentCreated, u"Jansen >created"_s, Outcome::Done),
                                     line(What::OneTimeCodeMade, u"Jansen >"_s, Outcome::Done),
                                     line(What::ConsentRenamed, u"Jansen Jansen>Jansen II"_s, Outcome::Done),
                                     line(What::ConsentRevoked, u"Jansen created>revoked"_s, Outcome::Done),
                                     line(What::ConsentDeleted, u"Jansen II revoked>"_s, Outcome::Done),
                                     line(What::ConsentRenamed, u"Jansen II Jansen II>Jansen III"_s, Outcome::Refused),
                                 }));
        const QByteArray code = link->link.revealUtf8().mid(link->link.revealUtf8().indexOf("otc=") + 4);
        for (const ActivityEntry &entry : entries) {
            QVERIFY(!entry.ending.correlationId.isEmpty());
            QVERIFY(!entry.activity.detail.contains(QString::fromLatin1(code)));
        }
    }

    void conflictIsRefused()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        ConsentsDesk other(service);
        const CreationOutcome made = desk.make(u"Jansen"_s);
        const TaggedConsent opened = desk.open(made.consentId);
        QCOMPARE(other.save(opened, rename(u"Theirs"_s)).state, SaveOutcome::State::Saved);
        QCOMPARE(desk.save(opened, rename(u"Ours"_s)).state, SaveOutcome::State::Conflict);
        QCOMPARE(logOf(desk).constLast().ending.outcome, Outcome::Refused);
        QCOMPARE(logOf(desk).constLast().ending.error, ApiError::Kind::ChangedMeanwhile);
    }

    void lostCreationIsUnknownUntilAPersonSettlesIt()
    {
        FaultyServer server([](const ReceivedRequest &) { return Behaviour::drop(); });
        ConsentsDesk desk(server.url(), u"key"_s);
        const CreationOutcome lost = desk.make(u"Jansen"_s);
        QCOMPARE(lost.state, CreationOutcome::State::Unknown);
        QVERIFY(outcomeOf(desk.consents.creations()->settle(lost.creationId, u"found"_s)));
        const CreationOutcome again = desk.make(u"Pietersen"_s);
        QVERIFY(outcomeOf(desk.consents.creations()->forget(again.creationId)));
        QCOMPARE(words(logOf(desk)),
                 (QStringList{line(What::ConsentCreated, u"Jansen >created"_s, Outcome::Unknown),
                              line(What::ConsentCreated, u"Jansen unknown>created"_s, Outcome::Done),
                              line(What::ConsentCreated, u"Pietersen >created"_s, Outcome::Unknown),
                              line(What::ConsentCreated, u"Pietersen unknown>given up"_s, Outcome::Done)}));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentLog)
#include "tst_consent_log.moc"
