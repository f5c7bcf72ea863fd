// SPDX-License-Identifier: GPL-3.0-or-later
// Connection keys against the real practice server, from an accepted request of its sample clients.
#include "core/partnerships/partnerships.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"
#include "tests/support/practice_service.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

struct Office
{
    explicit Office(const QUrl &address, const QString &apiKey, Store *notes, const HttpLimits &limits = {})
        : client(address, Secret(apiKey), limits)
        , log(notes, {u"office"_s, u"Office"_s})
        , journal(notes, &log)
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

    /// An organisation of an active partnership; empty where there is none.
    KeyPlace place()
    {
        partnerships.refresh();
        if (!QTest::qWaitFor(
                [this] { return partnerships.list().size() > 0 && !partnerships.refreshing()->isRefreshing(); }, 30000))
            return {};
        for (const Partnership &partnership : partnerships.list().rows()) {
            if (partnership.status != Partnership::Status::Active)
                continue;
            QObject caller;
            const auto found = await(partnerships.organisations(partnership.id, &caller));
            if (found && found->has_value() && !(*found)->isEmpty())
                return {partnership.id, (*found)->constFirst().organisation.id};
        }
        return {};
    }

    OrganisationWithKeys organisation(const KeyPlace &place)
    {
        QObject caller;
        const auto found = await(partnerships.organisations(place.partnershipId, &caller));
        for (const OrganisationWithKeys &row : found->value()) {
            if (row.organisation.id == place.organisationId)
                return row;
        }
        return {};
    }

    HttpClient client;
    ActivityLog log;
    Journal journal;
    Partnerships partnerships;
    Store *store;
};

} // namespace

class TestConnectionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setIsGivenAgainUntilItIsInSafeHands()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        const KeyPlace place = office.place();
        QVERIFY(!place.organisationId.isEmpty());
        const auto first = await(office.partnerships.keysFor(place, u"yuki"_s));
        QVERIFY(first && first->has_value());
        QCOMPARE((*first)->companyId, place.organisationId);
        QVERIFY(office.organisation(place).hasUnseenSet);

        const auto same = await(office.partnerships.keysFor(place, u"yuki"_s));
        QVERIFY(same && same->has_value());
        QVERIFY((*same)->secret == (*first)->secret);
        QCOMPARE((*same)->appKey, (*first)->appKey);

        office.partnerships.secured(place);
        QTRY_VERIFY(!office.organisation(place).hasUnseenSet);
        const auto next = await(office.partnerships.keysFor(place, u"yuki"_s));
        QVERIFY(next && next->has_value());
        QVERIFY(!((*next)->secret == (*first)->secret));
        QVERIFY((*next)->appKey != (*first)->appKey);
    }

    void anotherPackageIsAnotherSet()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        const KeyPlace place = office.place();
        const auto yuki = await(office.partnerships.keysFor(place, u"yuki"_s));
        const auto afas = await(office.partnerships.keysFor(place, u"afas"_s));
        QVERIFY(yuki->has_value() && afas->has_value());
        QVERIFY((*yuki)->appKey != (*afas)->appKey);
        QCOMPARE(office.organisation(place).organisation.softwarePackageId, u"afas"_s);
    }

    void confirmedSetIsKnownAsEnteredUntilThereIsANewOne()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        const KeyPlace place = office.place();
        const auto keys = await(office.partnerships.keysFor(place, u"yuki"_s));
        QSignalSpy changed(&office.partnerships, &Partnerships::keysChanged);
        QVERIFY(await(office.partnerships.confirmEntered(place, (*keys)->appKey))->has_value());
        QCOMPARE(changed.size(), 1);
        QVERIFY(office.organisation(place).isEntered);
        QVERIFY(!office.organisation(place).hasUnseenSet);
        QVERIFY(await(office.partnerships.keysFor(place, u"yuki"_s))->has_value());
        QVERIFY(!office.organisation(place).isEntered);
    }

    void refusedSetLeavesNothingOpen()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        const KeyPlace place = office.place();
        const auto refused = await(office.partnerships.keysFor(place, u"no-such-package"_s));
        QVERIFY(refused && !refused->has_value());
        QCOMPARE(refused->error().error->kind, ApiError::Kind::InvalidInput);
        QVERIFY(!office.organisation(place).hasUnseenSet);
    }

    void lostAnswerKeepsTheKeyUnderWhichTheSetIsHadAgain()
    {
        QList<QByteArray> keys;
        test::FaultyServer server([&keys](const test::ReceivedRequest &request) {
            keys.append(request.header("Idempotency-Key"));
            if (keys.size() == 1)
                return test::Behaviour::drop();
            return test::Behaviour::json(
                {{u"appKey"_s, u"app"_s}, {u"secret"_s, u"s"_s}, {u"companyId"_s, u"XCNL1"_s}});
        });
        HttpLimits limits;
        limits.retry.tries = 1;
        Store store((QString()));
        Office office(server.url(), u"key"_s, &store, limits);
        const KeyPlace place{u"p"_s, u"XCNL1"_s};
        const auto lost = await(office.partnerships.keysFor(place, u"yuki"_s));
        QVERIFY(lost && !lost->has_value());
        QVERIFY(lost->error().error->outcomeUnknown);
        const auto found = await(office.partnerships.keysFor(place, u"yuki"_s));
        QVERIFY(found && found->has_value());
        QCOMPARE(keys.size(), 2);
        QVERIFY(!keys.at(0).isEmpty());
        QCOMPARE(keys.at(0), keys.at(1));
    }

    void quickConnectLineHasTheExactForm()
    {
        ConnectionKeys keys;
        keys.appKey = u"AK"_s;
        keys.secret = Secret(u"S"_s);
        keys.companyId = u"XCNL10017"_s;
        QCOMPARE(quickConnectLine(keys, u" boek@kantoor.nl "_s).reveal(),
                 u"APP_KEY:AK;SECRET_KEY:S;EMAIL_ID:boek@kantoor.nl;COMPANY_ID:XCNL10017;"_s);
    }

    void quickConnectAddressCannotBreakTheLine_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QuickConnectFault>("fault");
        QTest::newRow("fine") << u"boek@kantoor.nl"_s << QuickConnectFault::None;
        QTest::newRow("empty") << u"  "_s << QuickConnectFault::EmailMissing;
        QTest::newRow("semicolon") << u"a@b.nl;COMPANY_ID:X"_s << QuickConnectFault::EmailNotPlain;
        QTest::newRow("line break") << u"a@b.nl\nx"_s << QuickConnectFault::EmailNotPlain;
        QTest::newRow("no at") << u"boek"_s << QuickConnectFault::EmailNotPlain;
    }

    void quickConnectAddressCannotBreakTheLine()
    {
        QFETCH(QString, email);
        QFETCH(QuickConnectFault, fault);
        QCOMPARE(checkQuickConnectEmail(email), fault);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConnectionKeys)
#include "tst_connection_keys.moc"
