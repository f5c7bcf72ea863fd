// SPDX-License-Identifier: GPL-3.0-or-later
// The service of requests against the real practice server, and against a server that loses answers.
#include "core/authorisations/authorisation_requests.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"
#include "tests/support/left_in_journal.h"
#include "tests/support/practice_service.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

AuthorisationDraft draftTo(const QString &email)
{
    AuthorisationDraft draft;
    draft.clientName = u"De Vries Bouw"_s;
    draft.clientEmail = email;
    draft.softwarePackageId = u"yuki"_s;
    draft.organisation.name = u"De Vries Bouw B.V."_s;
    draft.organisation.kvkNumber = u"01234567"_s;
    draft.paidBy = Payer::Requester;
    return draft;
}

/// One try, so that a fault shows at once.
HttpLimits impatient()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::seconds(5);
    limits.retry.tries = 1;
    return limits;
}

/// An office at a practice server.
struct Office
{
    explicit Office(const PracticeService &service, Store *notes, const HttpLimits &limits = {})
        : client(service.authorisations(), Secret(service.apiKey()), limits)
        , log(notes, {u"office"_s, u"Office"_s})
        , journal(notes, &log)
        , requests(&client, &journal, &log)
        , store(notes)
    {
    }
    ~Office()
    {
        client.shutDown();
        store->drain();
    }
    Q_DISABLE_COPY_MOVE(Office)

    bool refresh()
    {
        requests.refresh();
        return QTest::qWaitFor([this] { return !requests.refreshing()->isRefreshing(); }, 30000) &&
               requests.refreshing()->state() == ListRefresh::State::Ready;
    }

    HttpClient client;
    ActivityLog log;
    Journal journal;
    AuthorisationRequests requests;
    Store *store;
};

} // namespace

class TestAuthorisationRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsFilledPageByPage()
    {
        PracticeService service({u"--clients"_s, u"350"_s, u"--seed"_s, u"3"_s});
        Store store((QString()));
        Office office(service, &store);
        QVERIFY(office.refresh());
        const qsizetype all = office.requests.list().size();
        QVERIFY2(all > 250, qPrintable(QString::number(all)));
        QCOMPARE(office.requests.refreshing()->unreadableRows(), 0);
        QSet<QString> ids;
        for (const AuthorisationRequest &request : office.requests.list().rows())
            ids.insert(request.id);
        QCOMPARE(ids.size(), all);
    }

    void unchangedListCostsNothingAndTellsNobody()
    {
        PracticeService service({u"--clients"_s, u"30"_s});
        Store store((QString()));
        Office office(service, &store);
        QVERIFY(office.refresh());
        QVERIFY(office.refresh());
        QSignalSpy updated(office.requests.list().notifier(), &ListNotifier::updated);
        QSignalSpy inserted(office.requests.list().notifier(), &ListNotifier::inserted);
        QVERIFY(office.refresh());
        QCOMPARE(updated.size() + inserted.size(), 0);
    }

    void sentRequestIsInTheListOnce()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        const auto outcome = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(outcome && outcome->state == SendOutcome::State::Sent);
        QTRY_VERIFY(office.requests.list().find(outcome->requestId) != nullptr);
        const AuthorisationRequest &request = *office.requests.list().find(outcome->requestId);
        QCOMPARE(request.status, AuthorisationRequest::Status::Pending);
        QCOMPARE(request.paidBy, Payer::Requester);
        QCOMPARE(request.organisation.kvkNumber, u"01234567"_s);
        QCOMPARE(stepReached(request), LinkStep::ClientAccepts);
        QVERIFY(office.requests.unresolved().isEmpty());
    }

    void duplicateIsRefusedAndNamed()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        const auto first = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        const auto second = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(first && second);
        QCOMPARE(second->state, SendOutcome::State::Refused);
        QCOMPARE(second->error->kind, ApiError::Kind::Conflict);
        QCOMPARE(second->duplicateOf, first->requestId);
    }

    void refusedFieldsAreNamed()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        AuthorisationDraft draft = draftTo(u"jan@devries.example"_s);
        draft.softwarePackageId = u"no-such-package"_s;
        const auto outcome = await(office.requests.send(draft));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, SendOutcome::State::Refused);
        QCOMPARE(outcome->error->kind, ApiError::Kind::InvalidInput);
        QVERIFY(outcome->error->fieldErrors.contains(u"softwarePackageId"_s));
    }

    void basicUserMayNotSend()
    {
        PracticeService service({u"--role"_s, u"basic"_s});
        Store store((QString()));
        Office office(service, &store);
        const auto outcome = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->error->kind, ApiError::Kind::NotAllowed);
        QVERIFY(office.requests.unresolved().isEmpty());
    }

    void lostAnswerIsUnknownAndTheLookUpFindsNothing()
    {
        test::FaultyServer server([](const test::ReceivedRequest &request) {
            const QJsonObject nothing{{u"data"_s, QJsonArray()}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 1}}}};
            return request.verb == "POST" ? test::Behaviour::drop() : test::Behaviour::json(nothing);
        });
        Store store((QString()));
        HttpClient client(server.url(), Secret(u"key"_s), impatient());
        ActivityLog log(&store, {u"office"_s, u"Office"_s});
        Journal journal(&store, &log);
        AuthorisationRequests requests(&client, &journal, &log);
        const auto outcome = await(requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, SendOutcome::State::Unknown);
        QCOMPARE(requests.unresolved().size(), 1);
        QCOMPARE(server.deliveries(), 1);
        const auto found = await(requests.lookUp(outcome->idempotencyKey));
        QVERIFY(found);
        QCOMPARE(found->state, SendOutcome::State::Refused);
        QVERIFY(!found->error.has_value());
        // Sent again under its old key: the service recognises it.
        const auto again = await(requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(again);
        QCOMPARE(again->idempotencyKey, outcome->idempotencyKey);
        client.shutDown();
        store.drain();
    }

    void openSendingOfAnEarlierRunIsLookedUp()
    {
        PracticeService service;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        {
            // An earlier run that noted the request, sent it, and was killed before the answer.
            Store store(file);
            const AuthorisationDraft draft = draftTo(u"jan@devries.example"_s);
            const JournalEntry outgoing = entryFor(draft);
            test::leaveInJournal(store, u"office"_s, outgoing);
            HttpClient client(service.authorisations(), Secret(service.apiKey()));
            AuthorisationsApi api(&client);
            QObject caller;
            QVERIFY(await(api.create(draft, outgoing.id, CallTrace(), &caller))->has_value());
        }
        Store store(file);
        Office office(service, &store);
        QSignalSpy changed(&office.requests, &AuthorisationRequests::unresolvedChanged);
        office.journal.load();
        QTRY_COMPARE(changed.size(), 2); // found open, then settled
        QVERIFY(office.requests.unresolved().isEmpty());
        QTRY_COMPARE(office.requests.list().size(), 1);
    }

    void unreachableServiceIsRefusedNotUnknown()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store, impatient());
        service.kill();
        const auto outcome = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, SendOutcome::State::Refused);
        QCOMPARE(outcome->error->kind, ApiError::Kind::Offline);
        QVERIFY(office.requests.unresolved().isEmpty());
    }

    void nothingIsSentThatCannotBeNoted()
    {
        PracticeService service;
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Store broken(folder.filePath(u"file/store.sqlite"_s));
        Office office(service, &broken);
        const auto outcome = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->state, SendOutcome::State::NotNoted);
        QVERIFY(office.refresh());
        QCOMPARE(office.requests.list().size(), 0);
    }

    void withdrawnRequestLeavesTheListOfOthersToo()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        Office colleague(service, &store);
        const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(colleague.refresh());
        QCOMPARE(colleague.requests.list().size(), 1);
        QTRY_VERIFY(office.requests.list().find(sent->requestId) != nullptr);
        const AuthorisationRequest seen = *office.requests.list().find(sent->requestId);
        QVERIFY(await(office.requests.withdraw(seen))->has_value());
        QCOMPARE(office.requests.list().size(), 0);
        QVERIFY(colleague.refresh());
        QCOMPARE(colleague.requests.list().size(), 0);
        const auto again = await(office.requests.withdraw(seen));
        QCOMPARE(again->error().kind, ApiError::Kind::NotFound);
    }

    void withdrawals_data()
    {
        QTest::addColumn<bool>("hasTag");
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<int>("statusAfter"); // 404: gone
        QTest::addColumn<int>("kind");        // -1: withdrawn
        QTest::addColumn<int>("deletes");
        const auto malformed = static_cast<int>(ApiError::Kind::MalformedAnswer);
        const auto changed = static_cast<int>(ApiError::Kind::ChangedMeanwhile);
        QTest::newRow("without a tag nothing is sent") << false << false << 0 << malformed << 0;
        QTest::newRow("stale twice") << true << false << 0 << changed << 2;
        QTest::newRow("stale, answered meanwhile") << true << false << 1 << changed << 1;
        QTest::newRow("lost, and gone") << true << true << 404 << -1 << 1;
        QTest::newRow("lost, and withdrawn") << true << true << 3 << -1 << 1;
    }

    void withdrawals()
    {
        QFETCH(bool, hasTag);
        QFETCH(bool, isLost);
        QFETCH(int, statusAfter);
        QFETCH(int, kind);
        int deletes = 0;
        test::FaultyServer server([&](const test::ReceivedRequest &request) {
            if (request.verb == "DELETE") {
                ++deletes;
                return isLost ? test::Behaviour::drop() : test::Behaviour::answer(412);
            }
            const int status = deletes > 0 ? statusAfter : 0;
            const QJsonObject row{{u"id"_s, u"r1"_s}, {u"clientName"_s, u"Jan"_s}, {u"status"_s, status}};
            if (status == 404)
                return test::Behaviour::answer(404);
            return test::Behaviour::json(row, hasTag ? "ETag: \"1\"\r\n" : "");
        });
        Store store((QString()));
        HttpClient client(server.url(), Secret(u"key"_s), impatient());
        ActivityLog log(&store, {u"office"_s, u"Office"_s});
        Journal journal(&store, &log);
        AuthorisationRequests requests(&client, &journal, &log);
        AuthorisationRequest seen;
        seen.id = u"r1"_s;
        seen.status = AuthorisationRequest::Status::Pending;
        const auto done = await(requests.withdraw(seen));
        QVERIFY(done);
        QCOMPARE(*done ? -1 : static_cast<int>(done->error().kind), kind);
        QTEST(deletes, "deletes");
        client.shutDown();
        store.drain();
    }

    void resendTooSoonSaysWhen()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        const auto resent = await(office.requests.resend(sent->requestId));
        QVERIFY(resent && !resent->has_value());
        QCOMPARE(resent->error().kind, ApiError::Kind::TooManyRequests);
        QVERIFY(resent->error().retryAfter.has_value());
        QVERIFY(resent->error().retryAfter->count() > 200);
    }

    void resendCountsWhenAllowed()
    {
        PracticeService service({u"--resend-interval"_s, u"0"_s});
        Store store((QString()));
        Office office(service, &store);
        const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(await(office.requests.resend(sent->requestId))->has_value());
        QTRY_VERIFY(office.requests.list().find(sent->requestId) &&
                    office.requests.list().find(sent->requestId)->sendCount == 2);
    }

    void pendingAtOneDomainIsNoticed()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service, &store);
        const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QTRY_COMPARE(office.requests.list().size(), 1);
        QCOMPARE(office.requests.pendingAtDomainOf(u"piet@DeVries.example"_s).size(), 1);
        QCOMPARE(office.requests.pendingAtDomainOf(u"piet@notdevries.example"_s).size(), 0);
        QCOMPARE(office.requests.pendingAtDomainOf(u"piet"_s).size(), 0);
        QVERIFY(sent);
    }

    void serviceThatGoesInTheMiddleAnswersNobody()
    {
        PracticeService service({u"--latency"_s, u"300"_s});
        Store store((QString()));
        bool answered = false;
        QObject dialog;
        {
            Office office(service, &store);
            QCoro::connect(
                office.requests.send(draftTo(u"jan@devries.example"_s)), &dialog,
                [&answered](const SendOutcome &outcome) { answered = outcome.state == SendOutcome::State::Unknown; });
            office.requests.refresh();
        }
        // The sending ended as unknown, and stays noted for the next start.
        QVERIFY(answered);
        QCOMPARE(test::entriesLeft(store, u"office"_s).size(), 1);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestAuthorisationRequests)
#include "tst_authorisation_requests.moc"
