// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone_colours.h"

#include <QIcon>
#include <QStringView>

namespace authdesk::ui {

/// The drawing `:/icons/NAME.svg` in the palette's text colour, taken when it is painted, so that it follows a change
/// from light to dark. A null icon when there is no such drawing.
[[nodiscard]] QIcon icon(QStringView name);
/// The same in the tone's text colour.
[[nodiscard]] QIcon icon(QStringView name, Tone tone);

} // namespace authdesk::ui
