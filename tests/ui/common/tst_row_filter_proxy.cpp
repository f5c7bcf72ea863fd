// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_filter_proxy.h"

#include "tests/ui/common/sample_rows.h"
#include "ui/common/table_roles.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <memory>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using test::SampleRow;
using test::SampleRows;

namespace {

/// What Qt's own proxy makes of the same search, filter and order: the judge.
class Judge : public QSortFilterProxyModel
{
public:
    void judge(const QString &search, const QSet<int> &statuses, int column, Qt::SortOrder order)
    {
        m_needle = SearchNeedle(search);
        m_statuses = statuses;
        m_order = order;
        invalidateFilter();
        QSortFilterProxyModel::sort(-1);
        QSortFilterProxyModel::sort(column, order);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const QModelIndex first = sourceModel()->index(row, 0);
        return m_needle.foundIn(searchKey(first.data(SearchRole).toString())) &&
               (m_statuses.isEmpty() || m_statuses.contains(first.data(StatusRole).toInt()));
    }
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const SortKey a(left.data(SortRole));
        const SortKey b(right.data(SortRole));
        if (a.isMissing() != b.isMissing()) // always last: Qt turns the comparison round for a descending order
            return b.isMissing() == (m_order == Qt::AscendingOrder);
        return a.isLessThan(b);
    }

private:
    SearchNeedle m_needle;
    QSet<int> m_statuses;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(IdRole).toString());
    return ids;
}

} // namespace

class TestRowFilterProxy : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleRows> m_source;
    std::unique_ptr<RowFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_sourceTester;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<SampleRows>();
        m_proxy = std::make_unique<RowFilterProxy>();
        m_sourceTester = std::make_unique<QAbstractItemModelTester>(m_source.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get());
        m_proxy->setSourceModel(m_source.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_proxy.reset();
        m_sourceTester.reset();
        m_source.reset();
    }

    void showsNothingOfNothing()
    {
        QCOMPARE(m_proxy->rowCount(), 0);
        QCOMPARE(m_proxy->columnCount(), int(SampleRows::ColumnCount));
        QCOMPARE(m_proxy->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Client"_s);
        m_proxy->setSearch(u"x"_s);
        m_proxy->sort(0);
        QCOMPARE(m_proxy->rowCount(), 0);
        QCOMPARE(m_proxy->countFor(StatusRole, 0), 0);
    }

    void survivesTheEndOfItsSource()
    {
        m_source->reset(test::sampleRows(5));
        m_sourceTester.reset();
        m_source.reset();
        QCOMPARE(m_proxy->rowCount(), 0);
        m_proxy->setSearch(u"x"_s);
        m_proxy->setSourceModel(nullptr);
        QCOMPARE(m_proxy->columnCount(), 0);
    }

    void countsBesideTheFilter()
    {
        m_source->reset({{u"1"_s, u"Anna"_s, 0}, {u"2"_s, u"Bert"_s, 0}, {u"3"_s, u"Annet"_s, 1}});
        m_proxy->setFilter(StatusRole, {1});
        QCOMPARE(idsOf(*m_proxy), QStringList{u"3"_s});
        QCOMPARE(m_proxy->countFor(StatusRole, 0), 2);
        m_proxy->setSearch(u"ann"_s);
        QCOMPARE(m_proxy->countFor(StatusRole, 0), 1);
        QCOMPARE(m_proxy->countFor(StatusRole, 1), 1);
        QCOMPARE(m_proxy->countFor(StatusRole, 7), 0);
        QCOMPARE(m_proxy->searchMatches(), 2);
        QSignalSpy counts(m_proxy.get(), &RowFilterProxy::countsChanged);
        m_source->change(1, {u"2"_s, u"Hannah"_s, 0});
        QCOMPARE(counts.size(), 1);
        QCOMPARE(m_proxy->countFor(StatusRole, 0), 2);
        m_source->remove(0, 0);
        QCOMPARE(m_proxy->countFor(StatusRole, 0), 1);
        QCOMPARE(m_proxy->searchMatches(), 2);
    }

    void missingValuesStandLast()
    {
        const QDateTime time(QDate(2026, 3, 1), QTime(), Qt::UTC);
        m_source->reset(
            {{u"none"_s, u"a"_s}, {u"late"_s, u"b"_s, 0, 0, time.addDays(1)}, {u"early"_s, u"c"_s, 0, 0, time}});
        m_proxy->sort(SampleRows::Sent);
        QCOMPARE(idsOf(*m_proxy), (QStringList{u"early"_s, u"late"_s, u"none"_s}));
        m_proxy->sort(SampleRows::Sent, Qt::DescendingOrder);
        QCOMPARE(idsOf(*m_proxy), (QStringList{u"late"_s, u"early"_s, u"none"_s}));
        m_proxy->sort(-1);
        QCOMPARE(idsOf(*m_proxy), (QStringList{u"none"_s, u"late"_s, u"early"_s}));
    }

    void oneChangeOfTenThousandIsOneSignal()
    {
        m_source->reset(test::sampleRows(10000));
        m_proxy->sort(SampleRows::Name);
        QSignalSpy changed(m_proxy.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy layout(m_proxy.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_proxy.get(), &QAbstractItemModel::modelReset);
        SampleRow row = m_source->at(1234);
        row.number += 1;
        m_source->change(1234, row);
        QCOMPARE(changed.size(), 1);
        const QModelIndex topLeft = changed.at(0).at(0).toModelIndex();
        QCOMPARE(m_proxy->mapToSource(topLeft).row(), 1234);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), topLeft.row());
        QCOMPARE(layout.size() + inserted.size() + reset.size(), 0);
    }

    void selectionSurvives()
    {
        m_source->reset(test::sampleRows(200));
        QItemSelectionModel selection(m_proxy.get());
        const QString id = m_source->at(77).id;
        selection.setCurrentIndex(m_proxy->indexOfId(id),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_proxy->sort(SampleRows::Name, Qt::DescendingOrder);
        m_proxy->setSearch(m_source->at(77).name);
        m_proxy->setSearch({});
        m_proxy->setFilter(StatusRole, {m_source->at(77).status});
        m_source->insert(0, test::sampleRows(50, 2));
        m_source->insert(10, test::sampleRows(200, 3));
        m_source->remove(0, 49);
        m_source->reverse();
        m_source->move(0, 9);
        m_proxy->setFilter(StatusRole, {});
        QCOMPARE(selection.currentIndex().data(IdRole).toString(), id);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().at(0).data(IdRole).toString(), id);
        m_proxy->setSearch(u"matches nothing"_s);
        QVERIFY(!selection.hasSelection());
    }

    void believesTheRolesOfAChange()
    {
        m_source->reset(test::sampleRows(3));
        m_proxy->setSearch(m_source->at(0).name);
        QSignalSpy counts(m_proxy.get(), &RowFilterProxy::countsChanged);
        Q_EMIT m_source->dataChanged(m_source->index(0, 0), m_source->index(0, 0), {Qt::DecorationRole});
        QCOMPARE(counts.size(), 0);
    }

    void agreesWithQtOnRandomOperations_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithQtOnRandomOperations();
};

