// SPDX-License-Identifier: GPL-3.0-or-later
// Paging, filters, order, conditional GET and the register search.
#include "tests/practice/practice_client.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString requests = u"/authorisation-requests"_s;

QStringList column(const QJsonArray &rows, const QString &name)
{
    QStringList values;
    for (const QJsonValue row : rows)
        values.append(row[name].toString());
    return values;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

class TestPracticeLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsOnExactlyOnePage();
    void pagesHaveAnEnd();
    void filters();
    void ordersByWhatIsAsked();
    void updatedSinceIsACursor();
    void refusesBadValues_data();
    void refusesBadValues();
    void answers304ToAKnownTag();
    void findsOrganisations();
    void listsThePackages();

private:
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PracticeClient> m_client;
};

void TestPracticeLists::initTestCase()
{
    Options options;
    options.clients = 240;
    m_server = startServer(options);
    m_client = std::make_unique<PracticeClient>(*m_server);
}

void TestPracticeLists::everyRowIsOnExactlyOnePage()
{
    for (const QString &path : {requests, u"/partnerships"_s}) {
        const QJsonObject meta = m_client->get(path + "?Count=7"_L1).json()["meta"_L1].toObject();
        QCOMPARE(meta["count"_L1].toInt(), 7);
        QCOMPARE(meta["currentPage"_L1].toInt(), 1);
        QSet<QString> ids;
        int rows = 0;
        for (int page = 1; page <= meta["totalPages"_L1].toInt(); ++page) {
            const QJsonArray found = m_client->get(path + u"?Count=7&CurrentPage=%1"_s.arg(page)).rows();
            for (const QString &id : column(found, u"id"_s))
                ids.insert(id);
            rows += static_cast<int>(found.size());
        }
        QCOMPARE(rows, meta["totalCount"_L1].toInt());
        QCOMPARE(ids.size(), rows);
    }
    QCOMPARE(m_client->get(requests).rows().size(), 25);
}

void TestPracticeLists::pagesHaveAnEnd()
{
    const int pages = m_client->get(requests + "?Count=100"_L1).json()["meta"_L1]["totalPages"_L1].toInt();
    QCOMPARE(m_client->get(requests + u"?Count=100&CurrentPage=%1"_s.arg(pages)).status, 200);
    QCOMPARE(m_client->get(requests + u"?Count=100&CurrentPage=%1"_s.arg(pages + 1)).status, 400);
    const Reply none = m_client->get(requests + "?Name=nobody-has-this-name"_L1);
    QCOMPARE(none.status, 200);
    QVERIFY(none.rows().isEmpty());
    QCOMPARE(none.json()["meta"_L1]["totalPages"_L1].toInt(-1), 0);
    QCOMPARE(m_client->get(requests + "?Name=nobody-has-this-name&CurrentPage=2"_L1).status, 400);
}

void TestPracticeLists::filters()
{
    const QJsonArray declined = m_client->get(requests + "?Status=Declined&Count=100"_L1).rows();
    QVERIFY(!declined.isEmpty());
    for (const QJsonValue row : declined)
        QCOMPARE(row["status"_L1].toInt(), 2);
    QCOMPARE(m_client->get(requests + "?Status=2&Count=100"_L1).rows(), declined);

    const QJsonObject one = declined.at(0).toObject();
    const QString name = one["clientName"_L1].toString();
    const QString part = name.mid(1, 4).toUpper();
    for (const QString &found : column(m_client->get(requests + "?Name="_L1 + encoded(part)).rows(), u"clientName"_s))
        QVERIFY2(found.contains(part, Qt::CaseInsensitive), qPrintable(found));
    const QString email = one["clientEmail"_L1].toString();
    const QStringList emails =
        column(m_client->get(requests + "?Email="_L1 + encoded(email.toUpper())).rows(), u"clientEmail"_s);
    QVERIFY(emails.contains(email));
    QCOMPARE(QSet<QString>(emails.begin(), emails.end()).size(), 1);
    const QStringList packages =
        column(m_client->get(requests + "?SoftwarePackage=yuki&Count=100"_L1).rows(), u"softwarePackageId"_s);
    QVERIFY(packages.size() > 5);
    QCOMPARE(packages.count(u"yuki"_s), packages.size());
    for (const auto &[parameter, field] :
         {std::pair(u"CreatedOn"_s, u"createdOn"_s), {u"UpdatedOn"_s, u"updatedOn"_s}}) {
        const QString day = one[field].toString().left(10);
        const QStringList days = column(m_client->get(requests + u'?' + parameter + u'=' + day).rows(), field);
        QVERIFY(!days.isEmpty());
        for (const QString &found : days)
            QCOMPARE(found.left(10), day);
    }
    for (const QJsonValue row : m_client->get(u"/partnerships?Status=ENDED&Count=100"_s).rows())
        QCOMPARE(row["status"_L1].toInt(), 1);
}

void TestPracticeLists::ordersByWhatIsAsked()
{
    for (const QString &field : {u"createdOn"_s, u"updatedOn"_s}) {
        QStringList found = column(m_client->get(requests + "?Count=100&OrderBy="_L1 + field).rows(), field);
        QVERIFY(std::is_sorted(found.cbegin(), found.cend()));
        found = column(m_client->get(requests + "?Count=100&OrderBy="_L1 + field + "%20desc"_L1).rows(), field);
        QVERIFY(std::is_sorted(found.crbegin(), found.crend()));
    }
    const QStringList names =
        column(m_client->get(requests + "?Count=100&OrderBy=clientName"_L1).rows(), u"clientName"_s);
    QVERIFY(names.constFirst().toCaseFolded() <= names.constLast().toCaseFolded());
}

