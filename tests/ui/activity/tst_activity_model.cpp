// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the log over a real store, testers attached before there is a row.
#include "core/store/statement.h"
#include "tests/support/await.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_words.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/table_roles.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;
using ui::ActivityModel;

namespace {

using What = Activity::What;

Activity sentTo(const QString &client)
{
    return {What::RequestSent, client, {}, u"pending"_s, u"Organisation"_s};
}

/// A log with its model; testers look on from the beginning.
struct Desk
{
    explicit Desk(const QString &file = {})
        : store(file)
        , client(QUrl(u"http://127.0.0.1:9"_s), Secret(u"k"_s))
        , software(&client)
        , log(&store, {u"office"_s, u"Office"_s})
        , model(&log, &software)
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(&model, mode, &model);
        proxy.setSourceModel(&model);
        new QAbstractItemModelTester(&proxy, mode, &proxy);
    }

    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] bool isReady() const { return model.state() == ActivityModel::State::Ready; }

    Store store;
    HttpClient client;
    SoftwareCatalogue software;
    ActivityLog log;
    ActivityModel model;
    ui::RowFilterProxy proxy;
};

void fill(Store &store, int count)
{
    auto work = [count](QSqlDatabase &database) {
        return change(database,
                      u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                      "INSERT INTO activity SELECT i, '2026-01-01T00:00:00.000Z', 'r', 'office', 'Office', 'u', 20, "
                      "1, 'Client ' || i, 'client ' || i, 'pending', 'accepted', '' FROM n"_s.arg(count));
    };
    const auto filled = await(store.run(std::move(work)));
    QVERIFY(filled && *filled);
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsSayWhatHappened()
    {
        Desk desk;
        desk.log.setUser(u"Anna"_s);
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.correlationId = u"c-1"_s;
        desk.log.record({What::RequestWithdrawn, u"Jansen <b>"_s, u"pending"_s, u"withdrawn"_s, {}},
                        endingFor(error, CallTrace()));
        desk.model.setFilter({});
        QTRY_COMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.text(0, ActivityModel::What), u"Request withdrawn"_s);
        QCOMPARE(desk.text(0, ActivityModel::Client), u"Jansen <b>"_s);
        QCOMPARE(desk.text(0, ActivityModel::Change), u"Pending → Withdrawn"_s);
        QCOMPARE(desk.text(0, ActivityModel::User), u"Anna"_s);
        QCOMPARE(desk.text(0, ActivityModel::Outcome), u"Refused"_s);
        QCOMPARE(desk.text(0, ActivityModel::EnvironmentColumn), u"Office"_s);
        QCOMPARE(desk.text(0, ActivityModel::CorrelationId), u"c-1"_s);
        QVERIFY(!desk.text(0, ActivityModel::When).isEmpty());
        QVERIFY(desk.model.index(0, ActivityModel::Outcome).data(Qt::ToolTipRole).toString().contains("state"_L1));
        QVERIFY(!desk.model.index(0, ActivityModel::Client).data(Qt::ToolTipRole).toString().contains("<b>"_L1));
        for (int column = 0; column < desk.model.columnCount(); ++column)
            QVERIFY(!desk.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void anActionUnderWayGetsItsOutcomeInPlace()
    {
        Desk desk;
        desk.model.setFilter({});
        QTRY_VERIFY(desk.isReady());
        desk.log.record(sentTo(u"First"_s));
        const auto begun = await(desk.log.begin(sentTo(u"Second"_s)));
        QVERIFY(begun);
        desk.log.record(sentTo(u"Third"_s));
        QTRY_COMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.text(1, ActivityModel::Client), u"Second"_s);
        QCOMPARE(desk.text(1, ActivityModel::Outcome), u"Under way"_s);
        QSignalSpy changed(&desk.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&desk.model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex second(desk.model.index(1, 0));
        desk.log.finish(*begun, {});
        QTRY_COMPARE(desk.text(1, ActivityModel::Outcome), u"Done"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
        QVERIFY(second.isValid());
        QVERIFY(reset.isEmpty() && removed.isEmpty());
    }

    void whatWasInterruptedSaysSo()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        {
            Desk before(file);
            QVERIFY(await(before.log.begin(sentTo(u"A"_s))));
        }
        Desk desk(file);
        desk.model.setFilter({});
        QTRY_COMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.text(0, ActivityModel::Outcome), u"Unknown: interrupted"_s);
    }

    void aFilterIsAppliedAndAppliesToNews()
    {
        Desk desk;
        desk.log.record(sentTo(u"Jansen"_s));
        desk.log.record(sentTo(u"De Vries"_s));
        ActivityFilter filter;
        filter.client = u"vries"_s;
        desk.model.setFilter(filter);
        QTRY_COMPARE(desk.model.rowCount(), 1);
        desk.log.record(sentTo(u"Bakker"_s));
        desk.log.record(sentTo(u"Van Vriesland"_s));
        QTRY_COMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.text(0, ActivityModel::Client), u"Van Vriesland"_s);
        // Two filters at once: the answer to the first one must not be taken for the second's.
        desk.model.setFilter({});
        desk.model.setFilter(filter);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.model.rowCount(), 2);
    }

    void manyEntriesAreReadUpToALimit()
    {
        Desk desk;
        fill(desk.store, ActivityModel::mostRows + 1200);
        desk.model.setFilter({});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 30000);
        QCOMPARE(desk.model.rowCount(), ActivityModel::mostRows);
        QVERIFY(desk.model.isCutOff());
        QCOMPARE(desk.text(0, ActivityModel::Client), u"Client %1"_s.arg(ActivityModel::mostRows + 1200));
        desk.log.record(sentTo(u"New"_s));
        QTRY_COMPARE(desk.text(0, ActivityModel::Client), u"New"_s);
        ActivityFilter filter;
        filter.client = u"client 1111"_s;
        desk.model.setFilter(filter);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.model.rowCount(), 11); // 1111, 11110 to 11119
        QVERIFY(!desk.model.isCutOff());
    }

    void aLogThatCannotBeReadIsAFailureThatCanEnd()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Desk desk(folder.filePath(u"file/log.sqlite"_s));
        desk.model.setFilter({});
        QTRY_COMPARE(desk.model.state(), ActivityModel::State::Failed);
        QVERIFY(!desk.model.error().isEmpty());
        inTheWay.remove();
        desk.model.refresh();
        QTRY_VERIFY(desk.isReady());
    }

    void everyKindHasWordsAndAGroup()
    {
        QSet<What> grouped;
        const QList<ui::ActivityGroup> groups = ui::activityGroups();
        for (const ui::ActivityGroup &group : groups) {
            for (const What what : group.kinds) {
                QVERIFY(!grouped.contains(what));
                grouped.insert(what);
            }
        }
        const QString nothing = ui::whatText(What::Unknown);
        QSet<QString> texts;
        for (int number = 1; number < 200; ++number) {
            const QString text = ui::whatText(static_cast<What>(number));
            if (text == nothing)
                continue;
            QVERIFY2(grouped.contains(static_cast<What>(number)), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), grouped.size());
    }
};

QTEST_MAIN(TestActivityModel)
#include "tst_activity_model.moc"
