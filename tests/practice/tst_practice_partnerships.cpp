// SPDX-License-Identifier: GPL-3.0-or-later
// Partnerships, their organisations and connection keys, and every refusal of these calls.
#include "tests/practice/client_side.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString partnerships = u"/partnerships"_s;
const QString email = u"jan.jansen@bakkerij.example"_s;

/// A server with one accepted request, and what came of it.
struct Accepted
{
    explicit Accepted(Options options = {})
        : server(startServer(std::move(options)))
        , client(*server)
    {
        requestId = client.create(validContent());
        (void)answerRequest(client, activationLink(client, email), u"accept"_s);
        id = client.get("/authorisation-requests/"_L1 + requestId).json()["partnershipId"_L1].toString();
        path = partnerships + u'/' + id;
        organisationId = client.get(path + "/organisations"_L1).rows().at(0)["id"_L1].toString();
        keysPath = path + "/organisations/"_L1 + organisationId + "/connection-keys"_L1;
    }

    QJsonValue currentKeys() { return client.get(path + "/organisations"_L1).rows().at(0)["connectionKeys"_L1]; }

    std::unique_ptr<PracticeServer> server;
    PracticeClient client;
    QString requestId;
    QString id;
    QString path;
    QString organisationId;
    QString keysPath;
};

const QJsonObject yuki{{u"softwarePackageId"_s, u"yuki"_s}};

} // namespace

class TestPracticePartnerships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAcceptedRequestMakesOne();
    void organisationHasTheRequestedIdentity();
    void keysAreGivenOnce();
    void aRetryGivesTheSameSet();
    void aNewSetInvalidatesTheOld();
    void keysAreRefusedWhenTheyMustBe();
    void cancelEndsAtOnceAndTakesTheKeys();
    void aBasicUserMayOnlyLook();
};

void TestPracticePartnerships::oneAcceptedRequestMakesOne()
{
    Accepted accepted;
    const QJsonArray rows = accepted.client.get(partnerships).rows();
    QCOMPARE(rows.size(), 1);
    const Reply one = accepted.client.get(accepted.path);
    QCOMPARE(rows.at(0).toObject(), one.json());
    QCOMPARE(one.json()["authorisationRequestId"_L1].toString(), accepted.requestId);
    QCOMPARE(one.json()["clientName"_L1].toString(), u"Jan Jansen"_s);
    QCOMPARE(one.json()["clientEmail"_L1].toString(), email);
    QCOMPARE(one.json()["clientEnvironmentName"_L1].toString(), u"Jansen Holding"_s);
    QCOMPARE(one.json()["status"_L1].toInt(-1), 0);
    QVERIFY(one.json()["endedOn"_L1].isNull());
    QVERIFY(one.json()["endedBy"_L1].isNull());
}

void TestPracticePartnerships::organisationHasTheRequestedIdentity()
{
    Accepted accepted;
    const QJsonObject organisation = accepted.client.get(accepted.path + "/organisations"_L1).rows().at(0).toObject();
    QVERIFY(organisation["id"_L1].toString().startsWith("XCNL"_L1));
    const QJsonObject requested = validContent()["organisation"_L1].toObject();
    QCOMPARE(organisation["name"_L1], requested["name"_L1]);
    QCOMPARE(organisation["identifier"_L1], requested["identifier"_L1]);
    QVERIFY(organisation["connectionKeys"_L1].isNull());
    QCOMPARE(accepted.client.get(accepted.path + "/organisations?CurrentPage=2"_L1).status, 400);
}

void TestPracticePartnerships::keysAreGivenOnce()
{
    Accepted accepted;
    const Reply made = accepted.client.post(accepted.keysPath, yuki);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json()["secret"_L1].toString().isEmpty());
    QCOMPARE(made.json()["emailId"_L1].toString(), email);
    QCOMPARE(made.json()["companyId"_L1].toString(), accepted.organisationId);
    const QJsonObject current = accepted.currentKeys().toObject();
    QCOMPARE(current["appKey"_L1], made.json()["appKey"_L1]);
    QCOMPARE(current["softwarePackageId"_L1].toString(), u"yuki"_s);
    QCOMPARE(current["createdOn"_L1], made.json()["createdOn"_L1]);
    const QByteArray secret = made.json()["secret"_L1].toString().toLatin1();
    for (const QString &path : {accepted.path, accepted.path + "/organisations"_L1, partnerships})
        QVERIFY(!accepted.client.get(path).body.contains(secret));
}

