// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/list/keyed_list.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

struct Row
{
    QString id;
    int value = 0;
    bool operator==(const Row &) const = default;
};

QString text(const KeyedList<Row> &list)
{
    QStringList rows;
    for (const Row &row : list.rows())
        rows.append(row.id + u'=' + QString::number(row.value));
    return rows.join(u' ');
}

} // namespace

class TestKeyedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newRowsAreAppendedInOneGo()
    {
        KeyedList<Row> list;
        QSignalSpy inserted(list.notifier(), &ListNotifier::inserted);
        list.merge({{u"a"_s, 1}, {u"b"_s, 2}, {u"a"_s, 3}});
        QCOMPARE(text(list), u"a=3 b=2"_s);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.at(0), (QVariantList{0, 1}));
    }

    void equalRowsAreLeftAlone()
    {
        KeyedList<Row> list;
        list.merge({{u"a"_s, 1}, {u"b"_s, 2}});
        QSignalSpy updated(list.notifier(), &ListNotifier::updated);
        list.merge({{u"a"_s, 1}, {u"b"_s, 2}});
        QCOMPARE(updated.size(), 0);
    }

    void neighboursAreUpdatedTogether()
    {
        KeyedList<Row> list;
        list.merge({{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}, {u"d"_s, 1}});
        QSignalSpy updated(list.notifier(), &ListNotifier::updated);
        list.merge({{u"d"_s, 2}, {u"b"_s, 2}, {u"a"_s, 2}});
        QCOMPARE(updated.size(), 2);
        QCOMPARE(updated.at(0), (QVariantList{0, 1}));
        QCOMPARE(updated.at(1), (QVariantList{3, 3}));
    }

    void oneOfTenThousandIsOneUpdate()
    {
        KeyedList<Row> list;
        QList<Row> rows;
        for (int i = 0; i < 10000; ++i)
            rows.append({QString::number(i), i});
        list.merge(rows);
        QSignalSpy updated(list.notifier(), &ListNotifier::updated);
        rows[1234].value = -1;
        list.merge(rows);
        QCOMPARE(updated.size(), 1);
        QCOMPARE(updated.at(0), (QVariantList{1234, 1234}));
    }

    void removalKeepsTheOthersFindable()
    {
        KeyedList<Row> list;
        list.merge({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}, {u"d"_s, 4}});
        QSignalSpy removed(list.notifier(), &ListNotifier::removed);
        list.remove({u"b"_s, u"c"_s, u"nobody"_s});
        QCOMPARE(text(list), u"a=1 d=4"_s);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0), (QVariantList{1, 2}));
        QCOMPARE(list.indexOf(u"d"_s), 1);
        QCOMPARE(list.indexOf(u"b"_s), -1);
        QVERIFY(list.find(u"c"_s) == nullptr);
    }

    void randomChangesMatchAPlainMap()
    {
        QRandomGenerator random(7);
        KeyedList<Row> list;
        QMap<QString, int> expected;
        for (int turn = 0; turn < 500; ++turn) {
            QList<Row> rows;
            for (int i = 0; i < 5; ++i) {
                const Row row{QString::number(random.bounded(60)), static_cast<int>(random.bounded(4))};
                rows.append(row);
                expected[row.id] = row.value;
            }
            list.merge(rows);
            QSet<QString> gone{QString::number(random.bounded(60)), QString::number(random.bounded(60))};
            for (const QString &id : gone)
                expected.remove(id);
            list.remove(gone);
            QCOMPARE(list.size(), expected.size());
            for (int row = 0; row < list.size(); ++row) {
                QCOMPARE(list.indexOf(list.rows().at(row).id), row);
                QCOMPARE(list.rows().at(row).value, expected.value(list.rows().at(row).id, -1));
            }
        }
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestKeyedList)
#include "tst_keyed_list.moc"
