// SPDX-License-Identifier: GPL-3.0-or-later
// Drives every call, answered and refused, through the validating proxy: nothing that the server says may differ from
// the OpenAPI file.
#include "tests/practice/client_side.h"
#include "tests/practice/judged_server.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString requests = u"/authorisation-requests"_s;
const QString stranger = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;

const QJsonObject yuki{{u"softwarePackageId"_s, u"yuki"_s}};

} // namespace

class TestOpenApiContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lists();
    void requestsFromStartToEnd();
    void partnershipsFromStartToEnd();
    void refusals();
    void forbidden();
    void faults();
};

void TestOpenApiContract::initTestCase()
{
    QVERIFY2(QFile::exists(sourceFile(u"tests/practice/openapi/node_modules/openapi-backend"_s)),
             "Run `npm ci` in tests/practice/openapi first (tests/run does).");
}

void TestOpenApiContract::lists()
{
    Options options;
    options.clients = 150;
    JudgedServer judged(options, authorisationsContract());
    PracticeClient &client = judged.client();
    for (const QString &path :
         {u"/account"_s, u"/software-packages"_s, u"/organisations?Query=ba"_s, u"/organisations?Query=zzzzz"_s,
          requests + "?Count=100"_L1, requests + "?Count=100&CurrentPage=2"_L1, requests + "?Status=pending"_L1,
          requests + "?Status=2&Name=a&SoftwarePackage=yuki&OrderBy=clientName%20desc"_L1,
          requests + "?Email=nobody@x.example"_L1, requests + "?CreatedOn=2026-01-01&UpdatedOn=2026-01-01"_L1,
          requests + "?UpdatedSince=2000-01-01T00:00:00.000Z&OrderBy=updatedOn&Count=100"_L1,
          u"/partnerships?Count=100"_s, u"/partnerships?Status=ENDED&OrderBy=updatedOn"_s,
          u"/partnerships?UpdatedSince=2000-01-01T00:00:00.000Z"_s}) {
        const Reply reply = client.get(path);
        QVERIFY2(reply.status == 200, qPrintable(path));
        QCOMPARE(client.get(path, {{"If-None-Match", reply.header("ETag")}}).status, 304);
    }
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiContract::requestsFromStartToEnd()
{
    Options options;
    options.resendIntervalSeconds = 0;
    JudgedServer judged(options, authorisationsContract());
    PracticeClient &client = judged.client();
    QJsonObject bare = validContent(u"jän+x@bücher.example"_s);
    bare.remove(u"message"_s);
    bare["organisation"_L1] = QJsonObject{{u"name"_s, u"Zonder nummer"_s}, {u"identifier"_s, QJsonValue::Null}};
    for (const QJsonObject &content : {validContent(), validContent(u"bounce@x.example"_s), bare}) {
        const Reply created = client.post(
            requests, content, QByteArray("key-for-") + content["clientEmail"_L1].toString().toUtf8().toHex());
        QCOMPARE(created.status, 201);
        const QString path = requests + u'/' + QString::fromLatin1(created.header("Location").split('/').constLast());
        QCOMPARE(client.send("POST", path + "/resend"_L1).status, 204);
        judged.server().clock().advance(std::chrono::seconds(2));
        const Reply read = client.get(path);
        QCOMPARE(read.status, 200);
        QCOMPARE(client.get(path, {{"If-None-Match", read.header("ETag")}}).status, 304);
        QCOMPARE(client.post(requests, content).status, 409);
        QCOMPARE(client.send("DELETE", path, {{"If-Match", "\"stale\""}}).status, 412);
        QCOMPARE(client.send("DELETE", path, {{"If-Match", client.get(path).header("ETag")}}).status, 204);
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(client.get(requests + "?UpdatedSince=2000-01-01T00:00:00Z"_L1).status, 200);
    }
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiContract::partnershipsFromStartToEnd()
{
    JudgedServer judged({}, authorisationsContract());
    PracticeClient &client = judged.client();
    const QString request = requests + u'/' + client.create(validContent());
    (void)answerRequest(client, activationLink(client, u"jan.jansen@bakkerij.example"_s), u"accept"_s);
    const Reply accepted = client.get(request);
    QCOMPARE(accepted.status, 200);
    QCOMPARE(client.send("DELETE", request, {{"If-Match", accepted.header("ETag")}}).status, 409);
    QCOMPARE(client.send("POST", request + "/resend"_L1).status, 409);
    const QString path = "/partnerships/"_L1 + accepted.json()["partnershipId"_L1].toString();
    const Reply read = client.get(path);
    QCOMPARE(read.status, 200);
    QCOMPARE(client.get(path, {{"If-None-Match", read.header("ETag")}}).status, 304);
    const Reply organisations = client.get(path + "/organisations"_L1);
    QCOMPARE(client.get(path + "/organisations"_L1, {{"If-None-Match", organisations.header("ETag")}}).status, 304);
    const QString keys =
        path + "/organisations/"_L1 + organisations.rows().at(0)["id"_L1].toString() + "/connection-keys"_L1;
    QCOMPARE(client.post(keys, yuki, "one").status, 201);
    QCOMPARE(client.post(keys, yuki, "one").status, 201);
    QCOMPARE(client.get(path + "/organisations"_L1).status, 200);
    QCOMPARE(client.post(keys, {{u"softwarePackageId"_s, u"abacus"_s}}).status, 422);
    QCOMPARE(client.send("POST", path + "/cancel"_L1, {{"If-Match", "\"stale\""}}).status, 412);
    QCOMPARE(client.send("POST", path + "/cancel"_L1, {{"If-Match", read.header("ETag")}}).status, 204);
    const Reply ended = client.get(path);
    QCOMPARE(ended.status, 200);
    QCOMPARE(client.send("POST", path + "/cancel"_L1, {{"If-Match", ended.header("ETag")}}).status, 409);
    QCOMPARE(client.post(keys, yuki).status, 409);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiContract::refusals()
{
    JudgedServer judged({}, authorisationsContract());
    PracticeClient &client = judged.client();
    const QString request = requests + u'/' + client.create(validContent());
    const QString unknown = requests + u'/' + stranger;
    const QString partnership = "/partnerships/"_L1 + stranger;
    const QString keys = partnership + "/organisations/XCNL1/connection-keys"_L1;
    const QList<std::tuple<int, QByteArray, QString>> calls{
        {400, "GET", u"/organisations?Query=b"_s},
        {400, "GET", requests + "?Count=0"_L1},
        {400, "GET", requests + "?CurrentPage=2"_L1},
        {400, "GET", u"/partnerships?OrderBy=x"_s},
        {404, "GET", unknown},
        {404, "DELETE", unknown},
        {404, "POST", unknown + "/resend"_L1},
        {404, "GET", partnership},
        {404, "POST", partnership + "/cancel"_L1},
        {404, "GET", partnership + "/organisations"_L1},
        {404, "POST", keys},
        {404, "GET", u"/nothing"_s},
        {405, "PATCH", requests},
        {405, "POST", u"/account"_s},
        {428, "DELETE", request},
        {429, "POST", request + "/resend"_L1},
        {400, "POST", requests},
    };
    for (const auto &[status, method, path] : calls) {
        const Reply refused = client.send(method, path);
        QVERIFY2(refused.status == status, qPrintable(u"%1 %2"_s.arg(refused.status).arg(path)));
        QCOMPARE(client.bare(method, "/api/v1"_L1 + path).status, 401);
    }
    QCOMPARE(client.post(requests, {}).status, 422);
    QCOMPARE(client.post(requests, validContent(u"x@y.example"_s), "k").status, 201);
    QCOMPARE(client.post(requests, validContent(u"z@y.example"_s), "k").status, 422);
    QCOMPARE(client.send("POST", requests, {{"Content-Type", "text/plain"}, {"Idempotency-Key", "t"}}, "{}").status,
             415);
    QCOMPARE(client
                 .send("POST", requests, {{"Content-Type", "application/json"}, {"Idempotency-Key", "t"}},
                       '"' + QByteArray(70'000, 'x') + '"')
                 .status,
             413);
    QCOMPARE(client.bare("GET", u"/api/v1/account"_s, {{"x-api-key", judged.server().apiKey().toLatin1()}}).status,
             400);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiContract::forbidden()
{
    Options options;
    options.clients = 40;
    options.role = Role::Basic;
    options.subscription = Subscription::Free;
    JudgedServer judged(options, authorisationsContract());
    PracticeClient &client = judged.client();
    QCOMPARE(client.get(u"/account"_s).status, 200);
    const QString request =
        requests + u'/' + client.get(requests + "?Status=PENDING"_L1).rows().at(0)["id"_L1].toString();
    const QString partnership =
        "/partnerships/"_L1 + client.get(u"/partnerships?Status=ACTIVE"_s).rows().at(0)["id"_L1].toString();
    QCOMPARE(client.post(requests, validContent()).status, 403);
    QCOMPARE(client.send("POST", request + "/resend"_L1).status, 403);
    QCOMPARE(client.send("DELETE", request, {{"If-Match", "\"x\""}}).status, 403);
    QCOMPARE(client.send("POST", partnership + "/cancel"_L1, {{"If-Match", "\"x\""}}).status, 403);
    QCOMPARE(client.post(partnership + "/organisations/XCNL10001/connection-keys"_L1, yuki).status, 403);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiContract::faults()
{
    Options options;
    options.failRate = 0.9;
    JudgedServer judged(options, authorisationsContract());
    for (int i = 0; i < 40; ++i)
        (void)judged.client().get(u"/account"_s);
    QCOMPARE(judged.violations(), QString());
}

QTEST_GUILESS_MAIN(TestOpenApiContract)
#include "tst_openapi_contract.moc"