void TestPracticePartnerships::aRetryGivesTheSameSet()
{
    Accepted accepted;
    const Reply first = accepted.client.post(accepted.keysPath, yuki, "key-1");
    const Reply again = accepted.client.post(accepted.keysPath, yuki, "key-1");
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(accepted.client.post(accepted.keysPath, {{u"softwarePackageId"_s, u"afas"_s}}, "key-1").status, 422);
}

void TestPracticePartnerships::aNewSetInvalidatesTheOld()
{
    Accepted accepted;
    const Reply first = accepted.client.post(accepted.keysPath, yuki, "key-1");
    const Reply second = accepted.client.post(accepted.keysPath, yuki, "key-2");
    QVERIFY(first.json()["appKey"_L1] != second.json()["appKey"_L1]);
    QVERIFY(first.json()["secret"_L1] != second.json()["secret"_L1]);
    QCOMPARE(accepted.currentKeys()["appKey"_L1], second.json()["appKey"_L1]);
    // The old answer must neither come again nor make a third set.
    QCOMPARE(accepted.client.post(accepted.keysPath, yuki, "key-1").status, 409);
    QCOMPARE(accepted.currentKeys()["appKey"_L1], second.json()["appKey"_L1]);
}

void TestPracticePartnerships::keysAreRefusedWhenTheyMustBe()
{
    Accepted accepted;
    PracticeClient &client = accepted.client;
    const Reply unknown = client.post(accepted.keysPath, {{u"softwarePackageId"_s, u"abacus"_s}});
    QCOMPARE(unknown.status, 422);
    QCOMPARE(unknown.errors().keys(), QStringList{u"softwarePackageId"_s});
    QCOMPARE(client.send("POST", accepted.keysPath, {{"Content-Type", "application/json"}}, "{}").status, 400);
    for (const QString &organisation : {u"XCNL1"_s, u"XCNL0"_s, u"17"_s, u"XCNL010001"_s})
        QCOMPARE(client.post(accepted.path + "/organisations/"_L1 + organisation + "/connection-keys"_L1, yuki).status,
                 404);
    const QString stranger = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;
    QCOMPARE(client.post(QString(accepted.keysPath).replace(accepted.id, stranger), yuki).status, 404);
}

void TestPracticePartnerships::cancelEndsAtOnceAndTakesTheKeys()
{
    Accepted accepted;
    PracticeClient &client = accepted.client;
    QCOMPARE(client.post(accepted.keysPath, yuki, "key-1").status, 201);
    const QString cancel = accepted.path + "/cancel"_L1;
    QCOMPARE(client.send("POST", cancel).status, 428);
    QCOMPARE(client.send("POST", cancel, {{"If-Match", "\"stale\""}}).status, 412);
    QCOMPARE(client.send("POST", cancel, {{"If-Match", client.get(accepted.path).header("ETag")}}).status, 204);
    const Reply ended = client.get(accepted.path);
    QCOMPARE(ended.json()["status"_L1].toInt(), 1);
    QCOMPARE(ended.json()["endedBy"_L1].toString(), u"requester"_s);
    QVERIFY(ended.json()["endedOn"_L1].isString());
    QVERIFY(accepted.currentKeys().isNull());
    QCOMPARE(client.post(accepted.keysPath, yuki).status, 409);
    QCOMPARE(client.post(accepted.keysPath, yuki, "key-1").status, 409);
    QCOMPARE(client.send("POST", cancel, {{"If-Match", ended.header("ETag")}}).status, 409);
    // Reconnecting is simply a new request.
    QCOMPARE(client.post(u"/authorisation-requests"_s, validContent()).status, 201);
}

void TestPracticePartnerships::aBasicUserMayOnlyLook()
{
    Options options;
    options.clients = 30;
    options.role = Role::Basic;
    const auto server = startServer(options);
    PracticeClient client(*server);
    const QString path =
        partnerships + u'/' + client.get(partnerships + "?Status=active"_L1).rows().at(0)["id"_L1].toString();
    const Reply organisations = client.get(path + "/organisations"_L1);
    QCOMPARE(organisations.status, 200);
    const QString organisation = organisations.rows().at(0)["id"_L1].toString();
    QCOMPARE(client.post(path + "/organisations/"_L1 + organisation + "/connection-keys"_L1, yuki).status, 403);
    QCOMPARE(client.send("POST", path + "/cancel"_L1, {{"If-Match", client.get(path).header("ETag")}}).status, 403);
}

QTEST_GUILESS_MAIN(TestPracticePartnerships)
#include "tst_practice_partnerships.moc"
