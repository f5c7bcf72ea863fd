// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how RowFilterProxy compares with QSortFilterProxyModel and with a bare scan of the keys, at 100,000 rows (or
// the number given) under a QTableView. Rounds are interleaved, and ratios are printed, because the machine's speed
// drifts.
#include "tests/ui/common/sample_rows.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/search_key.h"
#include "ui/common/table_roles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>
#include <algorithm>
#include <functional>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

class StatusFilter : public QSortFilterProxyModel
{
public:
    void setStatus(int status)
    {
        m_status = status;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return QSortFilterProxyModel::filterAcceptsRow(row, parent) &&
               (m_status < 0 || sourceModel()->index(row, 0).data(StatusRole).toInt() == m_status);
    }

private:
    int m_status = -1;
};

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Contest
{
    QString name;
    std::function<void()> ours;
    std::function<void()> theirs;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void show(QTableView &view, QAbstractItemModel *model)
{
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.setModel(model);
    view.resize(900, 600);
    view.show();
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    test::SampleRows rows;
    rows.reset(test::sampleRows(count));
    RowFilterProxy ours;
    ours.setSourceModel(&rows);
    StatusFilter theirs;
    theirs.setFilterRole(SearchRole);
    theirs.setSortRole(SortRole);
    theirs.setFilterCaseSensitivity(Qt::CaseInsensitive);
    theirs.setSourceModel(&rows);
    QTableView ourView;
    QTableView theirView;
    show(ourView, &ours);
    show(theirView, &theirs);

    const QString typed = u"van den berg"_s;
    const auto type = [&](const std::function<void(const QString &)> &search) {
        for (qsizetype length = 1; length <= typed.size(); ++length)
            search(typed.left(length));
    };
    const QList<Contest> contests{
        {u"typing \"van den berg\""_s, [&] { type([&](const QString &text) { ours.setSearch(text); }); },
         [&] {
             type([&](const QString &text) { theirs.setFilterFixedString(text); });
         }},
        {u"clearing the search"_s, [&] { ours.setSearch({}); },
         [&] {
             theirs.setFilterFixedString({});
         }},
        {u"status filter on"_s, [&] { ours.setFilter(StatusRole, {1}); },
         [&] {
             theirs.setStatus(1);
         }},
        {u"status filter off"_s, [&] { ours.setFilter(StatusRole, {}); },
         [&] {
             theirs.setStatus(-1);
         }},
        {u"sorting by name"_s, [&] { ours.sort(test::SampleRows::Name); },
         [&] {
             theirs.sort(test::SampleRows::Name);
         }},
        {u"sorting by number"_s, [&] { ours.sort(test::SampleRows::Number); },
         [&] {
             theirs.sort(test::SampleRows::Number);
         }},
    };
    std::vector<std::vector<double>> ourTimes(std::size_t(contests.size()));
    std::vector<std::vector<double>> theirTimes(std::size_t(contests.size()));
    std::vector<double> floorTimes;
    std::vector<QByteArray> keys;
    keys.reserve(std::size_t(count));
    for (int row = 0; row < count; ++row)
        keys.push_back(searchKey(rows.index(row, 0).data(SearchRole).toString()));
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < ourTimes.size(); ++i) {
            ourTimes[i].push_back(timed(contests.at(qsizetype(i)).ours));
            theirTimes[i].push_back(timed(contests.at(qsizetype(i)).theirs));
        }
        floorTimes.push_back(timed([&] {
            type([&](const QString &text) {
                const SearchNeedle needle(text);
                for (const QByteArray &key : keys)
                    found += needle.foundIn(key);
            });
        }));
    }
    QTextStream out(stdout);
    out << count << " rows, medians of " << rounds << " interleaved rounds\n";
    for (std::size_t i = 0; i < ourTimes.size(); ++i) {
        const double own = median(ourTimes[i]);
        out << contests.at(qsizetype(i)).name.leftJustified(24) << QString::number(own, 'f', 1).rightJustified(9)
            << " ms   QSortFilterProxyModel takes x" << QString::number(median(theirTimes[i]) / own, 'f', 1) << '\n';
    }
    out << "typing takes x" << QString::number(median(ourTimes[0]) / median(floorTimes), 'f', 2)
        << " of a bare scan of every key for each letter (" << found / rounds << " found)\n";
    return 0;
}
