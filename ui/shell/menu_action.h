// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QMenu;

namespace authdesk::ui {

/// Puts an action into the menu, which owns it. `name` is its object name.
QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut);
QAction *addAction(QMenu *menu, const QString &name, const QString &text, QKeyCombination shortcut);

} // namespace authdesk::ui
