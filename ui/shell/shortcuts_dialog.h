// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QMenu;
class QTreeWidget;

namespace authdesk::ui {

/// All keys, read from the menus themselves, and those of the tables.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent = nullptr);

private:
    void addMenu(const QMenu *menu);
    void addTableKeys();
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys);

    QTreeWidget *m_list;
};

} // namespace authdesk::ui
