// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_request.h"
#include "core/net/http_wire.h"
#include "core/net/transport_rule.h"

#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;
using Verb = HttpRequest::Verb;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdCannotChangeThePath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << u"a1-B_2.c~"_s << "/x/a1-B_2.c~/y"_ba;
        QTest::newRow("slash") << u"../../account"_s << "/x/..%2F..%2Faccount/y"_ba;
        QTest::newRow("query") << u"1?Status=2#3"_s << "/x/1%3FStatus%3D2%233/y"_ba;
        QTest::newRow("percent") << u"%2F"_s << "/x/%252F/y"_ba;
        QTest::newRow("one dot") << u"."_s << "/x/%252E/y"_ba;
        QTest::newRow("two dots") << u".."_s << "/x/%252E%252E/y"_ba;
        QTest::newRow("other letters") << u"é"_s << "/x/%C3%A9/y"_ba;
        QTest::newRow("space and plus") << u"a b+c"_s << "/x/a%20b%2Bc/y"_ba;
    }

    void anIdCannotChangeThePath()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, path);
        const HttpRequest request(Verb::Get, u"/x/"_s + HttpRequest::pathSegment(id) + u"/y"_s);
        const QUrl address = addressOf(QUrl(u"https://example.org"_s), request);
        QCOMPARE(address.path(QUrl::FullyEncoded).toLatin1(), path);
        QVERIFY(!address.hasQuery());
        QVERIFY(!address.hasFragment());
    }

    void queriesAreEncodedFully()
    {
        HttpRequest request(Verb::Get, u"/x"_s);
        request.withQuery(u"otc"_s, u"a/b+c=d&e f%"_s).withQuery(u"Name"_s, QString()).withQuery(u"é"_s, u"ü"_s);
        QCOMPARE(addressOf(QUrl(u"https://example.org"_s), request).query(QUrl::FullyEncoded),
                 u"otc=a%2Fb%2Bc%3Dd%26e%20f%25&%C3%A9=%C3%BC"_s);
    }

    void theBaseKeepsItsPathAndLosesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << u"https://example.org"_s << u"https://example.org/api/v1/account"_s;
        QTest::newRow("trailing slash") << u"https://example.org/"_s << u"https://example.org/api/v1/account"_s;
        QTest::newRow("path") << u"https://example.org/consents"_s << u"https://example.org/consents/api/v1/account"_s;
        QTest::newRow("path with slashes") << u"https://example.org/a%2Fb//"_s
                                           << u"https://example.org/a%2Fb/api/v1/account"_s;
        QTest::newRow("name, password, query, fragment")
            << u"https://me:word@example.org:444/?a=b#c"_s << u"https://example.org:444/api/v1/account"_s;
    }

    void theBaseKeepsItsPathAndLosesWhatIsNoAddress()
    {
        QFETCH(QString, base);
        QFETCH(QString, address);
        const HttpRequest request(Verb::Get, u"/api/v1/account"_s);
        QCOMPARE(addressOf(QUrl(base), request).toString(QUrl::FullyEncoded), address);
    }

    void knowsWhatCanBeRepeated()
    {
        QVERIFY(HttpRequest(Verb::Get, u"/x"_s).isRepeatable());
        QVERIFY(!HttpRequest(Verb::Post, u"/x"_s).isRepeatable());
        QVERIFY(HttpRequest(Verb::Post, u"/x"_s).withIdempotencyKey(u"k"_s).isRepeatable());
        QVERIFY(!HttpRequest(Verb::Post, u"/x"_s).withIfMatch("\"1\""_ba).isRepeatable());
        QVERIFY(!HttpRequest(Verb::Patch, u"/x"_s).isRepeatable());
        QVERIFY(HttpRequest(Verb::Patch, u"/x"_s).withIfMatch("\"1\""_ba).isRepeatable());
        QVERIFY(!HttpRequest(Verb::Delete, u"/x"_s).isRepeatable());
        QVERIFY(HttpRequest(Verb::Delete, u"/x"_s).withIfMatch("\"1\""_ba).isRepeatable());
    }

    void findsTheNewIdInTheLocation_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("id");
        QTest::newRow("absolute") << u"https://example.org/api/v1/consents/abc-1"_s << u"abc-1"_s;
        QTest::newRow("relative") << u"/api/v1/consents/abc-1"_s << u"abc-1"_s;
        QTest::newRow("only the id") << u"abc-1"_s << u"abc-1"_s;
        QTest::newRow("trailing slash") << u"/api/v1/consents/abc-1/"_s << u"abc-1"_s;
        QTest::newRow("query and fragment") << u"/api/v1/consents/abc-1?v=2#top"_s << u"abc-1"_s;
        QTest::newRow("encoded") << u"/api/v1/consents/a%2Fb%20c"_s << u"a/b c"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("host only") << u"https://example.org"_s << QString();
        QTest::newRow("root") << u"https://example.org/"_s << QString();
    }

    void findsTheNewIdInTheLocation()
    {
        QFETCH(QString, location);
        QFETCH(QString, id);
        HttpAnswer answer;
        answer.location = location;
        QCOMPARE(answer.idFromLocation(), id);
    }

    void onlyHttpsMayLeaveThisMachine_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://example.org"_s << true;
        QTest::newRow("http") << u"http://example.org"_s << false;
        QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("http to 127.9.8.7") << u"http://127.9.8.7"_s << true;
        QTest::newRow("http to ::1") << u"http://[::1]:8080"_s << true;
        QTest::newRow("http to localhost") << u"http://LocalHost:8080"_s << true;
        QTest::newRow("http to localhost's namesake") << u"http://localhost.example.org"_s << false;
        QTest::newRow("http to a lookalike") << u"http://127.0.0.1.example.org"_s << false;
        QTest::newRow("http to the local network") << u"http://192.168.1.1"_s << false;
        QTest::newRow("http to every address") << u"http://0.0.0.0"_s << false;
        QTest::newRow("localhost as a name") << u"http://localhost@example.org"_s << false;
        QTest::newRow("another scheme") << u"ftp://example.org"_s << false;
        QTest::newRow("no scheme") << u"example.org"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void onlyHttpsMayLeaveThisMachine()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        QCOMPARE(isTransportAllowed(QUrl(address)), allowed);
        QCOMPARE(transportRefusal(QUrl(address)).has_value(), !allowed);
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
