// SPDX-License-Identifier: GPL-3.0-or-later
// How RowFilterProxy follows the changes of its source.
#include "ui/common/row_filter_proxy.h"

#include "core/list/row_runs.h"
#include "ui/common/table_roles.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace authdesk::ui {

namespace {

void shiftRows(std::vector<int> &rows, int from, int by)
{
    for (int &row : rows) {
        if (row >= from)
            row += by;
    }
}

template<class T>
void insertDefaults(std::vector<T> &values, int first, int count, const T &value)
{
    values.insert(values.begin() + first, std::size_t(count), value);
}

template<class T>
void eraseRows(std::vector<T> &values, int first, int last)
{
    values.erase(values.begin() + first, values.begin() + last + 1);
}

} // namespace

void RowFilterProxy::connectSource()
{
    QAbstractItemModel *source = sourceModel();
    if (!source)
        return;
    using Model = QAbstractItemModel;
    const auto top = [](const QModelIndex &parent) {
        return !parent.isValid();
    };
    const auto aboutToReset = [this] {
        beginResetModel();
    };
    m_connections = {
        connect(source, &Model::rowsInserted, this,
                [this, top](const QModelIndex &parent, int first, int last) {
                    if (top(parent))
                        rowsInsertedInSource(first, last);
                }),
        connect(source, &Model::rowsAboutToBeRemoved, this,
                [this, top](const QModelIndex &parent, int first, int last) {
                    if (top(parent))
                        rowsAboutToGoFromSource(first, last);
                }),
        connect(source, &Model::rowsRemoved, this,
                [this, top](const QModelIndex &parent, int first, int last) {
                    if (top(parent))
                        rowsGoneFromSource(first, last);
                }),
        connect(source, &Model::dataChanged, this, &RowFilterProxy::rowsChangedInSource),
        connect(source, &Model::headerDataChanged, this,
                [this](Qt::Orientation orientation, int first, int last) {
                    if (orientation == Qt::Horizontal)
                        Q_EMIT headerDataChanged(orientation, first, last);
                }),
        connect(source, &Model::layoutAboutToBeChanged, this, [this] { layoutOfSourceAboutToChange(); }),
        connect(source, &Model::layoutChanged, this, [this] { layoutOfSourceChanged(); }),
        connect(source, &Model::rowsAboutToBeMoved, this, [this] { layoutOfSourceAboutToChange(); }),
        connect(source, &Model::rowsMoved, this, [this] { layoutOfSourceChanged(); }),
        connect(source, &Model::columnsAboutToBeInserted, this, aboutToReset),
        connect(source, &Model::columnsInserted, this, [this] { resetFromSource(); }),
        connect(source, &Model::columnsAboutToBeRemoved, this, aboutToReset),
        connect(source, &Model::columnsRemoved, this, [this] { resetFromSource(); }),
        connect(source, &Model::columnsAboutToBeMoved, this, aboutToReset),
        connect(source, &Model::columnsMoved, this, [this] { resetFromSource(); }),
        connect(source, &Model::modelAboutToBeReset, this, aboutToReset),
        connect(source, &Model::modelReset, this, [this] { resetFromSource(); }),
        connect(source, &QObject::destroyed, this,
                [this] {
                    beginResetModel();
                    resetFromSource();
                }),
    };
}

void RowFilterProxy::rowsInsertedInSource(int first, int last)
{
    const int added = last - first + 1;
    if (std::size_t(first) < m_keys.size()) {
        shiftRows(m_order, first, added);
        shiftRows(m_shown, first, added);
    }
    insertDefaults(m_keys, first, added, QByteArray());
    insertDefaults(m_matches, first, added, quint8(0));
    insertDefaults(m_shownAt, first, added, -1);
    if (m_sortColumn >= 0)
        insertDefaults(m_sortKeys, first, added, SortKey());
    for (IntColumn &column : m_intColumns)
        insertDefaults(column.values, first, added, 0);

    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        static_cast<void>(rereadRow(row, {}));
        count(row, 1);
        rows.push_back(row);
    }
    sortRows(rows);
    const auto middle = std::ptrdiff_t(m_order.size());
    m_order.insert(m_order.end(), rows.begin(), rows.end());
    std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(),
                       [this](int a, int b) { return before(a, b); });
    std::erase_if(rows, [this](int row) { return !accepts(row); });
    insertShown(std::move(rows));
    Q_EMIT countsChanged();
}

void RowFilterProxy::rowsAboutToGoFromSource(int first, int last)
{
    std::vector<int> rows(std::size_t(last - first + 1));
    std::iota(rows.begin(), rows.end(), first);
    removeShown(rows);
}

