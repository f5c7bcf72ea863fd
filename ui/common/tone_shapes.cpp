// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tone_shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace authdesk::ui {

void paintToneShape(QPainter &painter, const QRectF &square, Tone tone, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Neutral:
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        painter.drawLine(QPointF(5.5, 8), QPointF(10.5, 8));
        break;
    case Tone::Waiting:
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        painter.drawPolyline(QPolygonF{{8, 4.8}, {8, 8.3}, {10.6, 9.8}});
        break;
    case Tone::Good:
        painter.drawPolyline(QPolygonF{{2.8, 8.6}, {6.4, 12.2}, {13.2, 4.4}});
        break;
    case Tone::Bad:
        painter.drawLine(QPointF(3.8, 3.8), QPointF(12.2, 12.2));
        painter.drawLine(QPointF(12.2, 3.8), QPointF(3.8, 12.2));
        break;
    case Tone::Trial:
        painter.drawPolygon(QPolygonF{{8, 1.8}, {14.2, 8}, {8, 14.2}, {1.8, 8}});
        break;
    case Tone::Information:
        painter.drawEllipse(QRectF(2, 2, 12, 12));
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11));
        painter.drawPoint(QPointF(8, 5.1));
        break;
    }
    painter.restore();
}

} // namespace authdesk::ui
