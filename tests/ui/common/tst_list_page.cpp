// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_page.h"

#include "tests/ui/common/sample_rows.h"
#include "ui/common/record_table.h"

#include <QSignalSpy>
#include <QTest>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using test::SampleRow;
using test::SampleRows;

class TestListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedRowIsFoundWithoutReadingAll()
    {
        constexpr int count = 3000;
        SampleRows rows;
        rows.reset(test::sampleRows(count));
        ListPage page(
            {},
            [] {
                return ListPage::Reading{ListRefresh::State::Ready, {}, {}, 0};
            },
            &rows);
        page.resize(800, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const int current = count - 1;
        QVERIFY(page.table()->selectId(rows.at(current).id));

        QSignalSpy changed(&page, &ListPage::currentChanged);
        const auto rename = [&rows](int row) {
            SampleRow renamed = rows.at(row);
            renamed.name += u'!';
            const int before = rows.cellsRead();
            rows.change(row, renamed);
            return rows.cellsRead() - before;
        };
        QVERIFY2(rename(5) < 100, "what is read does not grow with the list");
        QCOMPARE(changed.size(), 0);
        QVERIFY(rename(current) < 100);
        QCOMPARE(changed.size(), 1);
        page.table()->clearSelection();
        changed.clear();
        (void)rename(current);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_MAIN(TestListPage)
#include "tst_list_page.moc"
