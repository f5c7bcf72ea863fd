// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_action.h"

#include <QAction>
#include <QMenu>

namespace authdesk::ui {

QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, menu);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    menu->addAction(action);
    return action;
}

QAction *addAction(QMenu *menu, const QString &name, const QString &text, QKeyCombination shortcut)
{
    return addAction(menu, name, text, QKeySequence(shortcut));
}

} // namespace authdesk::ui
