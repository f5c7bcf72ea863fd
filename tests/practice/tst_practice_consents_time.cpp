// SPDX-License-Identifier: GPL-3.0-or-later
// What time does to consents, the clock that can be moved, and stores from before there were consents.
#include "tests/practice/client_side.h"
#include "tests/practice/consents_client.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;
const QString clockPath = u"/practice/clock"_s;

Reply advance(PracticeClient &client, const QByteArray &key, const QByteArray &body)
{
    return client.bare("POST", clockPath, {{"x-api-key", key}, {"Content-Type", "application/json"}}, body);
}

QDateTime momentIn(const Reply &reply, QLatin1StringView member)
{
    return QDateTime::fromString(reply.json()[member].toString(), Qt::ISODateWithMs);
}

} // namespace

class TestPracticeConsentsTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdOnesAreRemovedAfterThirtyDays();
    void acceptedOnesBecomeInactiveAfterThirtyDays();
    void nothingComesBackFromInactive();
    void endedOnesAreRemovedAfterHalfAYear_data();
    void endedOnesAreRemovedAfterHalfAYear();
    void renamingDoesNotProlong();
    void longTimesAreTakenInOneStep();
    void allSamplesLapse();
    void theClockIsMovedByACall();
    void theClockIsMovedByAPage();
    void theClockIsKeptInTheStore();
    void olderStoresGetConsents();
};

void TestPracticeConsentsTime::createdOnesAreRemovedAfterThirtyDays()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    server->clock().advance(30 * day - 1min);
    QCOMPARE(client.get(u'/' + id).status, 200);
    QCOMPARE(client.get().rows().size(), 1);
    server->clock().advance(1min);
    QCOMPARE(client.get(u'/' + id).status, 404);
    QVERIFY(client.get().rows().isEmpty());
}

void TestPracticeConsentsTime::acceptedOnesBecomeInactiveAfterThirtyDays()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    server->clock().advance(20 * day);
    connectSystem(client, id, u"fortnox"_s);
    QCOMPARE(client.statusOf(id), 1);
    const Reply accepted = client.get(u'/' + id);
    server->clock().advance(30 * day - 1min);
    QCOMPARE(client.tagOf(id), accepted.header("ETag"));
    server->clock().advance(1min);
    const Reply lapsed = client.get(u'/' + id);
    QCOMPARE(lapsed.json()["status"_L1].toInt(), 3);
    QCOMPARE(lapsed.json()["source"_L1].toString(), u"fortnox"_s);
    QVERIFY(lapsed.header("ETag") != accepted.header("ETag"));
    // It became so then, whenever somebody looks.
    QCOMPARE(momentIn(accepted, "updatedOn"_L1).msecsTo(momentIn(lapsed, "updatedOn"_L1)),
             std::chrono::milliseconds(30 * day).count());
    QCOMPARE(client.get(u"?Status=Inactive"_s).rows().size(), 1);
}

void TestPracticeConsentsTime::nothingComesBackFromInactive()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    connectSystem(client, id, u"fortnox"_s);
    for (const int to : {0, 3})
        QCOMPARE(client.patch(id, {{u"status"_s, to}}).status, 400);
    QCOMPARE(client.patch(id, {{u"status"_s, 1}, {u"name"_s, u"B"_s}}).status, 204);
    server->clock().advance(30 * day);
    QCOMPARE(client.statusOf(id), 3);
    for (const int to : {0, 1, 2})
        QCOMPARE(client.patch(id, {{u"status"_s, to}}).status, 400);
    QCOMPARE(client.send("POST", u'/' + id + "/otc"_L1).status, 400);
    QCOMPARE(client.patch(id, {{u"name"_s, u"C"_s}}).status, 204);
    QCOMPARE(client.send("DELETE", u'/' + id).status, 204);
}

