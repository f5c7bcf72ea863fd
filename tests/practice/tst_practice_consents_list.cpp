// SPDX-License-Identifier: GPL-3.0-or-later
// The list of consents: its ten parameters, paging in both modes, and the sample consents.
#include "tests/practice/consents_client.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

Options with(int clients, ConsentsBehaviour behaviour = ConsentsBehaviour::Documented)
{
    Options options;
    options.clients = clients;
    options.consentsBehaviour = behaviour;
    return options;
}

QJsonArray everything(ConsentsClient &client, const QString &filter = {})
{
    QJsonArray all;
    for (int page = 1;; ++page) {
        const Reply reply = client.get(u"?Count=100&CurrentPage=%1%2"_s.arg(page).arg(filter));
        for (const QJsonValue row : reply.rows())
            all.append(row);
        if (page >= reply.json()["meta"_L1]["totalPages"_L1].toInt())
            return all;
    }
}

/// What must not depend on the moment of the start.
QStringList identities(const PracticeServer &server)
{
    ConsentsClient client(server);
    QStringList lines;
    for (const QJsonValue row : everything(client))
        lines.append(u"%1|%2|%3|%4"_s.arg(row["id"_L1].toString(), row["name"_L1].toString(),
                                          QString::number(row["status"_L1].toInt()), row["source"_L1].toString()));
    lines.sort();
    return lines;
}

qint64 momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class TestPracticeConsentsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsOnExactlyOnePage();
    void filters();
    void namesAreFoundByAnyPart();
    void days();
    void orders();
    void refusesBadValues_data();
    void refusesBadValues();
    void modesDiffer();
    void samplesAreAMix();
    void theSameSeedMakesTheSameConsents();
    void hostileOnesAreHardToRead();
    void listOfNone();

private:
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<ConsentsClient> m_client;
};

void TestPracticeConsentsList::initTestCase()
{
    m_server = startServer(with(500));
    m_client = std::make_unique<ConsentsClient>(*m_server);
}

void TestPracticeConsentsList::everyRowIsOnExactlyOnePage()
{
    const QJsonObject meta = m_client->get(u"?Count=7"_s).json()["meta"_L1].toObject();
    QCOMPARE(meta["count"_L1].toInt(), 7);
    QCOMPARE(meta["currentPage"_L1].toInt(), 1);
    const int total = meta["totalCount"_L1].toInt();
    QCOMPARE(meta["totalPages"_L1].toInt(), (total + 6) / 7);
    QSet<QString> ids;
    for (int page = 1; page <= meta["totalPages"_L1].toInt(); ++page) {
        for (const QJsonValue row : m_client->get(u"?Count=7&CurrentPage=%1"_s.arg(page)).rows())
            ids.insert(row["id"_L1].toString());
    }
    QCOMPARE(ids.size(), total);
    QCOMPARE(m_client->get().rows().size(), 25);
    QCOMPARE(m_client->get(u"?Count=100"_s).rows().size(), 100);
}

void TestPracticeConsentsList::filters()
{
    const QJsonArray all = everything(*m_client);
    const auto expect = [&](const QString &filter, auto &&matches) {
        qsizetype expected = 0;
        for (const QJsonValue row : all)
            expected += matches(row) ? 1 : 0;
        const QJsonArray found = everything(*m_client, u'&' + filter);
        QVERIFY2(expected > 0 && found.size() == expected, qPrintable(filter));
        for (const QJsonValue row : found)
            QVERIFY(matches(row));
    };
    const QStringList names{u"Created"_s, u"ACCEPTED"_s, u"revoked"_s, u"Inactive"_s};
    for (int status = 0; status < 4; ++status) {
        const auto matches = [status](const QJsonValue &row) {
            return row["status"_L1].toInt(-1) == status;
        };
        expect("Status="_L1 + names.at(status), matches);
        expect(u"Status=%1"_s.arg(status), matches);
    }
    expect(u"Source=exactonline&Status=accepted"_s, [](const QJsonValue &row) {
        return row["source"_L1].toString() == "exactonline"_L1 && row["status"_L1].toInt() == 1;
    });
    const auto isTest = [](const QJsonValue &row) {
        return row["name"_L1].toString().startsWith("Test "_L1);
    };
    expect(u"IsTest=true"_s, isTest);
    expect(u"IsTest=False"_s, [&](const QJsonValue &row) { return !isTest(row); });
    const QString settings = everything(*m_client, u"&Status=Accepted"_s).at(3)["systemSettingsId"_L1].toString();
    expect("SystemSettingsId="_L1 + settings.toUpper(),
           [&](const QJsonValue &row) { return row["systemSettingsId"_L1].toString() == settings; });
}

