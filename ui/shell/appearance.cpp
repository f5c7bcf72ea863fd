// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

struct Shades
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor placeholder;
    QColor disabled;
    QColor accent;
    QColor accentText;
    QColor link;
    QColor toolTip;
};

Shades lightShades()
{
    return {QColor(0xf5f6f7), QColor(0xffffff), QColor(0xf3f5f8), QColor(0xf0f1f3), QColor(0x1d2125), QColor(0x6b7178),
            QColor(0x9aa0a6), QColor(0x1f5fae), QColor(0xffffff), QColor(0x1f5fae), QColor(0xffffff)};
}

Shades darkShades()
{
    return {QColor(0x23272b), QColor(0x1b1e21), QColor(0x24282c), QColor(0x31363b), QColor(0xe8eaec), QColor(0x9aa1a8),
            QColor(0x767d84), QColor(0x3d7fd0), QColor(0xffffff), QColor(0x7fb2ef), QColor(0x31363b)};
}

QPalette paletteOf(const Shades &shades)
{
    // From button and window Qt derives the shades of edges and shadows.
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.accentText);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.toolTip);
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.button.darker(115));
    return palette;
}

/// What the application came up with, remembered before the first change.
struct Original
{
    QPalette palette = QApplication::palette();
    QString style = QApplication::style()->name();
};

const Original &original()
{
    static const Original remembered;
    return remembered;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    const Original &before = original();
    if (appearance == Appearance::System) {
        if (QApplication::style()->name() != before.style)
            QApplication::setStyle(before.style);
        QApplication::setPalette(before.palette);
        return;
    }
    // Native styles draw with colours of their own, whatever the palette says.
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(appearance == Appearance::Dark ? darkShades() : lightShades()));
}

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}

Appearance appearanceFromName(const QString &name)
{
    if (name == "light"_L1)
        return Appearance::Light;
    return name == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

} // namespace authdesk::ui
