// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"

#include <QDialog>
#include <QList>

class QMenu;
class QTreeWidget;

namespace authdesk::ui {

/// All keys that do something: those of the menus, then those of tables, search fields and windows.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent = nullptr);

private:
    void fitWidth();
    void addMenu(const QMenu *menu);
    void addKeys(const QString &title, Shortcut::Place place);
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys);

    QTreeWidget *m_list;
};

} // namespace authdesk::ui