void TestPracticeConsentsList::namesAreFoundByAnyPart()
{
    const auto server = startServer();
    ConsentsClient client(*server);
    const QString id = client.create(u"Café De Zon & Zn. 100%"_s);
    (void)client.create(u"Other"_s);
    for (const QString &part :
         {u"café"_s, u"CAFÉ"_s, u"cafe"_s, u"zon & ZN"_s, u"100%"_s, u"Café De Zon & Zn. 100%"_s}) {
        const QJsonArray found = client.get("?Name="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(part))).rows();
        QVERIFY2(found.size() == 1 && found.at(0)["id"_L1].toString() == id, qPrintable(part));
    }
    QVERIFY(client.get(u"?Name=_afe"_s).rows().isEmpty());
}

void TestPracticeConsentsList::days()
{
    for (const auto &[parameter, member] :
         {std::pair(u"CreatedOn"_s, u"createdOn"_s), {u"UpdatedOn"_s, u"updatedOn"_s}}) {
        QHash<QString, int> days;
        for (const QJsonValue row : everything(*m_client)) {
            if (row[member].isString())
                ++days[row[member].toString().left(10)];
        }
        QVERIFY(days.size() > 20);
        int checked = 0;
        for (auto day = days.begin(); day != days.end() && checked < 10; ++day, ++checked)
            QCOMPARE(everything(*m_client, u"&%1=%2"_s.arg(parameter, day.key())).size(), *day);
    }
}

void TestPracticeConsentsList::orders()
{
    for (const QString &field : {u"createdOn"_s, u"updatedOn"_s, u"status"_s, u"source"_s}) {
        const auto column = [&](const QString &order) {
            QStringList values;
            for (const QJsonValue row : everything(*m_client, "&OrderBy="_L1 + order))
                values.append(row[field].isDouble() ? QString::number(row[field].toInt()) : row[field].toString());
            return values;
        };
        const QStringList up = column(field);
        QVERIFY(std::is_sorted(up.begin(), up.end()));
        QStringList down = column(field + "%20desc"_L1);
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }
    const QJsonArray named = everything(*m_client, u"&OrderBy=name"_s);
    QVERIFY(named.at(0)["name"_L1].toString().toCaseFolded() < named.at(100)["name"_L1].toString().toCaseFolded());
    QCOMPARE(m_client->get().rows(), m_client->get(u"?OrderBy=createdOn"_s).rows());
}

void TestPracticeConsentsList::refusesBadValues_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query : {u"Count=0"_s,
                                 u"Count=101"_s,
                                 u"Count=x"_s,
                                 u"Count="_s,
                                 u"CurrentPage=0"_s,
                                 u"CurrentPage=-1"_s,
                                 u"CreatedOn=21-11-2026"_s,
                                 u"CreatedOn=2026-02-30"_s,
                                 u"CreatedOn=2026-11-21T00:00:00Z"_s,
                                 u"UpdatedOn="_s,
                                 u"OrderBy=clientName"_s,
                                 u"OrderBy=name%20down"_s,
                                 u"OrderBy=NAME"_s,
                                 u"OrderBy="_s,
                                 u"Status=Lapsed"_s,
                                 u"Status=4"_s,
                                 u"Status="_s,
                                 u"IsTest=yes"_s,
                                 u"IsTest=1"_s,
                                 u"SystemSettingsId=abc"_s,
                                 u"UpdatedSince=2026-01-01T00:00:00Z"_s,
                                 u"Colour=red"_s,
                                 u"count=5"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void TestPracticeConsentsList::refusesBadValues()
{
    QFETCH(const QString, query);
    const Reply refused = m_client->get(u'?' + query);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.header("Content-Type"), "application/problem+json");
}

void TestPracticeConsentsList::modesDiffer()
{
    const auto server = startServer(with(60, ConsentsBehaviour::Observed));
    ConsentsClient observed(*server);
    QCOMPARE(observed.get(u"?Status=Accepted"_s).status, 200);
    QCOMPARE(observed.get(u"?Status=ACCEPTED"_s).status, 200);
    QCOMPARE(observed.get(u"?Status=1"_s).status, 400);
    QCOMPARE(observed.get(u"?Count=100&CurrentPage=1"_s).status, 200);
    QCOMPARE(observed.get(u"?Count=100&CurrentPage=2"_s).status, 400);
    const Reply past = m_client->get(u"?Count=100&CurrentPage=1000000"_s);
    QCOMPARE(past.status, 200);
    QVERIFY(past.rows().isEmpty());
    const QJsonObject meta = past.json()["meta"_L1].toObject();
    QCOMPARE(meta["currentPage"_L1].toInt(), 1'000'000);
    QCOMPARE(meta["totalPages"_L1].toInt(), (meta["totalCount"_L1].toInt() + 99) / 100);
}

