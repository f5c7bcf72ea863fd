// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keyed_list_model.h"

#include "core/list/list_notifier.h"

#include <algorithm>

namespace authdesk::ui {

KeyedListModel::KeyedListModel(const ListNotifier *list, QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(list, &ListNotifier::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(list, &ListNotifier::inserted, this, [this] { endInsertRows(); });
    connect(list, &ListNotifier::aboutToMoveToEnd, this, [this](const QList<int> &rows) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_leaving = rows;
    });
    connect(list, &ListNotifier::aboutToRemove, this, [this](int first, int last) {
        if (m_leaving.isEmpty())
            beginRemoveRows({}, first, last);
    });
    connect(list, &ListNotifier::removed, this, &KeyedListModel::endRemoval);
    connect(list, &ListNotifier::updated, this,
            [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1)); });
}

void KeyedListModel::endRemoval()
{
    if (m_leaving.isEmpty()) {
        endRemoveRows();
        return;
    }
    // A view must not see the rows at the end: it would scroll there with the one that it has at its top.
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const auto leaving = std::lower_bound(m_leaving.cbegin(), m_leaving.cend(), index.row());
        const bool leaves = leaving != m_leaving.cend() && *leaving == index.row();
        const auto above = static_cast<int>(leaving - m_leaving.cbegin());
        to.append(leaves ? QModelIndex() : createIndex(index.row() - above, index.column()));
    }
    m_leaving.clear();
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace authdesk::ui
