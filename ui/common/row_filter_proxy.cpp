// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_filter_proxy.h"

#include "core/list/row_runs.h"
#include "ui/common/table_roles.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

namespace authdesk::ui {

RowFilterProxy::RowFilterProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

RowFilterProxy::~RowFilterProxy() = default;

void RowFilterProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(model);
    connectSource();
    readEverything();
    endResetModel();
    Q_EMIT countsChanged();
}

void RowFilterProxy::setSearch(const QString &typed)
{
    m_search = typed;
    SearchNeedle needle(typed);
    if (needle == m_needle)
        return;
    const bool narrower = needle.narrows(m_needle);
    m_needle = std::move(needle);
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        if (!narrower || m_matches[row])
            m_matches[row] = m_needle.foundIn(m_keys[row]);
    }
    recount();
    if (narrower) {
        std::vector<int> rows;
        std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(rows),
                     [this](int row) { return m_matches[std::size_t(row)] != 0; });
        show(std::move(rows));
    } else {
        show(rowsToShow());
    }
    Q_EMIT rowsChosen();
    Q_EMIT countsChanged();
}

void RowFilterProxy::setFilter(int role, const QSet<int> &accepted)
{
    IntColumn &column = intColumn(role);
    if (column.accepted == accepted)
        return;
    column.accepted = accepted;
    show(rowsToShow());
    Q_EMIT rowsChosen();
}

QSet<int> RowFilterProxy::filter(int role) const
{
    return intColumn(role).accepted;
}

int RowFilterProxy::countFor(int role, int value) const
{
    return intColumn(role).counts.value(value);
}

void RowFilterProxy::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    const bool otherColumn = column != m_sortColumn;
    m_sortColumn = column;
    m_sortOrder = order;
    if (otherColumn)
        readSortKeys();
    sortRows(m_order);
    show(rowsToShow());
    Q_EMIT rowsChosen();
}

QModelIndex RowFilterProxy::indexOfId(const QString &id) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (sourceModel()->index(m_shown[row], 0).data(IdRole).toString() == id)
            return index(int(row), 0);
    }
    return {};
}

QModelIndex RowFilterProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || std::size_t(proxyIndex.row()) >= m_shown.size())
        return {};
    return sourceModel()->index(m_shown[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex RowFilterProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.parent().isValid() || std::size_t(sourceIndex.row()) >= m_shownAt.size())
        return {};
    const int row = m_shownAt[std::size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex RowFilterProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowFilterProxy::parent(const QModelIndex & /*child*/) const
{
    return {};
}

QModelIndex RowFilterProxy::sibling(int row, int column, const QModelIndex & /*index*/) const
{
    return index(row, column);
}

int RowFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RowFilterProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RowFilterProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty() && columnCount() > 0;
}

QVariant RowFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks by way of the first row, which an empty table has not.
    if (orientation == Qt::Horizontal)
        return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

void RowFilterProxy::show(std::vector<int> rows)
{
    if (rows == m_shown)
        return;
    // The hint is what keeps the widths and the hiding of columns while the table is empty: without it the horizontal
    // header rebuilds its sections by the first row.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(std::size_t(from.size()));
    for (const QModelIndex &old : from)
        sourceRows.push_back(m_shown[std::size_t(old.row())]);
    m_shown = std::move(rows);
    indexShown();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = m_shownAt[std::size_t(sourceRows[std::size_t(i)])];
        to.append(row < 0 ? QModelIndex() : createIndex(row, from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowFilterProxy::insertShown(std::vector<int> rows)
{
    if (rows.empty())
        return;
    const auto inOrder = [this](int a, int b) {
        return before(a, b);
    };
    std::sort(rows.begin(), rows.end(), inOrder);
    std::vector<int> places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.push_back(int(std::lower_bound(m_shown.begin(), m_shown.end(), row, inOrder) - m_shown.begin()));
    const int runs = 1 + int(std::inner_product(places.begin() + 1, places.end(), places.begin(), 0, std::plus<>(),
                                                [](int a, int b) { return a == b ? 0 : 1; }));
    if (runs > mostRuns) {
        std::vector<int> all(m_shown.size() + rows.size());
        std::merge(m_shown.begin(), m_shown.end(), rows.begin(), rows.end(), all.begin(), inOrder);
        show(std::move(all));
        return;
    }
    for (std::size_t end = rows.size(); end > 0;) {
        std::size_t begin = end - 1;
        while (begin > 0 && places[begin - 1] == places[begin])
            --begin;
        const int place = places[begin];
        beginInsertRows({}, place, place + int(end - begin) - 1);
        m_shown.insert(m_shown.begin() + place, rows.begin() + std::ptrdiff_t(begin),
                       rows.begin() + std::ptrdiff_t(end));
        indexShown(std::size_t(place));
        endInsertRows();
        end = begin;
    }
}

void RowFilterProxy::removeShown(const std::vector<int> &rows)
{
    std::vector<int> places;
    for (const int row : rows) {
        if (m_shownAt[std::size_t(row)] >= 0)
            places.push_back(m_shownAt[std::size_t(row)]);
    }
    const std::vector<RowRun> runs = runsOf(std::move(places));
    if (int(runs.size()) > mostRuns) {
        std::vector<int> rest = m_shown;
        for (const RowRun &run : runs)
            std::fill(rest.begin() + run.first, rest.begin() + run.last + 1, -1);
        std::erase(rest, -1);
        show(std::move(rest));
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        for (int place = run->first; place <= run->last; ++place)
            m_shownAt[std::size_t(m_shown[std::size_t(place)])] = -1;
        m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->last + 1);
        indexShown(std::size_t(run->first));
        endRemoveRows();
    }
}

void RowFilterProxy::indexShown(std::size_t from)
{
    if (from == 0)
        std::fill(m_shownAt.begin(), m_shownAt.end(), -1);
    for (std::size_t place = from; place < m_shown.size(); ++place)
        m_shownAt[std::size_t(m_shown[place])] = int(place);
}

} // namespace authdesk::ui
