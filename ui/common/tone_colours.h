// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace authdesk::ui {

/// How a state is to be taken. Shown by colour, shape and text together.
enum class Tone { Neutral, Waiting, Good, Bad, Information, Trial };

/// Colours that belong together; text and icon reach 4.5:1 on fill, and text also on the palette's Base and Window.
struct ToneColours
{
    QColor text;
    QColor fill;
    QColor edge;
};

[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// Of 1 to 21, after WCAG 2.1.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
/// For text of the second rank: dimmer than the palette's text, still 4.5:1 on Base and Window.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// The palette's one accent, moved until it can be read as text on Base and Window.
[[nodiscard]] QColor accent(const QPalette &palette);
/// For hairlines between areas.
[[nodiscard]] QColor hairline(const QPalette &palette);

} // namespace authdesk::ui
