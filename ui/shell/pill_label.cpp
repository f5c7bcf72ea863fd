// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pill_label.h"

#include <QPainter>

namespace authdesk::ui {

PillLabel::PillLabel(QWidget *parent)
    : QLabel(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setTextFormat(Qt::PlainText);
    setContentsMargins(9, 2, 9, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    update();
}

void PillLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours tone = toneColours(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tone.fill);
    painter.setPen(tone.edge);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(tone.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace authdesk::ui
