// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStringList>
#include <QTableView>

class QMenu;

namespace authdesk::ui {

class RowFilterProxy;

/// A table of records as every page shows it: whole rows of one height, found again by id, sorted and searched by a
/// RowFilterProxy of its own. The row that is current and the one at the top stay where they are while the list
/// changes.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// \a accessibleName says what the rows are, for example "Authorisation requests".
    explicit RecordTable(const QString &accessibleName, QWidget *parent = nullptr);
    ~RecordTable() override;

    /// The model is not owned. Its columns answer table_roles.h.
    void setSource(QAbstractItemModel *source);
    [[nodiscard]] RowFilterProxy *proxy() const { return m_proxy; }

    [[nodiscard]] QString currentId() const;       ///< empty without a current row
    [[nodiscard]] QStringList selectedIds() const; ///< in the order of the rows
    [[nodiscard]] QStringList shownIds() const;    ///< all, in the order of the rows
    /// Makes the row current, selects it and scrolls to it. False when it is not shown. An empty id clears both.
    bool selectId(const QString &id);
    /// Puts the selected rows on the clipboard as text, columns separated by tabs, in the columns' visible order. Does
    /// nothing without a selected row.
    void copySelection() const;

    /// Widths by header and about 100 rows, for columns that nobody has sized yet.
    void fitColumns();
    /// A checkable entry for each column, by which it is hidden and shown.
    void addColumnActions(QMenu *menu);
    /// Order, widths, visibility and sorting of the columns.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void activated(const QString &id); ///< Enter or double click
    void currentIdChanged(const QString &id);
    void selectedIdsChanged();
    /// Somebody asks for the row's menu, by mouse or keyboard; \a at is global.
    void menuRequested(const QString &id, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void followProxy();
    void setRowHeight();
    void rememberTop();
    void restoreTop();
    void showCurrentOrTop();
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    void tellCurrent();
    void fitColumnsOnce();

    RowFilterProxy *m_proxy;
    QPersistentModelIndex m_top; ///< the row that is at the top while the list changes
    int m_topOffset = 0;         ///< of it above the viewport, in pixels
    QString m_currentId;
    bool m_columnsFitted = false;
};

} // namespace authdesk::ui
