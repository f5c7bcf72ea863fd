// SPDX-License-Identifier: GPL-3.0-or-later
// What the services of the nouns write into the log, against the real practice server and one that loses answers.
#include "core/activity/activity_log.h"
#include "core/authorisations/authorisation_requests.h"
#include "core/partnerships/partnerships.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"
#include "tests/support/left_in_journal.h"
#include "tests/support/practice_service.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using What = Activity::What;

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

struct Office
{
    Office(const QUrl &address, const QString &apiKey, Store *notes)
        : client(address, Secret(apiKey), impatient())
        , log(notes, {u"office"_s, u"Office"_s})
        , journal(notes, &log)
        , requests(&client, &journal, &log)
        , partnerships(&client, notes, &journal, &log)
        , store(notes)
    {
    }
    ~Office()
    {
        client.shutDown();
        store->drain();
    }
    Q_DISABLE_COPY_MOVE(Office)

    static HttpLimits impatient()
    {
        HttpLimits limits;
        limits.retry.tries = 1;
        return limits;
    }

    QList<ActivityEntry> entries()
    {
        const auto page = await(log.read({}, 100));
        return page && *page ? (*page)->entries : QList<ActivityEntry>();
    }
    ActivityEntry newest() { return entries().value(0); }

    HttpClient client;
    ActivityLog log;
    Journal journal;
    AuthorisationRequests requests;
    Partnerships partnerships;
    Store *store;
};

} // namespace

class TestActivityActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestFromSendingToWithdrawing()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(sent && sent->state == SendOutcome::State::Sent);
        const ActivityEntry sending = office.newest();
        QCOMPARE(sending.activity.what, What::RequestSent);
        QCOMPARE(sending.activity.clientName, u"De Vries Bouw"_s);
        QCOMPARE(sending.activity.to, u"pending"_s);
        QCOMPARE(sending.ending.outcome, ActivityOutcome::Done);
        QCOMPARE(sending.ending.correlationId.size(), 36);

        const auto twice = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(twice && twice->state == SendOutcome::State::Refused);
        const ActivityEntry refused = office.newest();
        QCOMPARE(refused.ending.outcome, ActivityOutcome::Refused);
        QCOMPARE(refused.ending.error, ApiError::Kind::Conflict);
        QCOMPARE(refused.ending.correlationId, twice->error->correlationId);
        QVERIFY(refused.ending.correlationId != sending.ending.correlationId);

        QTRY_VERIFY(office.requests.list().find(sent->requestId) != nullptr);
        const auto tooSoon = await(office.requests.resend(sent->requestId));
        QVERIFY(tooSoon && !*tooSoon);
        QCOMPARE(office.newest().activity.what, What::RequestResent);
        QCOMPARE(office.newest().activity.clientName, u"De Vries Bouw"_s);
        QCOMPARE(office.newest().ending.error, ApiError::Kind::TooManyRequests);

        const AuthorisationRequest seen = *office.requests.list().find(sent->requestId);
        const auto withdrawn = await(office.requests.withdraw(seen));
        QVERIFY(withdrawn && *withdrawn);
        QCOMPARE(office.newest().activity.what, What::RequestWithdrawn);
        QCOMPARE(office.newest().activity.from, u"pending"_s);
        QCOMPARE(office.newest().activity.to, u"withdrawn"_s);
        QCOMPARE(office.newest().ending.outcome, ActivityOutcome::Done);
        QCOMPARE(office.newest().ending.correlationId.size(), 36);
        const auto gone = await(office.requests.withdraw(seen));
        QVERIFY(gone && !*gone);
        QCOMPARE(office.newest().ending.outcome, ActivityOutcome::Refused);
        QCOMPARE(office.entries().size(), 5);
    }

    void aLostAnswerIsUnknownThenSentAgainThenGivenUp()
    {
        bool isKind = false;
        const test::FaultyServer service([&isKind](const test::ReceivedRequest &request) {
            return request.verb == "POST" || !isKind ? test::Behaviour::drop()
                                                     : test::Behaviour::json(QJsonObject{{u"data"_s, QJsonArray()}});
        });
        Store store((QString()));
        Office office(service.url(), u"k"_s, &store);
        const auto lost = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
        QVERIFY(lost && lost->state == SendOutcome::State::Unknown);
        QCOMPARE(office.newest().ending.outcome, ActivityOutcome::Unknown);
        QVERIFY(!office.newest().wasInterrupted);
        QCOMPARE(office.newest().ending.correlationId.toUtf8(),
                 service.requests().constLast().header("x-correlation-id"));

        QVERIFY(await(office.requests.send(draftTo(u"jan@devries.example"_s))));
        QCOMPARE(office.newest().activity.what, What::RequestSentAgain);
        isKind = true;
        QVERIFY(await(office.requests.lookUp(lost->idempotencyKey)));
        QCOMPARE(office.entries().size(), 2); // it settled nothing
        QVERIFY(await(office.requests.forget(lost->idempotencyKey)));
        QTRY_COMPARE(office.newest().activity.what, What::RequestGivenUp);
        QCOMPARE(office.newest().activity.clientName, u"De Vries Bouw"_s);
    }

    void whatWasFoundIsLookedUp()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        // It arrived, but this machine does not know it.
        AuthorisationsApi api(&office.client);
        const AuthorisationDraft draft = draftTo(u"jan@devries.example"_s);
        const JournalEntry sending = entryFor(draft);
        QVERIFY(await(api.create(draft, sending.id, CallTrace(), nullptr)));
        test::leaveInJournal(store, u"office"_s, sending);
        office.journal.load();
        QTRY_COMPARE_WITH_TIMEOUT(office.newest().activity.what, What::RequestLookedUp, 30000);
        QCOMPARE(office.newest().ending.outcome, ActivityOutcome::Done);
    }

    void theLogOfAFullRunHoldsNoKey()
    {
        const QTemporaryDir folder;
        QString secret;
        QString apiKey;
        {
            PracticeService service({u"--clients"_s, u"40"_s});
            apiKey = service.apiKey();
            Store store(folder.filePath(u"authdesk.sqlite"_s));
            Office office(service.authorisations(), service.apiKey(), &store);
            office.partnerships.refresh();
            QTRY_VERIFY_WITH_TIMEOUT(office.partnerships.refreshing()->state() == ListRefresh::State::Ready, 30000);
            KeyPlace place;
            QString clientName;
            for (const Partnership &partnership : office.partnerships.list().rows()) {
                if (partnership.status != Partnership::Status::Active)
                    continue;
                QObject caller;
                const auto found = await(office.partnerships.organisations(partnership.id, &caller));
                QVERIFY(found && *found && !(*found)->isEmpty());
                place = {partnership.id, (*found)->constFirst().organisation.id};
                clientName = partnership.clientName;
                break;
            }
            QVERIFY(!place.organisationId.isEmpty());

            const auto keys = await(office.partnerships.keysFor(place, u"yuki"_s));
            QVERIFY(keys && *keys);
            secret = (*keys)->secret.reveal();
            QCOMPARE(office.newest().activity.what, What::KeysGenerated);
            QCOMPARE(office.newest().activity.clientName, clientName);
            QCOMPARE(office.newest().activity.to, u"yuki"_s);
            QCOMPARE(office.newest().activity.detail, place.organisationId);
            QCOMPARE(office.newest().ending.correlationId.size(), 36);
            QVERIFY(await(office.partnerships.keysFor(place, u"yuki"_s)));
            QCOMPARE(office.newest().activity.what, What::KeysShownAgain);
            office.partnerships.noteCopied(place);
            QTRY_COMPARE(office.newest().activity.what, What::KeysCopied);
            QVERIFY(await(office.partnerships.confirmEntered(place, (*keys)->appKey)));
            QTRY_COMPARE(office.newest().activity.what, What::KeysEntered);
            const auto sent = await(office.requests.send(draftTo(u"jan@devries.example"_s)));
            QVERIFY(sent && sent->state == SendOutcome::State::Sent);
        }
        QVERIFY(secret.size() >= 16);
        QByteArray written;
        const QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(written.contains("XCNL")); // the search finds what is there
        QVERIFY(!written.contains(secret.toUtf8()));
        QVERIFY(!written.contains(apiKey.toUtf8()));
        QVERIFY(!written.contains("otc="));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestActivityActions)
#include "tst_activity_actions.moc"
