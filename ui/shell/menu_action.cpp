// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_action.h"

#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QMenu>

namespace authdesk::ui {

QAction *addAction(QMenu *menu, const QString &id, const QString &text)
{
    auto *action = new QAction(text, menu);
    action->setObjectName(id);
    action->setShortcuts(shortcutOf(id).keys);
    menu->addAction(action);
    return action;
}

} // namespace authdesk::ui
