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

/// Counts how often a row is copied or moved.
struct CountedRow
{
    QString id;
    CountedRow() = default;
    explicit CountedRow(const QString &text)
        : id(text)
    {
    }
    CountedRow(const CountedRow &other)
        : id(other.id)
    {
        ++moves;
    }
    CountedRow(CountedRow &&other) noexcept
        : id(std::move(other.id))
    {
        ++moves;
    }
    CountedRow &operator=(const CountedRow &other)
    {
        id = other.id;
        ++moves;
        return *this;
    }
    CountedRow &operator=(CountedRow &&other) noexcept
    {
        id = std::move(other.id);
        ++moves;
        return *this;
    }
    ~CountedRow() = default;
    bool operator==(const CountedRow &) const = default;

    static inline int moves = 0;
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

    void scatteredRowsAreRemovedInOneGo()
    {
        constexpr int count = 8000;
        QList<CountedRow> rows;
        QSet<QString> gone;
        for (int i = 0; i < count; ++i) {
            rows.append(CountedRow(QString::number(i)));
            if (i % 4 == 1)
                gone.insert(QString::number(i));
        }
        KeyedList<CountedRow> list;
        list.merge(rows);
        rows.clear();
        QSignalSpy moved(list.notifier(), &ListNotifier::aboutToMoveToEnd);
        QSignalSpy removed(list.notifier(), &ListNotifier::removed);
        CountedRow::moves = 0;
        list.remove(gone);
        QVERIFY2(CountedRow::moves <= 3 * count, qPrintable(QString::number(CountedRow::moves)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(0).value<QList<int>>().size(), gone.size());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0), (QVariantList{count - count / 4, count - 1}));
        QCOMPARE(list.size(), count - count / 4);
        for (int row = 0; row < list.size(); ++row) {
            const QString &id = list.rows().at(row).id;
            QVERIFY(!gone.contains(id));
            QCOMPARE(list.indexOf(id), row);
            QVERIFY2(row == 0 || list.rows().at(row - 1).id.toInt() < id.toInt(), "in the order in which they were");
        }
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
