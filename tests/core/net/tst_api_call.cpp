// SPDX-License-Identifier: GPL-3.0-or-later
// What the API classes make of answers that their contract does not promise.
#include "core/net/api_call.h"

#include "core/authorisations/authorisations_api.h"
#include "core/consents/consents_api.h"
#include "core/partnerships/partnerships_api.h"
#include "tests/core/net/net_fixture.h"
#include "tests/support/await.h"

namespace authdesk {

using namespace test;

namespace {

const QByteArray loginPage = "<!DOCTYPE html><title>Log in to the guest network</title>"_ba;

template<class T>
QString kindOf(const Result<T> &result)
{
    if (result)
        return u"good"_s;
    if (result.error().kind != Kind::MalformedAnswer)
        return u"another error"_s;
    return result.error().outcomeUnknown ? u"unknown"_s : u"malformed"_s;
}

} // namespace

class TestApiCall : public QObject
{
    Q_OBJECT

private:
    QObject m_caller;

private Q_SLOTS:
    void aChangeIsDoneWhereTheContractSaysSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("created");
        const auto location = "Location: /api/v1/things/7\r\n"_ba;
        QTest::newRow("204") << 204 << ""_ba
                             << ""_ba << u"good"_s << u"unknown"_s;
        QTest::newRow("201 with a place") << 201 << ""_ba << location << u"unknown"_s << u"good"_s;
        QTest::newRow("201 without") << 201 << ""_ba
                                     << ""_ba << u"unknown"_s << u"unknown"_s;
        QTest::newRow("200 with a page") << 200 << loginPage << ""_ba << u"unknown"_s << u"unknown"_s;
        QTest::newRow("200 with a place") << 200 << ""_ba << location << u"unknown"_s << u"unknown"_s;
        QTest::newRow("202") << 202 << ""_ba
                             << ""_ba << u"unknown"_s << u"unknown"_s;
        QTest::newRow("409") << 409 << ""_ba
                             << ""_ba << u"another error"_s << u"another error"_s;
    }

    void aChangeIsDoneWhereTheContractSaysSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        const FaultyServer server([=](const ReceivedRequest &) { return Behaviour::answer(status, body, headers); });
        const auto client = clientOf(server);
        const HttpRequest request(Verb::Post, u"/api/v1/things"_s);
        const auto done = await(call(client.get(), request, noContent, &m_caller));
        const auto made = await(call(client.get(), request, createdId, &m_caller));
        QTEST(kindOf(*done), "done");
        QTEST(kindOf(*made), "created");
        if (*made)
            QCOMPARE(**made, u"7"_s);
        QCOMPARE(server.deliveries(), 2);
    }

    void nothingIsReportedAsDoneByAStranger()
    {
        const FaultyServer portal([](const ReceivedRequest &) {
            return Behaviour::answer(200, loginPage, "Content-Type: text/html\r\n"_ba);
        });
        const auto client = clientOf(portal);
        AuthorisationsApi requests(client.get());
        PartnershipsApi partnerships(client.get());
        ConsentsApi consents(client.get());
        ConsentChange revoked;
        revoked.status = Consent::Status::Revoked;

        QCOMPARE(kindOf(*await(requests.create({}, u"key"_s, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(requests.resend(u"1"_s, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(requests.withdraw(u"1"_s, "tag"_ba, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(partnerships.cancel(u"1"_s, "tag"_ba, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(consents.create({}, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(consents.update(u"1"_s, revoked, "tag"_ba, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(consents.remove(u"1"_s, "tag"_ba, {}, &m_caller))), u"unknown"_s);
        QCOMPARE(kindOf(*await(consents.oneTimeCode(u"1"_s, {}, &m_caller))), u"unknown"_s);
    }

    void noListIsNotAnEmptyOne()
    {
        // "Nothing was sent to this address" must not be read from an answer that says nothing of the kind.
        const FaultyServer server([](const ReceivedRequest &) { return Behaviour::json({{u"status"_s, u"ok"_s}}); });
        const auto client = clientOf(server);
        AuthorisationsApi requests(client.get());
        PartnershipsApi partnerships(client.get());
        QCOMPARE(kindOf(*await(requests.sentTo(u"jan@devries.example"_s, &m_caller))), u"malformed"_s);
        QCOMPARE(kindOf(*await(partnerships.organisations(u"1"_s, &m_caller))), u"malformed"_s);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestApiCall)
#include "tst_api_call.moc"
