// SPDX-License-Identifier: GPL-3.0-or-later
// Sample clients (the same for the same seed) and what is kept over a restart.
#include "tests/practice/client_side.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString requests = u"/authorisation-requests"_s;

Options samples(int clients, quint64 seed)
{
    Options options;
    options.clients = clients;
    options.seed = seed;
    return options;
}

QJsonArray everything(const PracticeServer &server, const QString &path)
{
    PracticeClient client(server);
    QJsonArray all;
    for (int page = 1;; ++page) {
        const Reply reply = client.get(path + u"&Count=100&CurrentPage=%1"_s.arg(page));
        for (const QJsonValue row : reply.rows())
            all.append(row);
        if (page >= reply.json()["meta"_L1]["totalPages"_L1].toInt())
            return all;
    }
}

const QString withTombstones = u"/authorisation-requests?UpdatedSince=2000-01-01T00:00:00Z"_s;

/// What must not depend on the moment of the start.
QStringList identities(const PracticeServer &server)
{
    QStringList lines;
    for (const QJsonValue row : everything(server, withTombstones)) {
        lines.append(QStringList{row["id"_L1].toString(), row["clientName"_L1].toString(),
                                 row["clientEmail"_L1].toString(), row["organisation"_L1]["name"_L1].toString(),
                                 row["organisation"_L1]["identifier"_L1]["value"_L1].toString(),
                                 QString::number(row["status"_L1].toInt()), row["partnershipId"_L1].toString()}
                         .join(u'|'));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestPracticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameClients();
    void samplesAreAMixOfAllStates();
    void samplesHoldTogether();
    void aRestartKeepsEverything();
    void samplesAreMadeOnce();
    void theFileIsItsOwnersAlone();
    void refusesAStoreThatItCannotUse();
    void changesGrowEvenAfterARestart();
    void forgetsTheSecretOfAReplacedSet();
};

void TestPracticeStore::theSameSeedMakesTheSameClients()
{
    const QStringList once = identities(*startServer(samples(150, 42)));
    QCOMPARE(once.size(), 150);
    QCOMPARE(identities(*startServer(samples(150, 42))), once);
    QVERIFY(identities(*startServer(samples(150, 43))) != once);
}

void TestPracticeStore::samplesAreAMixOfAllStates()
{
    const auto server = startServer(samples(400, 1));
    QHash<int, int> statuses;
    int bounced = 0;
    int opened = 0;
    int sentAgain = 0;
    QSet<QString> days;
    for (const QJsonValue row : everything(*server, withTombstones)) {
        ++statuses[row["status"_L1].toInt()];
        bounced += row["delivery"_L1].toInt() == 2 ? 1 : 0;
        opened += row["status"_L1].toInt() == 0 && row["openedOn"_L1].isString() ? 1 : 0;
        sentAgain += row["sendCount"_L1].toInt() > 1 ? 1 : 0;
        days.insert(row["createdOn"_L1].toString().left(10));
    }
    for (const int status : {0, 1, 2, 3})
        QVERIFY2(statuses[status] > 5, qPrintable(QString::number(status)));
    QVERIFY(bounced > 0 && opened > 0 && sentAgain > 0);
    QVERIFY(days.size() > 40);
}

void TestPracticeStore::samplesHoldTogether()
{
    const auto server = startServer(samples(300, 5));
    PracticeClient client(*server);
    QHash<QString, QString> partnershipOf;
    QSet<QString> changes;
    const QString now = isoTime(server->clock().now());
    for (const QJsonValue row : everything(*server, withTombstones)) {
        const QString created = row["createdOn"_L1].toString();
        const QString updated = row["updatedOn"_L1].toString();
        QVERIFY(created <= updated && updated <= now);
        QVERIFY(row["lastSentOn"_L1].toString() >= created);
        QVERIFY(row["openedOn"_L1].isNull() || row["openedOn"_L1].toString() >= created);
        QCOMPARE(row["answeredOn"_L1].isString(), row["status"_L1].toInt() == 1 || row["status"_L1].toInt() == 2);
        QCOMPARE(row["partnershipId"_L1].isString(), row["status"_L1].toInt() == 1);
        if (row["partnershipId"_L1].isString())
            partnershipOf.insert(row["partnershipId"_L1].toString(), row["id"_L1].toString());
        changes.insert(updated);
    }
    const QJsonArray partnerships = everything(*server, u"/partnerships?OrderBy=createdOn"_s);
    QCOMPARE(partnerships.size(), partnershipOf.size());
    QSet<QString> organisationIds;
    qsizetype organisationCount = 0;
    for (const QJsonValue row : partnerships) {
        QCOMPARE(row["authorisationRequestId"_L1].toString(), partnershipOf.value(row["id"_L1].toString()));
        changes.insert(row["updatedOn"_L1].toString());
        const QJsonArray found = client.get("/partnerships/"_L1 + row["id"_L1].toString() + "/organisations"_L1).rows();
        QVERIFY(!found.isEmpty() && found.size() <= 3);
        organisationCount += found.size();
        for (const QJsonValue organisation : found) {
            organisationIds.insert(organisation["id"_L1].toString());
            QVERIFY(row["status"_L1].toInt() == 0 || organisation["connectionKeys"_L1].isNull());
        }
    }
    QCOMPARE(organisationIds.size(), organisationCount);
    QVERIFY(organisationCount > partnerships.size());
    QCOMPARE(changes.size(), 300 + partnerships.size());
}

void TestPracticeStore::aRestartKeepsEverything()
{
    const QTemporaryDir folder;
    Options options = samples(20, 1);
    options.storeFile = folder.filePath(u"practice.db"_s);
    const QString email = u"jan.jansen@bakkerij.example"_s;
    QString location;
    QJsonArray before;
    {
        const auto server = startServer(options);
        PracticeClient client(*server);
        location = QString::fromLatin1(client.post(requests, validContent(), "key-1").header("Location"));
        (void)answerRequest(client, activationLink(client, email), u"accept"_s);
        before = everything(*server, withTombstones);
    }
    const auto server = startServer(options);
    PracticeClient client(*server);
    QCOMPARE(everything(*server, withTombstones), before);
    QVERIFY(!server->filledTheStore());
    const Reply again = client.post(requests, validContent(), "key-1");
    QCOMPARE(again.status, 201);
    QCOMPARE(QString::fromLatin1(again.header("Location")), location);
    // The account is kept too: a second request asks to log in.
    QCOMPARE(client.post(requests, validContent()).status, 201);
    QVERIFY(client.page(activationLink(client, email)).body.contains("id=\"log-in\""));
}

void TestPracticeStore::samplesAreMadeOnce()
{
    const QTemporaryDir folder;
    Options options = samples(10, 1);
    options.storeFile = folder.filePath(u"practice.db"_s);
    QVERIFY(startServer(options)->filledTheStore());
    options.clients = 500;
    const auto server = startServer(options);
    QCOMPARE(everything(*server, withTombstones).size(), 10);
}

void TestPracticeStore::theFileIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.filePath(u"practice.db"_s);
    const auto server = startServer(options);
    PracticeClient(*server).create(validContent());
    for (const QString &name : {u"practice.db"_s, u"practice.db-wal"_s, u"practice.db-shm"_s}) {
        const auto others = QFile::permissions(folder.filePath(name)) &
                            (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(QFile::exists(folder.filePath(name)) && !others, qPrintable(name));
    }
}

void TestPracticeStore::refusesAStoreThatItCannotUse()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.path();
    QVERIFY(!PracticeServer::start(options));
    options.storeFile = folder.filePath(u"missing/practice.db"_s);
    QVERIFY(!PracticeServer::start(options));
    options.storeFile = folder.filePath(u"text.db"_s);
    QFile text(options.storeFile);
    QVERIFY(text.open(QFile::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    QVERIFY(!PracticeServer::start(options));

    options.storeFile = folder.filePath(u"newer.db"_s);
    (void)startServer(options);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(options.storeFile);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto newer = PracticeServer::start(options);
    QVERIFY(!newer);
    QVERIFY(newer.error().contains("newer"_L1));
}

void TestPracticeStore::changesGrowEvenAfterARestart()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.filePath(u"practice.db"_s);
    QString last;
    {
        const auto server = startServer(options);
        server->clock().advance(std::chrono::hours(1));
        PracticeClient client(*server);
        for (int i = 0; i < 20; ++i)
            client.create(validContent(u"client%1@x.example"_s.arg(i)));
        const QJsonArray rows = client.get(requests + "?OrderBy=updatedOn"_L1).rows();
        last = rows.at(rows.size() - 1)["updatedOn"_L1].toString();
    }
    // The clock of the machine went back by an hour, so to speak.
    const auto server = startServer(options);
    PracticeClient client(*server);
    const QString id = client.create(validContent(u"late@x.example"_s));
    QVERIFY(client.get(requests + u'/' + id).json()["updatedOn"_L1].toString() > last);
}

void TestPracticeStore::forgetsTheSecretOfAReplacedSet()
{
    const QTemporaryDir folder;
    Options options = samples(30, 1);
    options.storeFile = folder.filePath(u"practice.db"_s);
    const auto server = startServer(options);
    PracticeClient client(*server);
    const QString partnership =
        "/partnerships/"_L1 + client.get(u"/partnerships?Status=ACTIVE"_s).rows().at(0)["id"_L1].toString();
    const QString path = partnership + "/organisations/"_L1 +
                         client.get(partnership + "/organisations"_L1).rows().at(0)["id"_L1].toString() +
                         "/connection-keys"_L1;
    const QJsonObject package{{u"softwarePackageId"_s, u"yuki"_s}};
    const QString first = client.post(path, package).json()["secret"_L1].toString();
    const QString second = client.post(path, package).json()["secret"_L1].toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
    database.setDatabaseName(options.storeFile);
    QVERIFY(database.open());
    {
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT group_concat(CAST(body AS TEXT)) FROM idempotency"_s) && query.next());
        QVERIFY(!query.value(0).toString().contains(first));
        QVERIFY(query.value(0).toString().contains(second));
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"reader"_s);
}

QTEST_GUILESS_MAIN(TestPracticeStore)
#include "tst_practice_store.moc"
