// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tone_colours.h"

#include <QPalette>
#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace authdesk::ui {

namespace {

constexpr double readable = 4.6; // 4.5 by WCAG 2.1 AA, and a little for rounding

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) {
        return float(a * (1 - share) + b * share);
    };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

/// The colour, moved towards black or white until it can be read on all of these.
QColor readableOn(const QColor &colour, std::initializer_list<QColor> grounds)
{
    const auto worst = [&](const QColor &candidate) {
        double ratio = 21;
        for (const QColor &ground : grounds)
            ratio = std::min(ratio, contrastRatio(candidate, ground));
        return ratio;
    };
    const QColor goal = worst(Qt::black) > worst(Qt::white) ? Qt::black : Qt::white;
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mix(colour, goal, step / 20.0);
        if (worst(candidate) >= readable)
            return candidate;
    }
    return goal;
}

QColor hueOf(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Waiting:
        return dark ? QColor(0xf2c463) : QColor(0x8a5300);
    case Tone::Good:
        return dark ? QColor(0x7fd8a0) : QColor(0x146c36);
    case Tone::Bad:
        return dark ? QColor(0xffa39c) : QColor(0xa61b1b);
    case Tone::Information:
        return dark ? QColor(0x8fc0fa) : QColor(0x17509a);
    case Tone::Trial:
        return dark ? QColor(0xcfa8f5) : QColor(0x6b2fa0);
    case Tone::Neutral:
        break;
    }
    return dark ? QColor(0xc3c7cc) : QColor(0x52585f);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor hue = hueOf(tone, dark);
    ToneColours colours;
    colours.fill = mix(base, hue, dark ? 0.20 : 0.11);
    colours.edge = mix(base, hue, dark ? 0.45 : 0.35);
    colours.text = readableOn(hue, {colours.fill, base, palette.color(QPalette::Window)});
    return colours;
}

QColor secondaryText(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return readableOn(mix(palette.color(QPalette::Text), base, 0.40), {base, palette.color(QPalette::Window)});
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor accent(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Highlight),
                      {palette.color(QPalette::Base), palette.color(QPalette::Window)});
}

} // namespace authdesk::ui
