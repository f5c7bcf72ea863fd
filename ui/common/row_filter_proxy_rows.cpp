// SPDX-License-Identifier: GPL-3.0-or-later
// What RowFilterProxy knows of each row, and the order and choice that follow from it.
#include "ui/common/row_filter_proxy.h"

#include "ui/common/table_roles.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace authdesk::ui {

QByteArray RowFilterProxy::readKey(int row) const
{
    return searchKey(sourceModel()->index(row, 0).data(SearchRole).toString());
}

int RowFilterProxy::readInt(int role, int row) const
{
    return sourceModel()->index(row, 0).data(role).toInt();
}

SortKey RowFilterProxy::readSortKey(int row) const
{
    return SortKey(sourceModel()->index(row, m_sortColumn).data(SortRole));
}

RowFilterProxy::IntColumn &RowFilterProxy::intColumn(int role) const
{
    const auto known = std::find_if(m_intColumns.begin(), m_intColumns.end(),
                                    [role](const IntColumn &column) { return column.role == role; });
    if (known != m_intColumns.end())
        return *known;
    IntColumn &column = m_intColumns.emplace_back();
    column.role = role;
    column.values.reserve(m_keys.size());
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        column.values.push_back(readInt(role, int(row)));
        if (m_matches[row])
            ++column.counts[column.values.back()];
    }
    return column;
}

void RowFilterProxy::readEverything()
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_keys.clear();
    m_matches.clear();
    m_keys.reserve(std::size_t(rows));
    m_matches.reserve(std::size_t(rows));
    for (int row = 0; row < rows; ++row) {
        m_keys.push_back(readKey(row));
        m_matches.push_back(m_needle.foundIn(m_keys.back()));
    }
    for (IntColumn &column : m_intColumns) {
        column.values.clear();
        for (int row = 0; row < rows; ++row)
            column.values.push_back(readInt(column.role, row));
    }
    recount();
    readSortKeys();
    m_order.resize(std::size_t(rows));
    std::iota(m_order.begin(), m_order.end(), 0);
    sortRows(m_order);
    m_shownAt.assign(std::size_t(rows), -1);
    m_shown = rowsToShow();
    indexShown();
}

void RowFilterProxy::readSortKeys()
{
    m_sortKeys.clear();
    if (m_sortColumn < 0)
        return;
    m_sortKeys.reserve(m_keys.size());
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        m_sortKeys.push_back(readSortKey(int(row)));
}

void RowFilterProxy::recount()
{
    m_searchMatches = int(std::count(m_matches.begin(), m_matches.end(), 1));
    for (IntColumn &column : m_intColumns) {
        column.counts.clear();
        for (std::size_t row = 0; row < m_matches.size(); ++row) {
            if (m_matches[row])
                ++column.counts[column.values[row]];
        }
    }
}

void RowFilterProxy::count(int row, int by)
{
    if (!m_matches[std::size_t(row)])
        return;
    m_searchMatches += by;
    for (IntColumn &column : m_intColumns)
        column.counts[column.values[std::size_t(row)]] += by;
}

bool RowFilterProxy::accepts(int row) const
{
    return m_matches[std::size_t(row)] &&
           std::all_of(m_intColumns.begin(), m_intColumns.end(), [row](const IntColumn &column) {
               return column.accepted.isEmpty() || column.accepted.contains(column.values[std::size_t(row)]);
           });
}

bool RowFilterProxy::before(int left, int right) const
{
    if (m_sortColumn >= 0) {
        const SortKey &a = m_sortKeys[std::size_t(left)];
        const SortKey &b = m_sortKeys[std::size_t(right)];
        if (a.isMissing() != b.isMissing())
            return b.isMissing();
        if (a.isLessThan(b))
            return m_sortOrder == Qt::AscendingOrder;
        if (b.isLessThan(a))
            return m_sortOrder == Qt::DescendingOrder;
    }
    return left < right;
}

void RowFilterProxy::sortRows(std::vector<int> &rows) const
{
    std::sort(rows.begin(), rows.end(), [this](int a, int b) { return before(a, b); });
}

std::vector<int> RowFilterProxy::rowsToShow() const
{
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) { return accepts(row); });
    return rows;
}

} // namespace authdesk::ui