void TestPracticeConsentsList::samplesAreAMix()
{
    QSet<QString> clients;
    PracticeClient authorisations(*m_server);
    for (int page = 1; page <= 5; ++page) {
        for (const QJsonValue row :
             authorisations
                 .get(u"/authorisation-requests?UpdatedSince=2000-01-01T00:00:00Z&Count=100&CurrentPage=%1"_s.arg(page))
                 .rows())
            clients << row["clientName"_L1].toString() << row["organisation"_L1]["name"_L1].toString();
    }
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 now = m_server->clock().now();
    QHash<int, int> statuses;
    QHash<int, int> aboutToLapse;
    QSet<QString> sources;
    const QJsonArray all = everything(*m_client);
    QVERIFY(all.size() > 250 && all.size() < 350);
    for (const QJsonValue row : all) {
        const int status = row["status"_L1].toInt();
        const qint64 created = momentOf(row["createdOn"_L1]);
        const qint64 age = now - (status == 0 ? created : momentOf(row["updatedOn"_L1]));
        const qint64 limit = status < 2 ? 30 * day : 180 * day;
        QVERIFY(created < now && age > 0 && age < limit && created <= now - age);
        ++statuses[status];
        aboutToLapse[status] += limit - age <= 3 * day ? 1 : 0;
        QCOMPARE(row["updatedOn"_L1].isNull(), status == 0);
        const QString source = row["source"_L1].toString();
        QCOMPARE(row["systemSettings"_L1][source].toString(), row["systemSettingsId"_L1].toString());
        QVERIFY(status == 0 ? source.isEmpty() : status == 2 || !source.isEmpty());
        sources.insert(source);
        QString name = row["name"_L1].toString();
        if (name.startsWith("Test "_L1))
            name = name.mid(5);
        QVERIFY2(clients.contains(name), qPrintable(name));
    }
    for (int status = 0; status < 4; ++status)
        QVERIFY2(statuses[status] > 5 && aboutToLapse[status] > 0, qPrintable(QString::number(status)));
    QVERIFY(statuses[1] > all.size() / 2);
    QCOMPARE(sources.size(), 17);
}

void TestPracticeConsentsList::theSameSeedMakesTheSameConsents()
{
    Options options = with(80);
    options.seed = 42;
    const QStringList once = identities(*startServer(options));
    QVERIFY(once.size() > 30);
    QCOMPARE(identities(*startServer(options)), once);
    options.seed = 43;
    QVERIFY(identities(*startServer(options)) != once);
}

void TestPracticeConsentsList::hostileOnesAreHardToRead()
{
    Options options = with(0);
    options.hostileConsents = true;
    const auto server = startServer(options);
    ConsentsClient client(*server);
    const QJsonArray all = everything(client);
    QCOMPARE(all.size(), 8);
    const auto any = [&all](auto &&matches) {
        return std::any_of(all.begin(), all.end(), matches);
    };
    QVERIFY(any([](const QJsonValue &row) { return row["name"_L1].isNull(); }));
    QVERIFY(any([](const QJsonValue &row) { return row["status"_L1].toInt() == 7; }));
    QVERIFY(any([](const QJsonValue &row) { return row["status"_L1].isNull(); }));
    QVERIFY(any([](const QJsonValue &row) { return row["source"_L1].toString() == "abacus-9000"_L1; }));
    QVERIFY(any([](const QJsonValue &row) { return row["grants"_L1].isArray(); }));
    for (const QJsonValue row : all) {
        const QString id = row["id"_L1].toString();
        QCOMPARE(client.get(u'/' + id).json(), row.toObject());
        // What is of no known status cannot be revoked, everything else can.
        QCOMPARE(client.patch(id, {{u"status"_s, 2}}).status, row["status"_L1].toInt() == 7 ? 400 : 204);
        QCOMPARE(client.patch(id, {{u"name"_s, u"Named"_s}}).status, 204);
    }
    QCOMPARE(client.get(u"?Name=Named"_s).rows().size(), 8);
}

void TestPracticeConsentsList::listOfNone()
{
    for (const auto behaviour : {ConsentsBehaviour::Documented, ConsentsBehaviour::Observed}) {
        const auto server = startServer(with(0, behaviour));
        const Reply none = ConsentsClient(*server).get();
        QCOMPARE(none.status, 200);
        QCOMPARE(none.json()["meta"_L1]["totalPages"_L1].toInt(-1), 0);
    }
}

QTEST_GUILESS_MAIN(TestPracticeConsentsList)
#include "tst_practice_consents_list.moc"
