// SPDX-License-Identifier: GPL-3.0-or-later
// Consents are made once: what is not known is neither sent again by itself nor forgotten.
#include "tests/core/consents/consents_desk.h"
#include "tests/support/faulty_server.h"
#include "tests/support/left_in_journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace authdesk {

using namespace test;

namespace {

using State = CreationOutcome::State;

/// A service that does this with each POST and otherwise has an empty list.
FaultyServer::Script postingTo(const Behaviour &behaviour)
{
    return [behaviour](const ReceivedRequest &request) {
        const QJsonObject nothing{{u"data"_s, QJsonArray()}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 0}}}};
        return request.verb == "POST" ? behaviour : Behaviour::json(nothing);
    };
}

int posts(const FaultyServer &server)
{
    return static_cast<int>(std::count_if(server.requests().cbegin(), server.requests().cend(),
                                          [](const ReceivedRequest &request) { return request.verb == "POST"; }));
}

} // namespace

class TestConsentCreations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newConsentIsInTheList()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        const CreationOutcome made = desk.make(u"  Bakkerij Jansen "_s);
        QCOMPARE(made.state, State::Created);
        const Consent *consent = desk.consents.list().find(made.consentId);
        QVERIFY(consent != nullptr);
        QCOMPARE(consent->name, u"Bakkerij Jansen"_s);
        QCOMPARE(consent->status, Consent::Status::Created);
        QVERIFY(desk.consents.creations()->unresolved().isEmpty());
    }

    void namelessIsRefusedHere()
    {
        FaultyServer server(postingTo(Behaviour::answer(500)));
        ConsentsDesk desk(server.url(), u"key"_s);
        const CreationOutcome made = desk.make(u"  "_s);
        QCOMPARE(made.state, State::Refused);
        QCOMPARE(made.error->kind, ApiError::Kind::InvalidInput);
        QCOMPARE(server.deliveries(), 0);
    }

    void unknownOutcomes_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("dropped") << 0;
        QTest::newRow("server failure") << 1;
        QTest::newRow("gateway time-out") << 2;
        QTest::newRow("201 without Location") << 3;
    }

    void unknownOutcomes()
    {
        QFETCH(int, which);
        const QList<Behaviour> behaviours{Behaviour::drop(), Behaviour::answer(500), Behaviour::answer(504),
                                          Behaviour::answer(201)};
        FaultyServer server(postingTo(behaviours.at(which)));
        ConsentsDesk desk(server.url(), u"key"_s, HttpLimits()); // with all its retries
        QSignalSpy changed(desk.consents.creations(), &ConsentCreations::unresolvedChanged);
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        QCOMPARE(made.state, State::Unknown);
        QVERIFY(made.error);
        QCOMPARE(posts(server), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.consents.creations()->unresolved().size(), 1);
        QCOMPARE(desk.consents.creations()->unresolved().constFirst().creationId, made.creationId);

        const auto candidates = outcomeOf(desk.consents.creations()->candidates(made.creationId, &desk.caller));
        QVERIFY(candidates && candidates->isEmpty());
        QVERIFY(server.requests().constLast().target.contains("Name=Bakkerij%20Jansen"));
        QVERIFY(server.requests().constLast().target.contains("CreatedOn="));
        QCOMPARE(posts(server), 1);

        // "Send again" is a person's word: one more, and the old one is let go.
        const CreationOutcome again = outcomeOf(desk.consents.creations()->sendAgain(made.creationId));
        QCOMPARE(again.state, State::Unknown);
        QVERIFY(again.creationId != made.creationId);
        QCOMPARE(posts(server), 2);
        QCOMPARE(desk.consents.creations()->unresolved().size(), 1);
        QVERIFY(outcomeOf(desk.consents.creations()->forget(again.creationId)));
        QVERIFY(desk.consents.creations()->unresolved().isEmpty());
        QCOMPARE(outcomeOf(desk.consents.creations()->sendAgain(made.creationId)).state, State::Refused);
        QCOMPARE(posts(server), 2);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("400") << 400 << static_cast<int>(ApiError::Kind::InvalidInput);
        QTest::newRow("401") << 401 << static_cast<int>(ApiError::Kind::NotAuthenticated);
        QTest::newRow("403") << 403 << static_cast<int>(ApiError::Kind::NotAllowed);
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        FaultyServer server(postingTo(Behaviour::answer(status)));
        ConsentsDesk desk(server.url(), u"key"_s);
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        QCOMPARE(made.state, State::Refused);
        QCOMPARE(static_cast<int>(made.error->kind), kind);
        QVERIFY(desk.consents.creations()->unresolved().isEmpty());
    }

    void unreachableServiceIsRefusedNotUnknown()
    {
        PracticeService service;
        ConsentsDesk desk(service);
        service.kill();
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        QCOMPARE(made.state, State::Refused);
        QCOMPARE(made.error->kind, ApiError::Kind::Offline);
    }

    void lostOneIsFoundAmongItsLikes()
    {
        const PracticeService service;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        ConsentDraft draft;
        draft.name = u"Bakkerij Jansen"_s;
        draft.systemSettings.insert(u"fortnox"_s, u"b6a1c1f2-5d1c-4e7a-8f0e-2a1d7d2f6c11"_s);
        QString lost;
        {
            // An earlier run that noted it, sent it, and was killed before the answer.
            ConsentsDesk earlier(service, impatient(), file);
            leaveInJournal(earlier.store, u"office"_s, entryFor(draft));
            lost = outcomeOf(earlier.api.create(draft, {}, &earlier.caller)).value_or(QString());
            QVERIFY(!lost.isEmpty());
        }
        ConsentsDesk desk(service, impatient(), file);
        ConsentCreations *creations = desk.consents.creations();
        QSignalSpy changed(creations, &ConsentCreations::unresolvedChanged);
        desk.journal.load();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(creations->unresolved().constFirst().draft, draft);
        const QString creation = creations->unresolved().constFirst().creationId;
        // One of the same name that is known to be another, and one whose name only begins alike.
        QCOMPARE(desk.make(u"Bakkerij Jansen"_s).state, State::Created);
        QCOMPARE(desk.make(u"Bakkerij Jansen II"_s).state, State::Created);

        const auto candidates = outcomeOf(creations->candidates(creation, &desk.caller));
        QVERIFY(candidates);
        QCOMPARE(candidates->size(), 1);
        QCOMPARE(candidates->constFirst().id, lost);
        QVERIFY(desk.consents.list().find(lost) != nullptr);
        QVERIFY(outcomeOf(creations->settle(creation, lost)));
        QVERIFY(creations->unresolved().isEmpty());
        QVERIFY(entriesLeft(desk.store, u"office"_s).isEmpty());
        QVERIFY(outcomeOf(creations->candidates(creation, &desk.caller))->isEmpty());
    }

    void anOlderOneOfTheSameNameIsNoCandidate()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        ConsentDraft draft;
        draft.name = u"Bakkerij Jansen"_s;
        QVERIFY(outcomeOf(desk.api.create(draft, {}, &desk.caller)));
        JournalEntry later = entryFor(draft);
        later.startedOn = later.startedOn.addSecs(3600);
        leaveInJournal(desk.store, u"office"_s, later);
        QSignalSpy changed(desk.consents.creations(), &ConsentCreations::unresolvedChanged);
        desk.journal.load();
        QTRY_COMPARE(changed.size(), 1);
        const auto candidates = outcomeOf(desk.consents.creations()->candidates(later.id, &desk.caller));
        QVERIFY(candidates && candidates->isEmpty());
    }

    void nothingIsSentThatCannotBeNoted()
    {
        FaultyServer server(postingTo(Behaviour::answer(500)));
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ConsentsDesk desk(server.url(), u"key"_s, impatient(), folder.filePath(u"file/store.sqlite"_s));
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        QCOMPARE(made.state, State::NotNoted);
        QVERIFY(!made.storeError.isEmpty());
        QCOMPARE(server.deliveries(), 0);
    }

    void deskThatGoesInTheMiddleLeavesANote()
    {
        FaultyServer server(postingTo(Behaviour::silence()));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        QObject dialog;
        std::optional<State> state;
        {
            ConsentsDesk desk(server.url(), u"key"_s, impatient(), file);
            ConsentDraft draft;
            draft.name = u"Bakkerij Jansen"_s;
            QCoro::connect(desk.consents.creations()->create(draft), &dialog,
                           [&state](const CreationOutcome &outcome) { state = outcome.state; });
            QTRY_COMPARE(posts(server), 1);
        }
        QCOMPARE(state, State::Unknown);
        ConsentsDesk next(server.url(), u"key"_s, impatient(), file);
        next.journal.load();
        QTRY_COMPARE(next.consents.creations()->unresolved().size(), 1);
    }

    void theJournalHoldsNoCode()
    {
        const PracticeService service;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        QByteArray code;
        {
            ConsentsDesk desk(service, impatient(), file);
            const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
            const auto link = outcomeOf(desk.consents.startOnboarding(made.consentId, {}, &desk.caller));
            QVERIFY(link);
            code = link->link.revealUtf8().mid(link->link.revealUtf8().indexOf("otc=") + 4);
            QVERIFY(code.size() > 10);
            QVERIFY(!link->link.isEmpty());
        }
        QDir dir(folder.path());
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile kept(dir.filePath(name));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            const QByteArray bytes = kept.readAll();
            QVERIFY(!bytes.contains(code) && !bytes.contains(QByteArray::fromPercentEncoding(code)));
        }
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentCreations)
#include "tst_consent_creations.moc"
