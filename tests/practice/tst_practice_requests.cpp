// SPDX-License-Identifier: GPL-3.0-or-later
// Making, resending and withdrawing authorisation requests, and every refusal of these calls.
#include "tests/practice/client_side.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString requests = u"/authorisation-requests"_s;

Options instantDelivery()
{
    Options options;
    options.deliveryDelay = 0;
    return options;
}

} // namespace

class TestPracticeRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsOneThatCanBeReadBack();
    void mailArrivesAfterAMoment();
    void sameKeySameContentSendsOnce();
    void sameKeyOtherContentIsRefused();
    void aMissingKeyIsRefused();
    void bodiesThatAreNotJsonAreRefused();
    void refusesEachBadField_data();
    void refusesEachBadField();
    void acceptsUnusualButValidAddresses_data();
    void acceptsUnusualButValidAddresses();
    void aPendingDuplicateNamesTheOther();
    void roleAndSubscriptionForbidSending();
    void resendWaitsAndCounts();
    void withdrawNeedsTheFreshTag();
    void answeredOnesCanNeitherBeResentNorWithdrawn();
    void withdrawnOnesAreTombstones();
};

void TestPracticeRequests::createsOneThatCanBeReadBack()
{
    const auto server = startServer(instantDelivery());
    PracticeClient client(*server);
    const Reply created = client.post(requests, validContent());
    QCOMPARE(created.status, 201);
    QVERIFY(created.body.isEmpty());
    QVERIFY(created.header("Location").startsWith("/api/v1/authorisation-requests/"));
    const QString id = QString::fromLatin1(created.header("Location").split('/').constLast());

    const Reply read = client.get(requests + u'/' + id);
    QCOMPARE(read.status, 200);
    const QJsonObject object = read.json();
    QJsonObject expected = validContent();
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it)
        QCOMPARE(object[it.key()], it.value());
    QCOMPARE(object["id"_L1].toString(), id);
    QCOMPARE(object["status"_L1].toInt(-1), 0);
    QCOMPARE(object["delivery"_L1].toInt(-1), 1);
    QCOMPARE(object["sendCount"_L1].toInt(), 1);
    for (const auto *absent : {"openedOn", "answeredOn", "declineReason", "partnershipId"})
        QVERIFY2(object[QLatin1StringView(absent)].isNull(), absent);
    QCOMPARE(client.get(requests).rows().at(0).toObject(), object);
}

void TestPracticeRequests::mailArrivesAfterAMoment()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QString arrives = client.create(validContent());
    const QString returns = client.create(validContent(u"Bounce.me@bakkerij.example"_s));
    const auto delivery = [&client](const QString &id) {
        return client.get(requests + u'/' + id).json()["delivery"_L1].toInt(-1);
    };
    QCOMPARE(delivery(arrives), 0);
    const QString before = client.get(requests + u'/' + arrives).json()["updatedOn"_L1].toString();
    server->clock().advance(std::chrono::milliseconds(1001));
    QCOMPARE(delivery(arrives), 1);
    QCOMPARE(delivery(returns), 2);
    QVERIFY(client.get(requests + u'/' + arrives).json()["updatedOn"_L1].toString() > before);
}

void TestPracticeRequests::sameKeySameContentSendsOnce()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const Reply first = client.post(requests, validContent(), "key-1");
    const Reply again = client.post(requests, validContent(), "key-1");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.header("Location"), first.header("Location"));
    QCOMPARE(client.get(requests).rows().size(), 1);
    QCOMPARE(client.page(u"/inbox"_s).body.count("class=\"email-link\""), 1);
}

void TestPracticeRequests::sameKeyOtherContentIsRefused()
{
    const auto server = startServer();
    PracticeClient client(*server);
    QCOMPARE(client.post(requests, validContent(), "key-1").status, 201);
    const Reply refused = client.post(requests, validContent(u"other@bakkerij.example"_s), "key-1");
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.errors().isEmpty());
    QCOMPARE(client.get(requests).rows().size(), 1);
}

void TestPracticeRequests::aMissingKeyIsRefused()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QByteArray body = QJsonDocument(validContent()).toJson();
    QCOMPARE(client.send("POST", requests, {{"Content-Type", "application/json"}}, body).status, 400);
    const QByteArray tooLong(256, 'k');
    QCOMPARE(client.post(requests, validContent(), tooLong).status, 400);
    QVERIFY(client.get(requests).rows().isEmpty());
}

void TestPracticeRequests::bodiesThatAreNotJsonAreRefused()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const Headers json{{"Content-Type", "application/json"}, {"Idempotency-Key", "k"}};
    QCOMPARE(client.send("POST", requests, json, "{\"clientName\":").status, 400);
    QCOMPARE(client.send("POST", requests, json, "[]").status, 400);
    QCOMPARE(client.send("POST", requests, {{"Content-Type", "text/plain"}, {"Idempotency-Key", "k"}}, "{}").status,
             415);
    const QByteArray large = "{\"message\":\"" + QByteArray(70'000, 'x') + "\"}";
    QCOMPARE(client.send("POST", requests, json, large).status, 413);
}

