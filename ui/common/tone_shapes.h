// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone_colours.h"

#include <QRectF>

class QPainter;

namespace authdesk::ui {

/// Draws the shape that goes with a tone (ring, clock, tick, cross, i) in \a colour, so that no state hangs on colour
/// alone.
void paintToneShape(QPainter &painter, const QRectF &square, Tone tone, const QColor &colour);

} // namespace authdesk::ui