void RowFilterProxy::rowsGoneFromSource(int first, int last)
{
    for (int row = first; row <= last; ++row)
        count(row, -1);
    eraseRows(m_keys, first, last);
    eraseRows(m_matches, first, last);
    eraseRows(m_shownAt, first, last);
    if (m_sortColumn >= 0)
        eraseRows(m_sortKeys, first, last);
    for (IntColumn &column : m_intColumns)
        eraseRows(column.values, first, last);
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    shiftRows(m_order, last + 1, first - last - 1);
    shiftRows(m_shown, last + 1, first - last - 1);
    Q_EMIT countsChanged();
}

bool RowFilterProxy::mattersHere(const QList<int> &roles) const
{
    return roles.isEmpty() || roles.contains(SearchRole) || roles.contains(SortRole) ||
           std::any_of(m_intColumns.begin(), m_intColumns.end(),
                       [&](const IntColumn &column) { return roles.contains(column.role); });
}

bool RowFilterProxy::rereadRow(int row, const QList<int> &roles)
{
    const auto at = std::size_t(row);
    if (roles.isEmpty() || roles.contains(SearchRole)) {
        m_keys[at] = readKey(row);
        m_matches[at] = m_needle.foundIn(m_keys[at]);
    }
    for (IntColumn &column : m_intColumns) {
        if (roles.isEmpty() || roles.contains(column.role))
            column.values[at] = readInt(column.role, row);
    }
    if (m_sortColumn < 0 || !(roles.isEmpty() || roles.contains(SortRole)))
        return false;
    SortKey key = readSortKey(row);
    if (key == m_sortKeys[at])
        return false;
    m_sortKeys[at] = std::move(key);
    return true;
}

void RowFilterProxy::rowsChangedInSource(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                         const QList<int> &roles)
{
    if (!topLeft.isValid() || topLeft.parent().isValid())
        return;
    std::vector<int> appeared;
    if (mattersHere(roles)) {
        std::vector<int> moved;
        std::vector<int> vanished;
        bool shownMoved = false;
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            count(row, -1);
            const bool hasMoved = rereadRow(row, roles);
            count(row, 1);
            const bool was = m_shownAt[std::size_t(row)] >= 0;
            const bool is = accepts(row);
            if (hasMoved)
                moved.push_back(row);
            if (was != is)
                (is ? appeared : vanished).push_back(row);
            shownMoved = shownMoved || (hasMoved && was && is);
        }
        if (!moved.empty()) {
            std::erase_if(m_order, [&](int row) { return std::binary_search(moved.begin(), moved.end(), row); });
            sortRows(moved);
            const auto middle = std::ptrdiff_t(m_order.size());
            m_order.insert(m_order.end(), moved.begin(), moved.end());
            std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(),
                               [this](int a, int b) { return before(a, b); });
        }
        if (shownMoved) {
            show(rowsToShow());
        } else {
            removeShown(vanished);
            insertShown(appeared);
        }
    }
    tellChanged(topLeft, bottomRight, roles, appeared);
    if (mattersHere(roles))
        Q_EMIT countsChanged();
}

void RowFilterProxy::tellChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles,
                                 const std::vector<int> &alreadyTold)
{
    std::vector<int> places;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = m_shownAt[std::size_t(row)];
        if (place >= 0 && !std::binary_search(alreadyTold.begin(), alreadyTold.end(), row))
            places.push_back(place);
    }
    std::vector<RowRun> runs = runsOf(std::move(places));
    if (int(runs.size()) > mostRuns)
        runs = {{runs.front().first, runs.back().last}};
    for (const RowRun &run : runs)
        Q_EMIT dataChanged(createIndex(run.first, topLeft.column()), createIndex(run.last, bottomRight.column()),
                           roles);
}

void RowFilterProxy::layoutOfSourceAboutToChange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_savedProxyIndexes = persistentIndexList();
    m_savedSourceIndexes.clear();
    for (const QModelIndex &saved : std::as_const(m_savedProxyIndexes))
        m_savedSourceIndexes.append(QPersistentModelIndex(mapToSource(saved)));
}

void RowFilterProxy::layoutOfSourceChanged()
{
    readEverything();
    QModelIndexList to;
    for (const QPersistentModelIndex &saved : std::as_const(m_savedSourceIndexes))
        to.append(mapFromSource(saved));
    changePersistentIndexList(m_savedProxyIndexes, to);
    m_savedProxyIndexes.clear();
    m_savedSourceIndexes.clear();
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT countsChanged();
}

void RowFilterProxy::resetFromSource()
{
    readEverything();
    endResetModel();
    Q_EMIT countsChanged();
}

} // namespace authdesk::ui