void TestPracticeRequests::refusesEachBadField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("change");
    const auto row = [](const char *name, const QString &field, const QJsonObject &change) {
        QTest::newRow(name) << field << change;
    };
    const auto organisation = [](const QJsonValue &name, const QJsonValue &identifier) {
        return QJsonObject{{u"organisation"_s, QJsonObject{{u"name"_s, name}, {u"identifier"_s, identifier}}}};
    };
    const QString name = u"Bakkerij"_s;
    const auto kvk = [](const QString &scheme, const QString &value) {
        return QJsonObject{{u"scheme"_s, scheme}, {u"value"_s, value}};
    };
    row("no name", u"clientName"_s, {{u"clientName"_s, u"   "_s}});
    row("name of 201", u"clientName"_s, {{u"clientName"_s, QString(201, u'x')}});
    row("name is a number", u"clientName"_s, {{u"clientName"_s, 7}});
    row("name with controls", u"clientName"_s, {{u"clientName"_s, u"a\u0007b"_s}});
    for (const auto *bad : {"", "jan", "jan@", "@x.example", "jan@localhost", "jan@@x.example", "j an@x.example",
                            "jan@x..example", "jan@-x.example", "jan.@x.example", ".jan@x.example", "jan@x.e_e"})
        row(qPrintable("e-mail "_L1 + QLatin1StringView(bad)), u"clientEmail"_s,
            {{u"clientEmail"_s, QString::fromLatin1(bad)}});
    row("e-mail of 255", u"clientEmail"_s, {{u"clientEmail"_s, QString("j@"_L1 + QString(245, u'x') + ".example"_L1)}});
    row("unknown package", u"softwarePackageId"_s, {{u"softwarePackageId"_s, u"abacus"_s}});
    row("no organisation", u"organisation.name"_s, {{u"organisation"_s, QJsonValue::Null}});
    row("organisation of 201", u"organisation.name"_s, organisation(QString(201, u'x'), QJsonValue::Null));
    row("KVK with 7 digits", u"organisation.identifier.value"_s, organisation(name, kvk(u"NL:KVK"_s, u"1234567"_s)));
    row("KVK with letters", u"organisation.identifier.value"_s, organisation(name, kvk(u"NL:KVK"_s, u"1234567a"_s)));
    row("KVK in Arabic digits", u"organisation.identifier.value"_s,
        organisation(name, kvk(u"NL:KVK"_s, u"١٢٣٤٥٦٧٨"_s)));
    row("other scheme", u"organisation.identifier.scheme"_s, organisation(name, kvk(u"BE:KBO"_s, u"12345678"_s)));
    row("nobody pays", u"paidBy"_s, {{u"paidBy"_s, QJsonValue::Null}});
    row("somebody else pays", u"paidBy"_s, {{u"paidBy"_s, u"bank"_s}});
    row("unknown language", u"language"_s, {{u"language"_s, u"fr"_s}});
    row("message of 2001", u"message"_s, {{u"message"_s, QString(2001, u'x')}});
    row("message is a list", u"message"_s, {{u"message"_s, QJsonArray()}});
}

void TestPracticeRequests::refusesEachBadField()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonObject, change);
    const auto server = startServer();
    PracticeClient client(*server);
    QJsonObject content = validContent();
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        content[it.key()] = it.value();
    const Reply refused = client.post(requests, content);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.header("Content-Type"), "application/problem+json");
    QCOMPARE(refused.errors().keys(), QStringList{field});
    QVERIFY(!refused.errors()[field].toArray().at(0).toString().isEmpty());
    QVERIFY(client.get(requests).rows().isEmpty());
}

void TestPracticeRequests::acceptsUnusualButValidAddresses_data()
{
    QTest::addColumn<QString>("email");
    for (const QString &email : {u"jan+authdesk@bakkerij.example"_s, u"jan@bücher.example"_s, u"o'neil@x-y.example"_s,
                                 u"JAN@BAKKERIJ.EXAMPLE"_s, u"дмитрий@почта.example"_s, u"j@a.museum"_s})
        QTest::newRow(qPrintable(email)) << email;
}

void TestPracticeRequests::acceptsUnusualButValidAddresses()
{
    QFETCH(const QString, email);
    const auto server = startServer();
    PracticeClient client(*server);
    const QString id = client.create(validContent(email));
    QCOMPARE(client.get(requests + u'/' + id).json()["clientEmail"_L1].toString(), email);
}

void TestPracticeRequests::aPendingDuplicateNamesTheOther()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QString id = client.create(validContent());
    const Reply refused = client.post(requests, validContent(u"JAN.Jansen@Bakkerij.example"_s));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json()["authorisationRequestId"_L1].toString(), id);
    QJsonObject other = validContent();
    other["organisation"_L1] = QJsonObject{{u"name"_s, u"Bakkerij de Wit"_s}};
    QCOMPARE(client.post(requests, other).status, 201);
    // After withdrawal a new request can be sent at any time.
    const QByteArray tag = client.get(requests + u'/' + id).header("ETag");
    QCOMPARE(client.send("DELETE", requests + u'/' + id, {{"If-Match", tag}}).status, 204);
    QCOMPARE(client.post(requests, validContent()).status, 201);
}

