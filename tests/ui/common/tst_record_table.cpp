// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/record_table.h"

#include "tests/ui/common/sample_rows.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/table_roles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <memory>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using test::SampleRows;

class TestRecordTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleRows> m_source;
    std::unique_ptr<RecordTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString topId() const
    {
        return m_table->model()->index(m_table->rowAt(0), 0).data(IdRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_source = std::make_unique<SampleRows>();
        m_table = std::make_unique<RecordTable>(u"Sample rows"_s);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table->proxy());
        m_table->resize(800, 400);
        m_table->setSource(m_source.get());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_source.reset();
    }

    void tabLeavesIt()
    {
        m_source->reset(test::sampleRows(5));
        QVERIFY(!m_table->tabKeyNavigation());
        QCOMPARE(m_table->accessibleName(), u"Sample rows"_s);
    }

    void tellsWhoIsCurrentByKeys()
    {
        m_source->reset(test::sampleRows(10));
        QSignalSpy current(m_table.get(), &RecordTable::currentIdChanged);
        QSignalSpy activated(m_table.get(), &RecordTable::activated);
        QVERIFY(m_table->selectId(m_source->at(3).id));
        QCOMPARE(current.takeLast().at(0).toString(), m_source->at(3).id);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentId(), m_source->at(4).id);
        QCOMPARE(current.takeLast().at(0).toString(), m_source->at(4).id);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), m_source->at(4).id);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedIds(), (QStringList{m_source->at(4).id, m_source->at(5).id}));
        QVERIFY(!m_table->selectId(u"nobody"_s));
        QVERIFY(m_table->selectId({}));
        QCOMPARE(m_table->currentId(), QString());
    }

    void doubleClickActivates()
    {
        m_source->reset(test::sampleRows(10));
        QSignalSpy activated(m_table.get(), &RecordTable::activated);
        const QPoint at = m_table->visualRect(m_table->model()->index(2, 1)).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), m_source->at(2).id);
    }

    void goneIsNotReplacedByItsNeighbour()
    {
        m_source->reset(test::sampleRows(10));
        QVERIFY(m_table->selectId(m_source->at(3).id));
        QSignalSpy current(m_table.get(), &RecordTable::currentIdChanged);
        m_source->remove(3, 3);
        QCOMPARE(m_table->currentId(), QString());
        QCOMPARE(current.last().at(0).toString(), QString());
        QVERIFY(m_table->selectId(m_source->at(3).id));
        m_table->proxy()->setSearch(u"zzz"_s);
        QCOMPARE(current.last().at(0).toString(), QString());
    }

    void whatIsInSightStays()
    {
        m_source->reset(test::sampleRows(500));
        QVERIFY(m_table->selectId(m_source->at(250).id));
        m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->sectionPosition(240) + 5);
        const QString top = topId();
        QCOMPARE(top, m_source->at(240).id);
        m_source->insert(0, test::sampleRows(20, 2));
        QCOMPARE(topId(), top);
        m_source->remove(3, 9);
        QCOMPARE(topId(), top);
        QCOMPARE(m_table->rowViewportPosition(m_table->rowAt(0)), -5);
        QCOMPARE(m_table->verticalHeader()->count(), m_table->model()->rowCount());
        QCOMPARE(m_table->selectedIds().size(), 1);
        m_table->verticalScrollBar()->setValue(0);
        m_source->insert(0, test::sampleRows(3, 4));
        QCOMPARE(topId(), m_source->at(0).id);
    }

    void searchKeepsTheCurrentRowInSight()
    {
        m_source->reset(test::sampleRows(500));
        m_table->verticalScrollBar()->setValue(5000);
        m_table->proxy()->setSearch(u"berg"_s);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QCOMPARE(m_table->verticalHeader()->count(), m_table->model()->rowCount());
        const QString last = m_table->model()->index(m_table->model()->rowCount() - 1, 0).data(IdRole).toString();
        QVERIFY(m_table->selectId(last));
        m_table->proxy()->setSearch({});
        QCOMPARE(m_table->currentId(), last);
        QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
        m_table->sortByColumn(SampleRows::Number, Qt::DescendingOrder);
        QCOMPARE(m_table->currentId(), last);
        QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
    }

    void sortsByAClickOnTheHeader()
    {
        m_source->reset(test::sampleRows(50));
        QHeaderView *header = m_table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(SampleRows::Number) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(SampleRows::Number));
    }

    void columnsAreRemembered()
    {
        m_source->reset(test::sampleRows(50));
        QMenu menu;
        m_table->addColumnActions(&menu);
        QCOMPARE(menu.actions().size(), qsizetype(SampleRows::ColumnCount));
        menu.actions().at(SampleRows::Number)->trigger();
        QVERIFY(m_table->isColumnHidden(SampleRows::Number));
        m_table->setColumnWidth(SampleRows::Name, 321);
        m_table->sortByColumn(SampleRows::Sent, Qt::DescendingOrder);
        // Columns stay as they are when the table is empty for a while.
        m_table->proxy()->setSearch(u"zzz"_s);
        m_table->proxy()->setSearch({});
        QVERIFY(m_table->isColumnHidden(SampleRows::Number));
        QCOMPARE(m_table->columnWidth(SampleRows::Name), 321);

        RecordTable other(u"Another"_s);
        other.setSource(m_source.get());
        QVERIFY(other.restoreState(m_table->saveState()));
        QVERIFY(other.isColumnHidden(SampleRows::Number));
        QCOMPARE(other.columnWidth(SampleRows::Name), 321);
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(SampleRows::Sent));
        QCOMPARE(other.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        const auto sent = [&other](int row) {
            return other.model()->index(row, SampleRows::Sent).data(SortRole).toDateTime();
        };
        QVERIFY2(sent(0) > sent(49), "the rows stand in that order");
        QVERIFY(!other.restoreState("nonsense"));
        QVERIFY(!other.restoreState({}));
    }

    void theLastColumnCannotBeHidden()
    {
        for (int column = 1; column < SampleRows::ColumnCount; ++column)
            m_table->setColumnHidden(column, true);
        QMenu menu;
        m_table->addColumnActions(&menu);
        QVERIFY(!menu.actions().at(0)->isEnabled());
        QVERIFY(menu.actions().at(1)->isEnabled());
    }

    void copiesRowsAsText()
    {
        m_source->reset({{u"1"_s, u"Anna\t& Zn."_s, 0, 5}, {u"2"_s, u"Bert"_s, 1, 6}});
        m_table->setColumnHidden(SampleRows::Sent, true);
        m_table->selectAll();
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Anna & Zn.\tPending\t5\nBert\tAccepted\t6"_s);
    }

    void copyingAsksForEachCellOnce()
    {
        constexpr int count = 3000;
        m_source->reset(test::sampleRows(count));
        m_table->selectAll();
        const int before = m_source->cellsRead();
        m_table->copySelection();
        QCOMPARE(m_source->cellsRead() - before, count * SampleRows::ColumnCount);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), count - 1);
    }

    void menuByMouseAndKeyboard()
    {
        m_source->reset(test::sampleRows(10));
        QSignalSpy menu(m_table.get(), &RecordTable::menuRequested);
        const QPoint at = m_table->visualRect(m_table->model()->index(4, 0)).center();
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, m_table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table->viewport(), &byMouse);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu.at(0).at(0).toString(), m_source->at(4).id);
        QCOMPARE(m_table->selectedIds(), QStringList{m_source->at(4).id});
        QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_table->viewport(), &byKeyboard);
        QCOMPARE(menu.size(), 2);
    }

    void toolTipsShowNamesLetterByLetter()
    {
        m_source->reset({{u"1"_s, u"<b>Bold</b> & Zn."_s}});
        const QPoint at = m_table->visualRect(m_table->model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table->viewport(), &help);
        QTRY_VERIFY(QToolTip::text().contains(u"&lt;b&gt;Bold"_s));
    }

    void aHundredThousandRowsOpenQuickly()
    {
        m_source->reset(test::sampleRows(100000));
        QCOMPARE(m_table->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QVERIFY(m_table->selectId(m_source->at(99999).id));
        m_table->proxy()->setFilter(StatusRole, {1});
        m_table->proxy()->setFilter(StatusRole, {});
        QCOMPARE(m_table->currentId(), m_source->at(99999).id);
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_record_table.moc"