void TestPracticeLists::updatedSinceIsACursor()
{
    const auto server = startServer([] {
        Options options;
        options.clients = 130;
        return options;
    }());
    PracticeClient client(*server);
    QSet<QString> ids;
    QString cursor = u"2000-01-01T00:00:00.000Z"_s;
    int withdrawn = 0;
    for (;;) {
        const QJsonArray rows = client.get(requests + "?Count=50&OrderBy=updatedOn&UpdatedSince="_L1 + cursor).rows();
        for (const QJsonValue row : rows) {
            const qsizetype before = ids.size();
            ids.insert(row["id"_L1].toString());
            withdrawn += ids.size() > before && row["status"_L1].toInt() == 3 ? 1 : 0;
        }
        const QStringList moments = column(rows, u"updatedOn"_s);
        // Inclusive, so each page starts with the last row of the one before.
        QCOMPARE(QSet<QString>(moments.begin(), moments.end()).size(), moments.size());
        if (rows.size() < 50)
            break;
        cursor = moments.constLast();
    }
    QCOMPARE(ids.size(), 130);
    QVERIFY(withdrawn > 0);
    const QString local = QString(cursor).replace(u'Z', "+00:00"_L1);
    QVERIFY(!client.get(requests + "?UpdatedSince="_L1 + encoded(local)).rows().isEmpty());
}

void TestPracticeLists::refusesBadValues_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query : {"Count=0",
                              "Count=101",
                              "Count=x",
                              "Count=",
                              "Count=-1",
                              "CurrentPage=0",
                              "CurrentPage=1.5",
                              "CurrentPage=99999999999",
                              "Status=Lost",
                              "Status=4",
                              "Status=",
                              "CreatedOn=yesterday",
                              "CreatedOn=2026-02-30",
                              "UpdatedOn=20260101",
                              "UpdatedSince=2026-01-01",
                              "UpdatedSince=2026-01-01T00:00:00",
                              "UpdatedSince=2026-13-01T00:00:00Z",
                              "OrderBy=name",
                              "OrderBy=createdOn;DROP",
                              "OrderBy=createdOn%20asc",
                              "Colour=red",
                              "count=5"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestPracticeLists::refusesBadValues()
{
    QFETCH(const QString, query);
    const Reply refused = m_client->get(requests + u'?' + query);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.header("Content-Type"), "application/problem+json");
    QVERIFY(!refused.json()["detail"_L1].toString().isEmpty());
}

void TestPracticeLists::answers304ToAKnownTag()
{
    const QString id = m_client->get(requests).rows().at(0)["id"_L1].toString();
    for (const QString &path :
         {requests, requests + u'/' + id, u"/partnerships"_s, u"/account"_s, u"/software-packages"_s}) {
        const Reply first = m_client->get(path);
        const QByteArray tag = first.header("ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        const Reply again = m_client->get(path, {{"If-None-Match", "\"other\", " + tag}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(again.header("ETag"), tag);
        QCOMPARE(m_client->get(path, {{"If-None-Match", "\"other\""}}).body, first.body);
    }
}

void TestPracticeLists::findsOrganisations()
{
    const QString path = u"/organisations?Query="_s;
    const QJsonArray found = m_client->get(path + "BAKKERIJ"_L1).rows();
    QVERIFY(!found.isEmpty() && found.size() <= 20);
    for (const QString &name : column(found, u"name"_s))
        QVERIFY2(name.contains("bakkerij"_L1, Qt::CaseInsensitive), qPrintable(name));
    const QString kvk = found.at(0)["identifier"_L1]["value"_L1].toString();
    QCOMPARE(kvk.size(), 8);
    const QJsonArray byNumber = m_client->get(path + kvk).rows();
    QCOMPARE(byNumber.size(), 1);
    QCOMPARE(byNumber.at(0)["name"_L1], found.at(0)["name"_L1]);
    QVERIFY(!m_client->get(path + kvk.left(2)).rows().isEmpty());
    QVERIFY(m_client->get(path + kvk.mid(1)).rows().isEmpty() ||
            m_client->get(path + kvk.mid(1)).rows().at(0)["identifier"_L1]["value"_L1].toString() != kvk);
    QVERIFY(!m_client->get(path + "cafe"_L1).rows().isEmpty());
    QVERIFY(m_client->get(path + encoded(u"%' OR 1=1 --"_s)).rows().isEmpty());
    QCOMPARE(m_client->get(path + "b"_L1).status, 400);
    QCOMPARE(m_client->get(u"/organisations"_s).status, 400);
}

void TestPracticeLists::listsThePackages()
{
    const QJsonArray rows = m_client->get(u"/software-packages"_s).rows();
    QCOMPARE(column(rows, u"id"_s), (QStringList{u"exact-online"_s, u"yuki"_s, u"snelstart"_s, u"twinfield"_s,
                                                 u"whitevision"_s, u"basecone"_s, u"afas"_s}));
    QStringList quick;
    for (const QJsonValue row : rows) {
        if (row["quickConnect"_L1].toBool())
            quick.append(row["id"_L1].toString());
        QVERIFY(!row["whenConnectionEnds"_L1]["nl"_L1].toString().isEmpty());
        QVERIFY(!row["whenConnectionEnds"_L1]["en"_L1].toString().isEmpty());
    }
    QCOMPARE(quick, (QStringList{u"yuki"_s, u"whitevision"_s, u"basecone"_s}));
}

QTEST_GUILESS_MAIN(TestPracticeLists)
#include "tst_practice_lists.moc"
