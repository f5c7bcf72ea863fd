// SPDX-License-Identifier: GPL-3.0-or-later
// Drives every call of the consents, answered and refused, in both modes, through the validating proxy: nothing that
// the server says may differ from the OpenAPI file.
#include "tests/practice/consents_client.h"
#include "tests/practice/judged_server.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString stranger = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;

void bothModes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("documented") << int(ConsentsBehaviour::Documented);
    QTest::newRow("observed") << int(ConsentsBehaviour::Observed);
}

Options played(int clients = 0)
{
    QFETCH(const int, mode);
    Options options;
    options.clients = clients;
    options.consentsBehaviour = static_cast<ConsentsBehaviour>(mode);
    return options;
}

bool isDocumented()
{
    QFETCH(const int, mode);
    return mode == int(ConsentsBehaviour::Documented);
}

} // namespace

class TestOpenApiConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lists_data() { bothModes(); }
    void lists();
    void fromStartToEnd_data() { bothModes(); }
    void fromStartToEnd();
    void refusals_data() { bothModes(); }
    void refusals();
    void everyFormOfLocation();
    void unknownThings();
    void tooMany();
    void faults();
};

void TestOpenApiConsents::initTestCase()
{
    QVERIFY2(QFile::exists(sourceFile(u"tests/practice/openapi/node_modules/openapi-backend"_s)),
             "Run `npm ci` in tests/practice/openapi first (tests/run does).");
}

void TestOpenApiConsents::lists()
{
    JudgedServer judged(played(400), consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    const QString settings = client.get(u"?Status=Accepted"_s).rows().at(0)["systemSettingsId"_L1].toString();
    for (const QString &query :
         {u""_s, u"?Count=100"_s, u"?Count=100&CurrentPage=2"_s, u"?Status=ACCEPTED&Source=fortnox"_s,
          u"?IsTest=true"_s, u"?IsTest=false&OrderBy=updatedOn%20desc"_s, u"?Name=de&OrderBy=name"_s,
          u"?CreatedOn=2026-01-01&UpdatedOn=2026-01-02"_s, "?SystemSettingsId="_L1 + settings})
        QVERIFY2(client.get(query).status == 200, qPrintable(query));
    for (const QString &query : {u"?Status=2"_s, u"?CurrentPage=1000"_s})
        QCOMPARE(client.get(query).status, isDocumented() ? 200 : 400);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiConsents::fromStartToEnd()
{
    JudgedServer judged(played(), consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    QCOMPARE(client.post({{u"name"_s, u"A"_s}, {u"systemsSettings"_s, QJsonObject{{u"xero"_s, stranger}}}}).status,
             201);
    const QString id = client.create(u"Bakkerij Jansen"_s);
    QCOMPARE(client.get(u'/' + id).status, 200);
    QCOMPARE(client.patch(id, {{u"name"_s, u"Bakkerij De Vries"_s}}, "\"stale\"").status, 412);
    QCOMPARE(client.patch(id, {{u"name"_s, u"Bakkerij De Vries"_s}}).status, 204);
    QCOMPARE(client.send("POST", u'/' + id + "/otc"_L1).status, 200);
    connectSystem(client, id, u"fortnox"_s);
    QCOMPARE(client.statusOf(id), 1);
    QCOMPARE(client.get().status, 200);
    QCOMPARE(client.patch(id, {{u"name"_s, u"C"_s}, {u"status"_s, 2}}).status, 204);
    QCOMPARE(client.patch(id, {{u"status"_s, 1}}).status, 400);
    QCOMPARE(client.send("POST", u'/' + id + "/otc"_L1).status, 400);
    QCOMPARE(client.send("DELETE", u'/' + id).status, 204);
    QCOMPARE(client.get(u'/' + id).status, 404);
    const QString unused = client.create(u"D"_s);
    connectSystem(client, unused, u"billy"_s);
    judged.server().clock().advance(std::chrono::hours(30 * 24));
    QCOMPARE(client.statusOf(unused), 3);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiConsents::refusals()
{
    JudgedServer judged(played(), consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    const QString one = u'/' + client.create(u"A"_s);
    const QString unknown = u'/' + stranger;
    const QList<std::tuple<int, QByteArray, QString>> calls{
        {400, "GET", u"?Count=0"_s},
        {400, "GET", u"?OrderBy=x"_s},
        {400, "GET", u"?Status=Lapsed"_s},
        {404, "GET", unknown},
        {404, "PATCH", unknown},
        {404, "DELETE", unknown},
        {404, "POST", unknown + "/otc"_L1},
        {400, "PATCH", one},
        {405, "PUT", one},
        {415, "POST", {}},
    };
    for (const auto &[status, method, path] : calls) {
        const Reply refused = client.send(method, path);
        QVERIFY2(refused.status == status, qPrintable(u"%1 %2"_s.arg(refused.status).arg(path)));
        ConsentsClient wrongKey(judged.origin(), u"practice-production-key"_s);
        QCOMPARE(wrongKey.send(method, path).status, 401);
    }
    QCOMPARE(client.post({}).status, 400);
    QCOMPARE(client.post({{u"name"_s, QString(70'000, u'x')}}).status, 413);
    QCOMPARE(
        client.plain()
            .bare("GET", u"/consents/api/v1/consents"_s, {{"x-api-key", judged.server().consentsApiKey().toLatin1()}})
            .status,
        400);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiConsents::everyFormOfLocation()
{
    for (const LocationForm form : {LocationForm::Absolute, LocationForm::Relative, LocationForm::Slash}) {
        Options options;
        options.location = form;
        JudgedServer judged(options, consentsContract());
        ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
        QCOMPARE(client.post({{u"name"_s, u"A"_s}}).status, 201);
        QCOMPARE(judged.violations(), QString());
    }
}

void TestOpenApiConsents::unknownThings()
{
    Options options;
    options.hostileConsents = true;
    JudgedServer judged(options, consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    int broken = 0;
    for (const QJsonValue row : client.get().rows()) {
        if (row["status"_L1].isNull())
            ++broken;
        else
            QCOMPARE(client.get(u'/' + row["id"_L1].toString()).status, 200);
    }
    QCOMPARE(broken, 1);
    // Only the list is at fault, and only for the row without a status: all else of the hostile ones is allowed.
    const QStringList lines = judged.violations().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains("/data/"_L1) && line.contains("/status"_L1), qPrintable(line));
}

void TestOpenApiConsents::tooMany()
{
    Options options;
    options.consentsRate = 2;
    JudgedServer judged(options, consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    int status = 0;
    for (int i = 0; i < 400 && status != 429; ++i)
        status = client.get().status;
    QCOMPARE(status, 429);
    QCOMPARE(judged.violations(), QString());
}

void TestOpenApiConsents::faults()
{
    Options options;
    options.failRate = 0.9;
    JudgedServer judged(options, consentsContract());
    ConsentsClient client(judged.origin(), judged.server().consentsApiKey());
    for (int i = 0; i < 40; ++i)
        (void)client.get();
    QCOMPARE(judged.violations(), QString());
}

QTEST_GUILESS_MAIN(TestOpenApiConsents)
#include "tst_openapi_consents.moc"
