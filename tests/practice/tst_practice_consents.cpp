// SPDX-License-Identifier: GPL-3.0-or-later
// The consents' calls: what each does, what each refuses, and how refusals look in both modes.
#include "tests/practice/consents_client.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString stranger = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;
const QString listPath = u"/consents/api/v1/consents"_s;
const QByteArray json = "application/json";

Options documented()
{
    Options options;
    options.consentsBehaviour = ConsentsBehaviour::Documented;
    return options;
}

bool isProblem(const Reply &reply)
{
    const QJsonObject problem = reply.json();
    return reply.header("Content-Type") == "application/problem+json" && problem["status"_L1].toInt() == reply.status &&
           !problem["title"_L1].toString().isEmpty() && !problem["detail"_L1].toString().isEmpty();
}

} // namespace

class TestPracticeConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createAnswersEmptyWithItsLocation();
    void locationHasThreeForms_data();
    void locationHasThreeForms();
    void createTakesSystemSettings();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void updatesNeedTheTagOfNow();
    void theTagChangesWithEveryChange();
    void nothingComesBack_data();
    void nothingComesBack();
    void deletesForGood();
    void codes();
    void everyCallCarriesItsHeaders();
    void keysOfTheirOwn();
    void refusalsAsDocumented();
    void refusalsAsObserved();
    void tooManyCalls();
    void wrongPathsAndMethods();
    void faultsArePlayed();
};

void TestPracticeConsents::createAnswersEmptyWithItsLocation()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const Reply created = client.post({{u"name"_s, u"Bakkerij Jansen"_s}});
    QCOMPARE(created.status, 201);
    QVERIFY(created.body.isEmpty());
    const QByteArray location = created.header("Location");
    const QByteArray base = server->origin().toEncoded() + listPath.toLatin1() + '/';
    QVERIFY2(location.startsWith(base), location.constData());
    const QString id = QString::fromLatin1(location.mid(base.size()));
    const Reply read = client.get(u'/' + id);
    QCOMPARE(read.status, 200);
    QJsonObject consent = read.json();
    const QString createdOn = consent.take("createdOn"_L1).toString();
    QVERIFY2(createdOn.endsWith(u'Z') && QDateTime::fromString(createdOn, Qt::ISODateWithMs).isValid(),
             qPrintable(createdOn));
    QCOMPARE(consent, (QJsonObject{{u"id"_s, id},
                                   {u"name"_s, u"Bakkerij Jansen"_s},
                                   {u"status"_s, 0},
                                   {u"source"_s, QJsonValue::Null},
                                   {u"systemSettingsId"_s, QJsonValue::Null},
                                   {u"systemSettings"_s, QJsonValue::Null},
                                   {u"updatedOn"_s, QJsonValue::Null}}));
    QCOMPARE(client.get(u'/' + id.toUpper()).json()["id"_L1].toString(), id);
}

void TestPracticeConsents::locationHasThreeForms_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("pattern");
    const QString uuid = u"[0-9a-f-]{36}"_s;
    const QString absolute = u"^http://127[.]0[.]0[.]1:[0-9]+/consents/api/v1/consents/"_s + uuid;
    QTest::newRow("absolute") << int(LocationForm::Absolute) << absolute + u'$';
    QTest::newRow("relative") << int(LocationForm::Relative) << u"^/consents/api/v1/consents/"_s + uuid + u'$';
    QTest::newRow("slash") << int(LocationForm::Slash) << absolute + "/$"_L1;
}

void TestPracticeConsents::locationHasThreeForms()
{
    QFETCH(const int, form);
    QFETCH(const QString, pattern);
    Options options;
    options.location = static_cast<LocationForm>(form);
    const auto server = startServer(options);
    ConsentsClient client(*server);
    const QString location = QString::fromLatin1(client.post({{u"name"_s, u"A"_s}}).header("Location"));
    QVERIFY2(QRegularExpression(pattern).match(location).hasMatch(), qPrintable(location));
}