void TestRowFilterProxy::agreesWithQtOnRandomOperations()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Judge judge;
    judge.setSourceModel(m_source.get());
    QString search;
    QSet<int> statuses;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QItemSelectionModel selection(m_proxy.get());

    for (quint32 step = 0; step < 90; ++step) {
        const int rows = m_source->rowCount();
        const int row = rows > 0 ? random.bounded(rows) : 0;
        const QModelIndexList before = selection.selectedRows();
        QStringList selected;
        for (const QModelIndex &index : before)
            selected.append(index.data(IdRole).toString());
        switch (random.bounded(10)) {
        case 0:
        case 1:
            m_source->insert(rows > 0 ? random.bounded(rows + 1) : 0,
                             test::sampleRows(random.bounded(random.bounded(4) == 0 ? 120 : 4), 1000 * seed + step));
            break;
        case 2:
            if (rows > 0)
                m_source->remove(row, qMin(rows - 1, row + random.bounded(random.bounded(4) == 0 ? 90 : 3)));
            break;
        case 3:
            if (rows > 0) {
                SampleRow to = test::sampleRows(1, 7000 + step).front();
                to.id = m_source->at(row).id;
                m_source->change(row, to);
            }
            break;
        case 4:
            if (rows > 0) {
                const int count = qMin(rows - row, random.bounded(1, 80));
                std::vector<SampleRow> to = test::sampleRows(count, 9000 + step);
                for (int i = 0; i < count; ++i)
                    to[std::size_t(i)].id = m_source->at(row + i).id;
                m_source->changeAll(row, to);
            }
            break;
        case 5:
            search =
                QStringList{u""_s, u"ba"_s, u"bakk"_s, u"berg bakk"_s, u"MULLER"_s, u"zzz"_s}.at(random.bounded(6));
            m_proxy->setSearch(search);
            break;
        case 6:
            statuses = random.bounded(3) == 0 ? QSet<int>() : QSet<int>{random.bounded(4), random.bounded(4)};
            m_proxy->setFilter(StatusRole, statuses);
            break;
        case 7:
            column = random.bounded(-1, int(SampleRows::ColumnCount));
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            m_proxy->sort(column, order);
            break;
        case 8:
            if (rows > 1)
                random.bounded(3) == 0 ? m_source->reverse() : m_source->move(row, random.bounded(rows + 1));
            break;
        default:
            if (m_proxy->rowCount() > 0)
                selection.select(m_proxy->index(random.bounded(m_proxy->rowCount()), 0),
                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            continue;
        }
        judge.judge(search, statuses, column, order);
        QCOMPARE(idsOf(*m_proxy), idsOf(judge));
        for (int at = 0; at < m_proxy->rowCount(); ++at) {
            const QModelIndex index = m_proxy->index(at, 1);
            QCOMPARE(m_proxy->mapFromSource(m_proxy->mapToSource(index)), index);
        }
        int inSearch = 0;
        for (int status = 0; status < 4; ++status) {
            judge.judge(search, {status}, -1, order);
            QCOMPARE(m_proxy->countFor(StatusRole, status), judge.rowCount());
            inSearch += judge.rowCount();
        }
        QCOMPARE(m_proxy->searchMatches(), inSearch);
        // What was selected and is still shown is still selected.
        QStringList expected;
        for (const QString &id : selected) {
            if (m_proxy->indexOfId(id).isValid())
                expected.append(id);
        }
        QStringList now;
        for (const QModelIndex &index : selection.selectedRows())
            now.append(index.data(IdRole).toString());
        expected.sort();
        now.sort();
        QCOMPARE(now, expected);
    }
}

QTEST_GUILESS_MAIN(TestRowFilterProxy)
#include "tst_row_filter_proxy.moc"
