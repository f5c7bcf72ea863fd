// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/list/keyed_list.h"
#include "ui/common/keyed_list_model.h"
#include "ui/common/table_roles.h"

namespace authdesk::test {

struct KeyedRow
{
    QString id = {};
    QString group = {};
    bool operator==(const KeyedRow &) const = default;
};

/// The smallest model over a KeyedList.
class KeyedRows : public ui::KeyedListModel
{
    Q_OBJECT

public:
    enum Column { Id, Group, ColumnCount };

    explicit KeyedRows(const KeyedList<KeyedRow> *list)
        : KeyedListModel(list->notifier())
        , m_list(list)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_list->size());
    }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const KeyedRow &row = m_list->rows().at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case ui::SortRole:
            return index.column() == Id ? row.id : row.group;
        case ui::SearchRole:
        case ui::IdRole:
            return row.id;
        default:
            return {};
        }
    }

private:
    const KeyedList<KeyedRow> *m_list;
};

/// Rows "000000", "000001" … in ten groups.
[[nodiscard]] inline QList<KeyedRow> keyedRows(int count)
{
    QList<KeyedRow> rows;
    for (int row = 0; row < count; ++row)
        rows.append({QString::number(row).rightJustified(6, u'0'), QString::number(row % 10)});
    return rows;
}

/// One in \a step, scattered over all.
[[nodiscard]] inline QSet<QString> scatteredIds(const QList<KeyedRow> &rows, int step)
{
    QSet<QString> ids;
    for (qsizetype row = 0; row < rows.size(); row += step)
        ids.insert(rows.at(row).id);
    return ids;
}

} // namespace authdesk::test
