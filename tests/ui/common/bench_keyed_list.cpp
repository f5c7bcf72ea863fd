// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long it takes to remove every sixth of 100,000 rows (or the number given) from a list under a table,
// against a table that is made from nothing with the rows that stay. Ratios, because the machine's speed drifts.
#include "tests/ui/common/keyed_rows.h"
#include "ui/common/record_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <memory>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

struct Table
{
    KeyedList<KeyedRow> list;
    KeyedRows model{&list};
    ui::RecordTable view{u"Rows"_s};

    explicit Table(const QList<KeyedRow> &rows)
    {
        list.merge(rows);
        view.setSource(&model);
        view.sortByColumn(KeyedRows::Id, Qt::AscendingOrder);
        view.show();
        QCoreApplication::processEvents();
    }
};

template<class Work>
double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    const QList<KeyedRow> rows = keyedRows(count);
    const QSet<QString> gone = scatteredIds(rows, 6);
    QList<KeyedRow> rest = rows;
    rest.removeIf([&gone](const KeyedRow &row) { return gone.contains(row.id); });

    QTextStream out(stdout);
    for (int round = 0; round < rounds; ++round) {
        Table table(rows);
        const double removal = timed([&] { table.list.remove(gone); });
        std::unique_ptr<Table> fresh;
        const double floor = timed([&] { fresh = std::make_unique<Table>(rest); });
        out << u"%1 of %2 scattered rows removed: %3 ms; made from nothing: %4 ms; ratio %5\n"_s.arg(gone.size())
                   .arg(count)
                   .arg(removal, 0, 'f', 1)
                   .arg(floor, 0, 'f', 1)
                   .arg(removal / floor, 0, 'f', 2);
    }
    return 0;
}