void TestPracticeConsents::createTakesSystemSettings()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QJsonObject settings{{u"fortnox"_s, stranger}};
    const Reply created = client.post({{u"name"_s, u"A"_s}, {u"systemsSettings"_s, settings}, {u"more"_s, 1}});
    QCOMPARE(created.status, 201);
    const QByteArray id = created.header("Location").split('/').constLast();
    const QJsonObject consent = client.get(u'/' + QString::fromLatin1(id)).json();
    QCOMPARE(consent["systemSettings"_L1].toObject(), settings);
    QVERIFY(consent["source"_L1].isNull());
}

void TestPracticeConsents::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << QByteArray("POST") << json << QByteArray("{}") << 400;
    for (const QByteArray method : {"POST", "PATCH"}) {
        const auto row = [&](const QByteArray &name, const QByteArray &type, const QByteArray &body, int status) {
            QTest::addRow("%s %s", method.constData(), name.constData()) << method << type << body << status;
        };
        row("empty name", json, R"({"name":""})", 400);
        row("null name", json, R"({"name":null})", 400);
        row("number for a name", json, R"({"name":1})", 400);
        row("no JSON", json, "{", 400);
        row("array", json, "[]", 400);
        row("another type", "text/plain", R"({"name":"A"})", 415);
    }
    for (const QByteArray settings :
         {"[]", R"({"fortnox":"x"})", R"({"fortnox":null})", R"({"abacus":"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"})"})
        QTest::addRow("settings %s", settings.constData())
            << QByteArray("POST") << json << R"({"name":"A","systemsSettings":)" + settings + '}' << 400;
    for (const QByteArray status : {"4", "-1", "1.5", "\"REVOKED\"", "null", "true", "1", "3"})
        QTest::addRow("status %s", status.constData())
            << QByteArray("PATCH") << json << R"({"status":)" + status + '}' << 400;
}

void TestPracticeConsents::refusesBadBodies()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"Before"_s);
    const QByteArray tag = client.tagOf(id);
    const QString path = method == "POST" ? QString() : u'/' + id;
    const Reply refused = client.send(method, path, {{"Content-Type", type}, {"If-Match", tag}}, body);
    QCOMPARE(refused.status, status);
    QVERIFY(isProblem(refused));
    QCOMPARE(client.tagOf(id), tag);
    QCOMPARE(client.get().rows().size(), 1);
}

void TestPracticeConsents::updatesNeedTheTagOfNow()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"Before"_s);
    const QJsonObject rename{{u"name"_s, u"After"_s}};
    const Headers noTag{{"Content-Type", json}};
    // API.1 documents no 428: a required header that is missing is 400 there.
    QCOMPARE(client.send("PATCH", u'/' + id, noTag, R"({"name":"After"})").status, 400);
    QCOMPARE(client.patch(id, rename, "\"stale\"").status, 412);
    const QByteArray tag = client.tagOf(id);
    QCOMPARE(client.patch(id, rename, "W/" + tag).status, 412);
    const Reply done = client.patch(id, rename, tag);
    QCOMPARE(done.status, 204);
    QVERIFY(done.body.isEmpty());
    QCOMPARE(client.patch(id, {{u"name"_s, u"Late"_s}}, tag).status, 412);
    QCOMPARE(client.get(u'/' + id).json()["name"_L1].toString(), u"After"_s);
    QCOMPARE(client.patch(stranger, rename, tag).status, 404);
}

void TestPracticeConsents::theTagChangesWithEveryChange()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    QSet<QByteArray> tags{client.tagOf(id)};
    QCOMPARE(client.tagOf(id), *tags.begin());
    // Back to the first name as well: no tag comes twice.
    for (const QString &name : {u"B"_s, u"A"_s, u"B"_s}) {
        QCOMPARE(client.patch(id, {{u"name"_s, name}}).status, 204);
        tags.insert(client.tagOf(id));
    }
    QCOMPARE(client.patch(id, {{u"name"_s, u"C"_s}, {u"status"_s, 2}}).status, 204);
    tags.insert(client.tagOf(id));
    QCOMPARE(tags.size(), 5);
    const QByteArray last = client.tagOf(id);
    for (const QJsonObject &nothing : {QJsonObject{}, QJsonObject{{u"name"_s, u"C"_s}, {u"status"_s, 2}}})
        QCOMPARE(client.patch(id, nothing).status, 204);
    QCOMPARE(client.tagOf(id), last);
}

