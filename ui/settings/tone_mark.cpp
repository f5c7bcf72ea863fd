// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tone_mark.h"

#include "ui/common/tone_shapes.h"

#include <QPainter>

namespace authdesk::ui {

ToneMark::ToneMark(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneMark::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    update();
}

QSize ToneMark::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void ToneMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_tone == Tone::Neutral ? secondaryText(palette()) : toneColours(m_tone, palette()).text;
    const qreal margin = height() / 8.0;
    paintToneShape(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_tone, colour);
}

} // namespace authdesk::ui
