// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hairline.h"

#include "ui/common/tone_colours.h"

#include <QPainter>

namespace authdesk::ui {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), hairline(palette()));
}

} // namespace authdesk::ui