void TestPracticeConsents::nothingComesBack_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QList<int>>("allowed");
    QTest::newRow("created") << 0 << QList<int>{0, 2};
    QTest::newRow("revoked") << 2 << QList<int>{2};
}

void TestPracticeConsents::nothingComesBack()
{
    QFETCH(const int, from);
    QFETCH(const QList<int>, allowed);
    const auto server = startServer();
    ConsentsClient client(*server);
    for (int to = 0; to <= 3; ++to) {
        const QString id = client.create(u"A"_s);
        QCOMPARE(client.patch(id, {{u"status"_s, from}}).status, 204);
        QCOMPARE(client.patch(id, {{u"status"_s, to}, {u"name"_s, u"B"_s}}).status, allowed.contains(to) ? 204 : 400);
        // Refused is refused as a whole.
        const QJsonObject after = client.get(u'/' + id).json();
        QCOMPARE(after["name"_L1].toString(), allowed.contains(to) ? u"B"_s : u"A"_s);
        QCOMPARE(after["status"_L1].toInt(), allowed.contains(to) ? to : from);
    }
}

void TestPracticeConsents::deletesForGood()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    const QString other = client.create(u"B"_s);
    const Reply deleted = client.send("DELETE", u'/' + id);
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    QCOMPARE(client.get(u'/' + id).status, 404);
    QCOMPARE(client.send("DELETE", u'/' + id).status, 404);
    QCOMPARE(client.send("POST", u'/' + id + "/otc"_L1).status, 404);
    QCOMPARE(client.get().rows().size(), 1);
    QCOMPARE(client.get(u'/' + other).status, 200);
}

void TestPracticeConsents::codes()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    const QByteArray tag = client.tagOf(id);
    QSet<QString> codes;
    for (int i = 0; i < 40; ++i) {
        const QString code = client.code(id);
        QVERIFY(code.size() >= 32 && code.contains(u'/') && code.contains(u'+') && code.contains(u'='));
        codes.insert(code);
    }
    QCOMPARE(codes.size(), 40);
    QCOMPARE(client.tagOf(id), tag);
    QCOMPARE(client.patch(id, {{u"status"_s, 2}}).status, 204);
    QCOMPARE(client.send("POST", u'/' + id + "/otc"_L1).status, 400);
}

void TestPracticeConsents::everyCallCarriesItsHeaders()
{
    const auto server = startServer(documented());
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    const QByteArray key = server->apiKey().toLatin1();
    const QByteArray correlation = stranger.toLatin1();
    const QList<std::pair<QByteArray, QString>> calls{{"GET", {}},           {"POST", {}},
                                                      {"GET", u'/' + id},    {"PATCH", u'/' + id},
                                                      {"DELETE", u'/' + id}, {"POST", u'/' + id + "/otc"_L1}};
    for (const auto &[method, path] : calls) {
        const QString whole = listPath + path;
        const Reply noKey = client.plain().bare(method, whole, {{"x-correlation-id", correlation}});
        QCOMPARE(noKey.status, 401);
        QCOMPARE(noKey.header("x-correlation-id"), correlation);
        QCOMPARE(client.plain().bare(method, whole, {{"x-api-key", key + 'x'}}).status, 401);
        for (const QByteArray &none : {QByteArray(), QByteArray("no-uuid")}) {
            const Reply refused = client.plain().bare(method, whole, {{"x-api-key", key}, {"x-correlation-id", none}});
            QCOMPARE(refused.status, 400);
            QVERIFY(isProblem(refused));
        }
    }
    QCOMPARE(client.get(u'/' + id).header("Cache-Control"), "no-store");
}