void TestPracticeConsentsTime::endedOnesAreRemovedAfterHalfAYear_data()
{
    QTest::addColumn<bool>("revoked");
    QTest::newRow("revoked") << true;
    QTest::newRow("inactive") << false;
}

void TestPracticeConsentsTime::endedOnesAreRemovedAfterHalfAYear()
{
    QFETCH(const bool, revoked);
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    connectSystem(client, id, u"fortnox"_s);
    if (revoked)
        QCOMPARE(client.patch(id, {{u"status"_s, 2}}).status, 204);
    else
        server->clock().advance(30 * day);
    server->clock().advance(180 * day - 1min);
    QCOMPARE(client.statusOf(id), revoked ? 2 : 3);
    server->clock().advance(1min);
    QCOMPARE(client.get(u'/' + id).status, 404);
}

void TestPracticeConsentsTime::renamingDoesNotProlong()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString created = client.create(u"A"_s);
    const QString accepted = client.create(u"B"_s);
    connectSystem(client, accepted, u"billy"_s);
    server->clock().advance(29 * day);
    for (const QString &id : {created, accepted})
        QCOMPARE(client.patch(id, {{u"name"_s, u"C"_s}}).status, 204);
    server->clock().advance(1 * day);
    QCOMPARE(client.get(u'/' + created).status, 404);
    QCOMPARE(client.statusOf(accepted), 3);
}

void TestPracticeConsentsTime::longTimesAreTakenInOneStep()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    connectSystem(client, id, u"xero"_s);
    server->clock().advance(210 * day);
    QCOMPARE(client.get(u'/' + id).status, 404);
    QCOMPARE(client.get().json()["meta"_L1]["totalCount"_L1].toInt(-1), 0);
}

void TestPracticeConsentsTime::allSamplesLapse()
{
    Options options;
    options.clients = 200;
    const auto server = startServer(options);
    ConsentsClient client(*server);
    const auto count = [&client](const QString &status) {
        return client.get("?Status="_L1 + status).json()["meta"_L1]["totalCount"_L1].toInt();
    };
    const int created = count(u"Created"_s);
    const int accepted = count(u"Accepted"_s);
    server->clock().advance(3 * day);
    QVERIFY(count(u"Created"_s) < created && count(u"Accepted"_s) < accepted);
    server->clock().advance(27 * day);
    QCOMPARE(count(u"Created"_s) + count(u"Accepted"_s), 0);
    QVERIFY(count(u"Inactive"_s) >= accepted);
    server->clock().advance(180 * day);
    QVERIFY(client.get().rows().isEmpty());
}

void TestPracticeConsentsTime::theClockIsMovedByACall()
{
    Options options;
    options.consentsApiKey = u"for-consents"_s;
    const auto server = startServer(options);
    ConsentsClient client(*server);
    const QString id = client.create(u"A"_s);
    const QByteArray key = server->apiKey().toLatin1();
    QCOMPARE(advance(client.plain(), "wrong-key", R"({"advanceDays":30})").status, 401);
    for (const QByteArray body : {"{}", R"({"advanceDays":0})", R"({"advanceDays":-1})", R"({"advanceDays":1.5})",
                                  R"({"advanceDays":3651})", R"({"advanceDays":"30"})", "[]"})
        QVERIFY2(advance(client.plain(), key, body).status == 400, body.constData());
    QCOMPARE(client.plain().bare("POST", clockPath, {{"x-api-key", key}}, "advanceDays=30").status, 415);
    QCOMPARE(client.statusOf(id), 0);
    const Reply moved = advance(client.plain(), key, R"({"advanceDays":29})");
    QCOMPARE(moved.status, 200);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(momentIn(moved, "now"_L1));
    QVERIFY(qAbs(ahead - std::chrono::seconds(29 * day).count()) < 60);
    QCOMPARE(client.statusOf(id), 0);
    QCOMPARE(advance(client.plain(), "for-consents", R"({"advanceDays":1})").status, 200);
    QCOMPARE(client.get(u'/' + id).status, 404);
    QCOMPARE(client.plain().bare("DELETE", clockPath).status, 405);
}

