// SPDX-License-Identifier: GPL-3.0-or-later
// Lists whose rows move between two pages while they are read.
#include "core/consents/consent_list.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QUrlQuery>
#include <functional>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int badRequest = 400;
const QDateTime firstDay(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

/// A list that is served in pages and changes between two of them.
class MovingList
{
public:
    MovingList()
        : m_server([this](const test::ReceivedRequest &request) { return answer(request); })
    {
    }

    QString add()
    {
        QString id = u"row-%1"_s.arg(++m_made);
        QJsonObject row{{u"id"_s, id},
                        {u"status"_s, 0},
                        {u"name"_s, id},
                        {u"createdOn"_s, firstDay.addSecs(60LL * m_made).toString(Qt::ISODateWithMs)}};
        m_rows.append(row);
        return id;
    }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            add();
    }
    void removeAt(qsizetype place) { m_rows.removeAt(place); }
    void setAt(qsizetype place, const QString &field, const QJsonValue &value) { m_rows[place][field] = value; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] QSet<QString> ids() const
    {
        QSet<QString> ids;
        for (const QJsonObject &row : m_rows)
            ids.insert(row.value("id"_L1).toString());
        return ids;
    }

    std::function<void(MovingList &)> beforeEachAnswer;
    std::function<void(MovingList &)> afterEachAnswer;
    bool newestFirst = false;
    bool shuffles = false;
    bool knowsOrder = true;
    bool tellsCount = true;
    bool refusesPastTheEnd = true;
    int failuresToCome = 0;
    int answersToCome = 1'000'000; ///< and then silence

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] const test::FaultyServer &server() const { return m_server; }

private:
    test::Behaviour answer(const test::ReceivedRequest &request)
    {
        if (answersToCome-- <= 0)
            return test::Behaviour::silence();
        if (beforeEachAnswer)
            beforeEachAnswer(*this);
        test::Behaviour behaviour = page(request);
        if (afterEachAnswer)
            afterEachAnswer(*this);
        return behaviour;
    }

    test::Behaviour page(const test::ReceivedRequest &request)
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)).query());
        if (failuresToCome > 0) {
            --failuresToCome;
            return test::Behaviour::answer(500);
        }
        if (!knowsOrder && query.hasQueryItem(u"OrderBy"_s))
            return test::Behaviour::answer(badRequest);
        QList<QJsonObject> rows = m_rows;
        const auto keepDay = [&query, &rows](const QString &parameter, const QString &field) {
            const QString day = query.queryItemValue(parameter);
            if (!day.isEmpty())
                rows.removeIf([&](const QJsonObject &row) { return !row.value(field).toString().startsWith(day); });
        };
        keepDay(u"CreatedOn"_s, u"createdOn"_s);
        keepDay(u"UpdatedOn"_s, u"updatedOn"_s);
        if (newestFirst)
            std::reverse(rows.begin(), rows.end());
        if (shuffles)
            std::shuffle(rows.begin(), rows.end(), *QRandomGenerator::global());
        const qsizetype count = query.queryItemValue(u"Count"_s).toInt();
        const qsizetype number = query.queryItemValue(u"CurrentPage"_s).toInt();
        const qsizetype pages = (rows.size() + count - 1) / count;
        if (number > std::max<qsizetype>(pages, 1) && refusesPastTheEnd)
            return test::Behaviour::answer(badRequest);
        QJsonArray data;
        for (const QJsonObject &row : rows.mid((number - 1) * count, count))
            data.append(row);
        QJsonObject meta{{u"totalPages"_s, pages}};
        if (tellsCount)
            meta.insert(u"totalCount"_s, rows.size());
        return test::Behaviour::json({{u"data"_s, data}, {u"meta"_s, meta}});
    }

    QList<QJsonObject> m_rows;
    int m_made = 0;
    test::FaultyServer m_server;
};

HttpLimits oneTry()
{
    HttpLimits limits;
    limits.retry.tries = 1;
    return limits;
}

struct Reader
{
    explicit Reader(const MovingList &service)
        : client(service.url(), Secret(u"key"_s), oneTry())
        , list(&client)
    {
    }

    bool refresh(bool fully = false)
    {
        if (fully)
            list.refreshFully();
        else
            list.refresh();
        // Not qWaitFor, which sleeps between the steps of a server in the same thread.
        QSignalSpy changed(&list, &ConsentList::changed);
        while (list.isRefreshing() && changed.wait(30000)) {
        }
        return !list.isRefreshing() && list.state() == ConsentList::State::Ready;
    }
    [[nodiscard]] QSet<QString> ids() const
    {
        QSet<QString> ids;
        for (const Consent &consent : list.rows().rows())
            ids.insert(consent.id);
        return ids;
    }

    HttpClient client;
    ConsentList list;
};

} // namespace

class TestConsentPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("calls");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one page") << 100 << 1;
        QTest::newRow("one more") << 101 << 3;
        QTest::newRow("five pages") << 500 << 6;
    }

    void sizes()
    {
        QFETCH(int, rows);
        QFETCH(int, calls);
        MovingList service;
        service.addMany(rows);
        Reader reader(service);
        QSignalSpy changed(&reader.list, &ConsentList::changed);
        QVERIFY(reader.refresh());
        QCOMPARE(reader.list.rows().size(), rows);
        QCOMPARE(reader.ids(), service.ids());
        QCOMPARE(service.server().deliveries(), calls);
        QVERIFY(changed.size() >= 2);
        QVERIFY(reader.list.lastRefreshed().isValid());
    }

    void noRowIsLostNorTwice_data()
    {
        QTest::addColumn<bool>("tellsCount");
        QTest::addColumn<bool>("refusesPastTheEnd");
        QTest::newRow("count, 400 past the end") << true << true;
        QTest::newRow("no count, 400 past the end") << false << true;
        QTest::newRow("count, empty past the end") << true << false;
        QTest::newRow("no count, empty past the end") << false << false;
    }

    void noRowIsLostNorTwice()
    {
        QFETCH(bool, tellsCount);
        QFETCH(bool, refusesPastTheEnd);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int trial = 0; trial < 15; ++trial) {
            MovingList service;
            service.tellsCount = tellsCount;
            service.refusesPastTheEnd = refusesPastTheEnd;
            service.addMany(150 + random.bounded(400));
            QSet<QString> allTheTime = service.ids();
            Reader reader(service);
            service.beforeEachAnswer = [&random](MovingList &rows) {
                for (int i = random.bounded(60); i > 0 && rows.size() > 0; --i) {
                    if (random.bounded(3) == 0)
                        rows.add();
                    else
                        rows.removeAt(random.bounded(rows.size()));
                }
            };
            QVERIFY(reader.refresh());
            allTheTime.intersect(service.ids());
            QVERIFY2(reader.ids().contains(allTheTime), "a row was lost");
            QCOMPARE(reader.ids().size(), reader.list.rows().size());
            // At rest, the next reading sees exactly what is there.
            service.beforeEachAnswer = nullptr;
            QVERIFY(reader.refresh());
            QCOMPARE(reader.ids(), service.ids());
        }
    }

    void aServiceOfAnotherOrderLosesNothingEither_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<bool>("knowsOrder");
        QTest::newRow("newest first") << true << true;
        QTest::newRow("refuses OrderBy") << false << false;
        QTest::newRow("refuses OrderBy, newest first") << true << false;
    }

    void aServiceOfAnotherOrderLosesNothingEither()
    {
        QFETCH(bool, newestFirst);
        QFETCH(bool, knowsOrder);
        MovingList service;
        service.newestFirst = newestFirst;
        service.knowsOrder = knowsOrder;
        service.addMany(450);
        Reader reader(service);
        // One burst in the middle of the first pass, adding and deleting.
        int answers = 0;
        service.beforeEachAnswer = [&answers](MovingList &rows) {
            if (++answers != 5)
                return;
            for (int i = 0; i < 30; ++i)
                rows.removeAt(i * qsizetype(7));
            rows.addMany(20);
        };
        QVERIFY(reader.refresh());
        QVERIFY(reader.ids().contains(service.ids()));
        QVERIFY(reader.refresh());
        QCOMPARE(reader.ids(), service.ids());
    }

    void nothingIsRemovedOnTheWordOfAShuffledList()
    {
        MovingList service;
        service.addMany(300);
        Reader reader(service);
        QVERIFY(reader.refresh());
        service.shuffles = true;
        QVERIFY(reader.refresh());
        QCOMPARE(reader.ids(), service.ids());
    }

    void manyPagesThatAreNotThereAreNotAskedFor()
    {
        test::FaultyServer server([](const test::ReceivedRequest &) {
            return test::Behaviour::json(
                {{u"data"_s, QJsonArray()}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 2'000'000'000}}}});
        });
        HttpClient client(server.url(), Secret(u"key"_s), oneTry());
        ConsentList list(&client);
        list.refresh();
        QTRY_VERIFY(!list.isRefreshing());
        QCOMPARE(list.state(), ConsentList::State::Failed);
        QVERIFY(server.deliveries() <= 2);
    }

    void refreshIsByDifference()
    {
        MovingList service;
        service.addMany(250);
        Reader reader(service);
        QVERIFY(reader.refresh());
        QSignalSpy inserted(reader.list.rows().notifier(), &ListNotifier::inserted);
        QSignalSpy removed(reader.list.rows().notifier(), &ListNotifier::removed);
        QSignalSpy updated(reader.list.rows().notifier(), &ListNotifier::updated);
        QVERIFY(reader.refresh());
        QCOMPARE(inserted.size() + removed.size() + updated.size(), 0);
        service.removeAt(120);
        service.setAt(7, u"name"_s, u"renamed"_s);
        const QString added = service.add();
        QVERIFY(reader.refresh());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(updated.size(), 1);
        QVERIFY(reader.list.rows().find(added) != nullptr);
        QCOMPARE(reader.list.rows().find(u"row-8"_s)->name, u"renamed"_s);
    }

    void badRowHidesNoGoodOne()
    {
        MovingList service;
        service.addMany(210);
        service.setAt(3, u"status"_s, QJsonValue());
        service.setAt(200, u"id"_s, 5);
        Reader reader(service);
        QVERIFY(reader.refresh());
        QCOMPARE(reader.list.rows().size(), 208);
        QCOMPARE(reader.list.unreadableRows(), 2);
        QCOMPARE(service.server().deliveries(), 4); // not read again because of them
        service.setAt(3, u"status"_s, 1);
        QVERIFY(reader.refresh());
        QCOMPARE(reader.list.unreadableRows(), 1);
    }

    void failureKeepsTheRows()
    {
        MovingList service;
        service.addMany(10);
        Reader reader(service);
        QVERIFY(reader.refresh());
        service.failuresToCome = 1;
        QVERIFY(!reader.refresh());
        QCOMPARE(reader.list.state(), ConsentList::State::Failed);
        QCOMPARE(reader.list.error()->kind, ApiError::Kind::ServerFailure);
        QCOMPARE(reader.list.rows().size(), 10);
        QVERIFY(reader.refresh());
        QVERIFY(!reader.list.error());
    }

    void largeListsAreReadByDay()
    {
        MovingList service;
        service.addMany(1000);
        Reader reader(service);
        ConsentListPace pace;
        pace.largeFrom = 500;
        reader.list.setPace(pace);
        QVERIFY(reader.refresh());
        const int whole = service.server().deliveries();
        QVERIFY(reader.list.isLarge());

        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        service.setAt(700, u"name"_s, u"renamed"_s);
        service.setAt(700, u"updatedOn"_s, now);
        service.setAt(701, u"createdOn"_s, now);
        service.setAt(701, u"id"_s, u"new"_s);
        service.removeAt(10);
        QVERIFY(reader.refresh());
        QVERIFY2(service.server().deliveries() - whole <= 6, "the whole was read");
        QCOMPARE(reader.list.rows().find(u"row-701"_s)->name, u"renamed"_s);
        QVERIFY(reader.list.rows().find(u"new"_s) != nullptr);
        QVERIFY2(reader.list.rows().find(u"row-11"_s) != nullptr, "only the whole tells what was deleted");

        QVERIFY(reader.refresh(true));
        QCOMPARE(reader.ids(), service.ids());
        pace.fullEvery = std::chrono::milliseconds(0);
        reader.list.setPace(pace);
        service.removeAt(20);
        QVERIFY(reader.refresh());
        QCOMPARE(reader.ids(), service.ids());
    }

    void whatIsReadByItselfIsNewerThanAReadingUnderWay()
    {
        MovingList service;
        service.addMany(150);
        Reader reader(service);
        QVERIFY(reader.refresh());
        Consent changed = *reader.list.rows().find(u"row-5"_s);
        changed.name = u"mine"_s;
        Consent made = changed;
        made.id = u"made"_s;
        // The service answers a page as it was, and while it is on its way the user's own changes come true.
        service.afterEachAnswer = [&](MovingList &) {
            reader.list.take(changed);
            reader.list.take(made);
            reader.list.drop(u"row-6"_s);
        };
        QVERIFY(reader.refresh());
        QCOMPARE(reader.list.rows().find(u"row-5"_s)->name, u"mine"_s);
        QVERIFY(reader.list.rows().find(u"made"_s) != nullptr);
        QVERIFY(reader.list.rows().find(u"row-6"_s) == nullptr);
        service.afterEachAnswer = nullptr;
        QVERIFY(reader.refresh());
        QCOMPARE(reader.ids(), service.ids());
    }

    void refreshDuringARefreshIsDoneAfterwards()
    {
        MovingList service;
        service.addMany(5);
        Reader reader(service);
        reader.list.refresh();
        reader.list.refresh();
        reader.list.refreshFully();
        QTRY_VERIFY(!reader.list.isRefreshing());
        QCOMPARE(service.server().deliveries(), 2);
    }

    void findGivesWhatTheServiceFinds()
    {
        MovingList service;
        service.addMany(250);
        Reader reader(service);
        QObject page;
        ConsentFilter filter;
        filter.createdOn = firstDay.date();
        const auto found = await(reader.list.find(filter, &page));
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->size(), 250);
        QCOMPARE(reader.list.rows().size(), 250);
        QVERIFY(!service.server().requests().isEmpty());
        QVERIFY(service.server().requests().constFirst().target.contains("CreatedOn=2026-01-01"));
    }

    void listThatGoesInTheMiddleIsNotTouched()
    {
        MovingList service;
        service.addMany(500);
        service.answersToCome = 3;
        HttpClient client(service.url(), Secret(u"key"_s), oneTry());
        auto list = std::make_unique<ConsentList>(&client);
        auto page = std::make_unique<QObject>();
        std::optional<ApiError::Kind> kind;
        QCoro::connect(list->find({}, page.get()), this, [&kind](const Result<QList<Consent>> &found) {
            if (!found)
                kind = found.error().kind;
        });
        list->refresh();
        QTRY_COMPARE(service.server().deliveries(), 5); // two of them in the air
        list.reset();
        page.reset();
        QTRY_COMPARE(kind, ApiError::Kind::Cancelled);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentPages)
#include "tst_consent_pages.moc"