void TestPracticeConsents::keysOfTheirOwn()
{
    Options options = documented();
    options.apiKey = u"for-authorisations"_s;
    options.consentsApiKey = u"for-consents"_s;
    for (const auto environment : {ConsentsEnvironment::Development, ConsentsEnvironment::Production}) {
        options.consentsEnvironment = environment;
        const auto server = startServer(options);
        QCOMPARE(ConsentsClient(*server).get().status, 200);
        QCOMPARE(ConsentsClient(server->origin(), server->apiKey()).get().status, 401);
        QCOMPARE(PracticeClient(*server).get(u"/account"_s).status, 200);
        QCOMPARE(PracticeClient(server->origin(), server->consentsApiKey()).get(u"/account"_s).status, 401);
        const bool development = environment == ConsentsEnvironment::Development;
        const QString other = development ? u"practice-production-key"_s : u"practice-development-key"_s;
        const Reply refused = ConsentsClient(server->origin(), other).get();
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.json()["detail"_L1].toString().contains(development ? u"of the Production"_s
                                                                            : u"of the Development"_s));
    }
}

void TestPracticeConsents::refusalsAsDocumented()
{
    const auto server = startServer(documented());
    ConsentsClient client(*server);
    QVERIFY(isProblem(client.get(u'/' + stranger)));
    QVERIFY(isProblem(client.get(u"/a/b/c"_s)));
    QVERIFY(isProblem(ConsentsClient(server->origin(), u"another-key"_s).get()));
}

void TestPracticeConsents::refusalsAsObserved()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const Reply missing = client.get(u'/' + stranger);
    QCOMPARE(missing.status, 404);
    QVERIFY(missing.header("Content-Type").startsWith("text/html"));
    QVERIFY(missing.body.startsWith("<html>"));
    const Reply strange = ConsentsClient(server->origin(), u"another-key"_s).get();
    QCOMPARE(strange.status, 401);
    QVERIFY(strange.body.isEmpty() && strange.header("Content-Type").isEmpty());
    QVERIFY(isProblem(client.post({})));
}

void TestPracticeConsents::tooManyCalls()
{
    Options options;
    options.consentsRate = 3;
    const auto server = startServer(options);
    ConsentsClient client(*server);
    Reply last;
    // A busy machine may need more than a second for four calls: then go on.
    for (int i = 0; i < 400 && last.status != 429; ++i)
        last = client.get();
    QCOMPARE(last.status, 429);
    QCOMPARE(last.header("Retry-After"), "1");
    QVERIFY(last.body.isEmpty());
    QCOMPARE(PracticeClient(*server).get(u"/account"_s).status, 200);
    server->clock().advance(std::chrono::seconds(1));
    QCOMPARE(client.get().status, 200);

    options.consentsBehaviour = ConsentsBehaviour::Documented;
    const auto patient = startServer(options);
    ConsentsClient other(*patient);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(other.get().status, 200);
}

void TestPracticeConsents::wrongPathsAndMethods()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString one = u'/' + stranger;
    for (const QString &path : {one + "/nothing"_L1, one + "/otc/x"_L1, one + u'/', u"/"_s, u"s"_s})
        QVERIFY2(client.get(path).status == 404, qPrintable(path));
    const QList<std::tuple<QByteArray, QString, QByteArray>> wrong{
        {"DELETE", {}, "GET, POST"},
        {"PUT", one, "GET, PATCH, DELETE"},
        {"HEAD", one, "GET, PATCH, DELETE"},
        {"GET", one + "/otc"_L1, "POST"},
    };
    for (const auto &[method, path, allowed] : wrong) {
        const Reply refused = client.send(method, path);
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.header("Allow"), allowed);
    }
}

void TestPracticeConsents::faultsArePlayed()
{
    Options options;
    options.failRate = 1;
    const auto server = startServer(options);
    ConsentsClient client(*server);
    QSet<int> statuses;
    for (int i = 0; i < 30; ++i)
        statuses.insert(client.get().status);
    QCOMPARE(statuses, (QSet<int>{0, 500, 503}));
}

QTEST_GUILESS_MAIN(TestPracticeConsents)
#include "tst_practice_consents.moc"