void TestPracticeConsentsTime::theClockIsMovedByAPage()
{
    const auto server = startServer();
    PracticeClient browser(*server);
    QVERIFY(browser.page(u"/inbox"_s).body.contains("href=\"/practice/clock\""));
    const Reply page = browser.page(clockPath);
    QCOMPARE(between(page.body, u"data-outcome=\""_s, u"\""_s), u"clock"_s);
    const std::chrono::milliseconds before = server->clock().offset();
    QCOMPARE(browser.postForm(clockPath, {{u"days"_s, u"30"_s}}).status, 403);
    QCOMPARE(server->clock().offset(), before);
    const QString token = formToken(page);
    QCOMPARE(browser.postForm(clockPath, {{u"form-token"_s, token}, {u"days"_s, u"30"_s}}).status, 303);
    QCOMPARE(server->clock().offset(), before + 30 * day);
    QCOMPARE(browser.postForm(clockPath, {{u"form-token"_s, token}, {u"days"_s, u"-3"_s}}).status, 303);
    QCOMPARE(server->clock().offset(), before + 30 * day);
    QVERIFY(browser.page(clockPath).body.contains("Days: 30"));
}

void TestPracticeConsentsTime::theClockIsKeptInTheStore()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.filePath(u"practice.db"_s);
    const auto offsetAfter = [&options](qint64 advanced) {
        const auto server = startServer(options);
        PracticeClient client(*server);
        if (advanced > 0)
            (void)advance(client, server->apiKey().toLatin1(),
                          R"({"advanceDays":)" + QByteArray::number(advanced) + '}');
        return std::chrono::duration_cast<std::chrono::hours>(server->clock().offset()).count() / 24;
    };
    QCOMPARE(offsetAfter(0), 0);
    QCOMPARE(offsetAfter(5), 5);
    QCOMPARE(offsetAfter(2), 7);
    QCOMPARE(offsetAfter(0), 7);
    options.clockOffsetDays = 3;
    QCOMPARE(offsetAfter(0), 3);
    options.clockOffsetDays.reset();
    QCOMPARE(offsetAfter(0), 3);
}

void TestPracticeConsentsTime::olderStoresGetConsents()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.filePath(u"practice.db"_s);
    options.clients = 60;
    const auto ids = [](const PracticeServer &server) {
        QStringList all;
        for (const QJsonValue row : ConsentsClient(server).get(u"?Count=100"_s).rows())
            all.append(row["id"_L1].toString());
        all.sort();
        return all;
    };
    QStringList asNew;
    QJsonArray requests;
    {
        const auto server = startServer(options);
        asNew = ids(*server);
        requests = PracticeClient(*server).get(u"/authorisation-requests"_s).rows();
    }
    {
        // As the version before left it.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(options.storeFile);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const auto *table : {"one_time_codes", "removed_consents", "consents"})
            QVERIFY(query.exec("DROP TABLE "_L1 + QLatin1StringView(table)));
        QVERIFY(query.exec(u"DELETE FROM notes WHERE name = 'sample consents'"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    options.clients = 0;
    const auto server = startServer(options);
    QVERIFY(!server->filledTheStore());
    QCOMPARE(ids(*server), asNew);
    QCOMPARE(PracticeClient(*server).get(u"/authorisation-requests"_s).rows(), requests);
    ConsentsClient client(*server);
    connectSystem(client, client.create(u"A"_s), u"bokio"_s);
    QCOMPARE(client.get(u"?Name=A&Source=bokio&OrderBy=createdOn%20desc"_s).rows().at(0)["name"_L1].toString(), u"A"_s);
}

QTEST_GUILESS_MAIN(TestPracticeConsentsTime)
#include "tst_practice_consents_time.moc"
