// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authdesk::ui {

/// The colours in which everything is drawn.
enum class Appearance { System, Light, Dark };

/// Takes effect at once, for all windows. System gives back what the application started with.
void applyAppearance(Appearance appearance);

[[nodiscard]] QString appearanceName(Appearance appearance); ///< for the settings
[[nodiscard]] Appearance appearanceFromName(const QString &name);

} // namespace authdesk::ui
