// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;

namespace authdesk::ui {

/// Puts an action into the menu, which owns it. `id` is its object name, and names its keys in shortcuts.h.
QAction *addAction(QMenu *menu, const QString &id, const QString &text);

} // namespace authdesk::ui
