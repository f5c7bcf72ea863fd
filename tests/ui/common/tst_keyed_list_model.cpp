// SPDX-License-Identifier: GPL-3.0-or-later
// What a real table over a KeyedList keeps while rows come and go.
#include "ui/common/keyed_list_model.h"

#include "tests/ui/common/keyed_rows.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using ui::RecordTable;

class TestKeyedListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<KeyedList<KeyedRow>>();
        m_rows = std::make_unique<KeyedRows>(m_list.get());
        m_table = std::make_unique<RecordTable>(u"Rows"_s);
        m_table->setSource(m_rows.get());
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_rows.get(), Mode::QtTest));
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_table->proxy(), Mode::QtTest));
        m_list->merge(keyedRows(count));
        m_table->resize(400, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void cleanup()
    {
        m_testers.clear();
        m_table.reset();
        m_rows.reset();
        m_list.reset();
    }

    void scatteredRemovalKeepsSelectionAndScroll_data()
    {
        QTest::addColumn<int>("sortColumn");
        QTest::addColumn<int>("top");
        // Every third row goes: 1499 goes not, 1500 goes.
        QTest::newRow("unsorted, the top stays") << -1 << 1499;
        QTest::newRow("unsorted, the top goes") << -1 << 1500;
        QTest::newRow("by id, the top stays") << int(KeyedRows::Id) << 1499;
        QTest::newRow("by group, with many equals") << int(KeyedRows::Group) << 1499;
    }

    void scatteredRemovalKeepsSelectionAndScroll()
    {
        QFETCH(int, sortColumn);
        QFETCH(int, top);
        m_table->proxy()->sort(sortColumn);
        const int shownTop = m_table->proxy()->mapFromSource(m_rows->index(top, 0)).row();
        m_table->verticalScrollBar()->setValue(m_table->rowViewportPosition(shownTop) +
                                               m_table->verticalScrollBar()->value());
        const int scrolled = m_table->verticalScrollBar()->value();
        QCOMPARE(idAtTop(), idOf(top));
        QItemSelection selection;
        for (const int row : {100, 1498, 1499, 1500, 2999})
            selection.select(indexOf(row), indexOf(row));
        m_table->selectionModel()->setCurrentIndex(indexOf(1498), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->verticalScrollBar()->setValue(scrolled);

        QSignalSpy layout(m_rows.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy shown(m_table->proxy(), &QAbstractItemModel::layoutChanged);
        m_list->remove(scatteredIds(m_list->rows(), 3));
        QCOMPARE(layout.size(), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(m_rows->rowCount(), count - count / 3);
        QCOMPARE(m_table->proxy()->rowCount(), m_rows->rowCount());

        QStringList selected = m_table->selectedIds();
        selected.sort();
        QCOMPARE(selected, (QStringList{idOf(100), idOf(1498), idOf(1499), idOf(2999)}));
        QCOMPARE(m_table->currentId(), idOf(1498));
        if (top % 3 == 0)
            QCOMPARE(m_table->verticalScrollBar()->value(), scrolled);
        else
            QCOMPARE(idAtTop(), idOf(top));
    }

    void fewRunsAreRemovedOneByOne()
    {
        m_table->selectId(idOf(4));
        QSignalSpy layout(m_rows.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
        m_list->remove({idOf(0), idOf(1), idOf(3), idOf(2000)});
        QCOMPARE(removed.size(), 3);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(m_table->currentId(), idOf(4));
        QCOMPARE(m_rows->rowCount(), count - 4);
    }

    void everyOtherRowAndThenTheRest()
    {
        m_list->remove(scatteredIds(m_list->rows(), 2));
        m_list->merge(keyedRows(count));
        QCOMPARE(m_table->proxy()->rowCount(), count);
        m_list->remove(scatteredIds(m_list->rows(), 1));
        QCOMPARE(m_table->proxy()->rowCount(), 0);
    }

private:
    static constexpr int count = 3000;

    [[nodiscard]] static QString idOf(int row) { return QString::number(row).rightJustified(6, u'0'); }
    [[nodiscard]] QModelIndex indexOf(int row) const { return m_table->proxy()->mapFromSource(m_rows->index(row, 0)); }
    [[nodiscard]] QString idAtTop() const
    {
        return m_table->model()->index(m_table->rowAt(0), 0).data(ui::IdRole).toString();
    }

    std::unique_ptr<KeyedList<KeyedRow>> m_list;
    std::unique_ptr<KeyedRows> m_rows;
    std::unique_ptr<RecordTable> m_table;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace authdesk::test

QTEST_MAIN(authdesk::test::TestKeyedListModel)
#include "tst_keyed_list_model.moc"
