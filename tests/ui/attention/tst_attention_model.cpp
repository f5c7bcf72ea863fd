// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"
#include "ui/attention/attention_model.h"
#include "ui/attention/attention_words.h"
#include "ui/common/table_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using ui::AttentionModel;
using Kind = AttentionItem::Kind;

class TestAttentionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelFollowsTheListFromTheFirstLine()
    {
        Office office({u"--clients"_s, u"60"_s});
        AttentionModel model(office.environment()->attention());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        office.open();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 5, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), office.environment()->attention()->list().size(), 20000);

        // Lines go and come back while somebody looks on.
        AttentionRules rules;
        rules.pendingDays = 1000;
        rules.openedDays = 1000;
        const int before = model.rowCount();
        office.environment()->attention()->setRules(rules);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() < before, 20000);
        office.environment()->attention()->setRules({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before, 20000);
    }

    void oneChangedLineIsOneDataChanged()
    {
        Office office;
        AttentionModel model(office.environment()->attention());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString id = office.createRequest(u"bounce.jan@bakkerij.example"_s);
        (void)office.createRequest(u"bounce.piet@slager.example"_s);
        office.open();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 20000);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QCOMPARE(office.colleague().post(u"/authorisation-requests/"_s + id + u"/resend"_s, {}).status, 204);
        office.environment()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20000);
        const auto first = changed.constFirst().at(0).toModelIndex();
        const auto last = changed.constFirst().at(1).toModelIndex();
        QCOMPARE(first.row(), last.row());
        QCOMPARE(first.data(ui::IdRole).toString(), u"request/"_s + id);
        QCOMPARE(inserted.size() + removed.size(), 0);
    }

    void everyCellSaysSomething()
    {
        Office office({u"--clients"_s, u"60"_s});
        AttentionModel model(office.environment()->attention());
        office.open();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 5, 20000);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.index(row, column).data().toString().isEmpty());
                QVERIFY(model.index(row, column).data(ui::SortRole).isValid());
            }
            const QString search = model.index(row, 0).data(ui::SearchRole).toString();
            QVERIFY(search.contains(model.index(row, AttentionModel::Client).data().toString()));
            QVERIFY(!model.index(row, AttentionModel::Matter).data(Qt::DecorationRole).isNull());
        }
    }

    void sortingByMatterIsUrgencyThenAge()
    {
        Office office({u"--clients"_s, u"60"_s});
        AttentionModel model(office.environment()->attention());
        office.open();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 5, 20000);
        const QList<AttentionItem> &items = office.environment()->attention()->list().rows();
        for (int one = 0; one < model.rowCount(); ++one) {
            for (int other = 0; other < model.rowCount(); ++other) {
                if (std::pair(urgency(items.at(one)), items.at(one).since) >=
                    std::pair(urgency(items.at(other)), items.at(other).since))
                    continue;
                const auto value = [&model](int row) {
                    return model.index(row, AttentionModel::Matter).data(ui::SortRole).toLongLong();
                };
                QVERIFY(value(one) < value(other));
            }
        }
    }

    void wordsOfTime_data()
    {
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QString>("text");
        QTest::newRow("ten") << 10 << u"10 day(s) left"_s;
        QTest::newRow("today") << 0 << u"ends today"_s;
        QTest::newRow("over") << -1 << u"ended"_s;
    }

    void wordsOfTime()
    {
        QFETCH(int, daysLeft);
        QFETCH(QString, text);
        AttentionItem item;
        item.kind = Kind::KeyExpires;
        item.ends = QDate::currentDate().addDays(daysLeft).endOfDay().toUTC();
        QCOMPARE(ui::timeText(item), text);
    }

    void reasonOfTheClientIsOneLineOfPlainText()
    {
        AttentionItem item;
        item.kind = Kind::Declined;
        item.detail = u"<b>We</b> have\nanother   office."_s;
        QCOMPARE(ui::matterText(item), u"The client declined: “<b>We</b> have another office.”"_s);
    }
};

} // namespace authdesk::test

QTEST_MAIN(authdesk::test::TestAttentionModel)
#include "tst_attention_model.moc"
