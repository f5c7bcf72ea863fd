// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace authdesk {
class ListNotifier;
}

namespace authdesk::ui {

/// A model whose rows are those of a KeyedList: it follows the list's changes, so that a subclass only reads cells.
class KeyedListModel : public QAbstractTableModel
{
    Q_OBJECT

protected:
    /// The list outlives the model.
    explicit KeyedListModel(const ListNotifier *list, QObject *parent = nullptr);

private:
    void endRemoval();

    QList<int> m_leaving; ///< rows that go in one change of the layout, from the top to the bottom
};

} // namespace authdesk::ui