void TestPracticeRequests::roleAndSubscriptionForbidSending()
{
    Options options;
    options.clients = 40;
    options.role = Role::Basic;
    options.subscription = Subscription::Free;
    const auto server = startServer(options);
    PracticeClient client(*server);
    const Reply refused = client.post(requests, validContent());
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json()["reasons"_L1].toArray(), (QJsonArray{u"role"_s, u"subscription"_s}));
    const QJsonObject pending = client.get(requests + "?Status=pending"_L1).rows().at(0).toObject();
    const QString path = requests + u'/' + pending["id"_L1].toString();
    QCOMPARE(client.send("POST", path + "/resend"_L1).status, 403);
    QCOMPARE(client.send("DELETE", path, {{"If-Match", client.get(path).header("ETag")}}).status, 403);
    const QJsonObject account = client.get(u"/account"_s).json();
    QCOMPARE(account["role"_L1].toString(), u"basic"_s);
    QCOMPARE(account["canSendAuthorisationRequests"_L1], QJsonValue(false));
}

void TestPracticeRequests::resendWaitsAndCounts()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QString path = requests + u'/' + client.create(validContent());
    const Reply tooSoon = client.send("POST", path + "/resend"_L1);
    QCOMPARE(tooSoon.status, 429);
    const int wait = tooSoon.header("Retry-After").toInt();
    QVERIFY2(wait > 290 && wait <= 300, tooSoon.header("Retry-After").constData());
    server->clock().advance(std::chrono::seconds(wait));
    QCOMPARE(client.send("POST", path + "/resend"_L1).status, 204);
    QCOMPARE(client.get(path).json()["sendCount"_L1].toInt(), 2);
    QCOMPARE(client.page(u"/inbox"_s).body.count("class=\"email-link\""), 2);
    QCOMPARE(client.send("POST", path + "/resend"_L1).status, 429);
    QCOMPARE(client.send("POST", requests + "/2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e/resend"_L1).status, 404);
}

void TestPracticeRequests::withdrawNeedsTheFreshTag()
{
    const auto server = startServer(instantDelivery());
    PracticeClient client(*server);
    const QString path = requests + u'/' + client.create(validContent());
    const QByteArray tag = client.get(path).header("ETag");
    QCOMPARE(client.send("DELETE", path).status, 428);
    QCOMPARE(client.send("DELETE", path, {{"If-Match", "\"0123\""}}).status, 412);
    QCOMPARE(client.send("DELETE", path, {{"If-Match", "W/" + tag}}).status, 412);
    (void)client.page(activationLink(client, u"jan.jansen@bakkerij.example"_s));
    QCOMPARE(client.send("DELETE", path, {{"If-Match", tag}}).status, 412);
    const QByteArray fresh = client.get(path).header("ETag");
    QVERIFY(fresh != tag);
    QCOMPARE(client.send("DELETE", path, {{"If-Match", fresh}}).status, 204);
}

void TestPracticeRequests::answeredOnesCanNeitherBeResentNorWithdrawn()
{
    const auto server = startServer();
    PracticeClient client(*server);
    const QString path = requests + u'/' + client.create(validContent());
    (void)answerRequest(client, activationLink(client, u"jan.jansen@bakkerij.example"_s), u"decline"_s, u"No thanks"_s);
    const Reply answered = client.get(path);
    QCOMPARE(answered.json()["status"_L1].toInt(), 2);
    QCOMPARE(answered.json()["declineReason"_L1].toString(), u"No thanks"_s);
    QVERIFY(answered.json()["answeredOn"_L1].isString());
    QCOMPARE(client.send("DELETE", path, {{"If-Match", answered.header("ETag")}}).status, 409);
    server->clock().advance(std::chrono::hours(1));
    QCOMPARE(client.send("POST", path + "/resend"_L1).status, 409);
}

void TestPracticeRequests::withdrawnOnesAreTombstones()
{
    const auto server = startServer(instantDelivery());
    PracticeClient client(*server);
    const QString id = client.create(validContent());
    const Reply read = client.get(requests + u'/' + id);
    const QString seen = read.json()["updatedOn"_L1].toString();
    QCOMPARE(client.send("DELETE", requests + u'/' + id, {{"If-Match", read.header("ETag")}}).status, 204);
    QCOMPARE(client.get(requests + u'/' + id).status, 404);
    QCOMPARE(client.send("DELETE", requests + u'/' + id, {{"If-Match", read.header("ETag")}}).status, 404);
    QCOMPARE(client.send("POST", requests + u'/' + id + "/resend"_L1).status, 404);
    QVERIFY(client.get(requests).rows().isEmpty());
    QVERIFY(client.get(requests + "?Status=WITHDRAWN"_L1).rows().isEmpty());
    const QJsonArray changed = client.get(requests + "?OrderBy=updatedOn&UpdatedSince="_L1 + seen).rows();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0)["id"_L1].toString(), id);
    QCOMPARE(changed.at(0)["status"_L1].toInt(), 3);
}

QTEST_GUILESS_MAIN(TestPracticeRequests)
#include "tst_practice_requests.moc"
