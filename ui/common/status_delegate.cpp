// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/table_roles.h"
#include "ui/common/tone_shapes.h"

#include <QApplication>
#include <QPainter>
#include <QtMath>

namespace authdesk::ui {

namespace {

struct Measures
{
    explicit Measures(const QFontMetrics &metrics)
        : icon(metrics.height() * 3 / 4)
        , gap(metrics.height() / 3)
        , padding(metrics.height() / 2)
        , height(metrics.height() * 3 / 2)
    {
    }

    int icon;
    int gap;
    int padding;
    int height;
};

/// Rounded up: a fraction of a pixel too little, and the words would be elided.
int widthOf(const QString &text, const QFontMetrics &metrics)
{
    return qCeil(QFontMetricsF(metrics).horizontalAdvance(text));
}

} // namespace

StatusDelegate::StatusDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    cell.icon = {};
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;

    const Measures measures(cell.fontMetrics);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const ToneColours colours = toneColours(tone, cell.palette);
    const int wanted = 2 * measures.padding + measures.icon + measures.gap + widthOf(text, cell.fontMetrics);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget);
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const QSize size(qMin(wanted, room.width()), qMin(measures.height, room.height() - 2));
    const QRect pill = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.edge);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2.0, size.height() / 2.0);
    const QRect inner = pill.adjusted(measures.padding, 0, -measures.padding, 0);
    const QRect mark = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           QSize(measures.icon, measures.icon), inner);
    if (const QIcon drawn = icon(index.data(IconNameRole).toString(), tone); !drawn.isNull())
        drawn.paint(painter, mark);
    else
        paintToneShape(*painter, mark, tone, colours.text);
    const int indent = measures.icon + measures.gap;
    const QRect words =
        cell.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -indent, 0) : inner.adjusted(indent, 0, 0, 0);
    painter->setFont(cell.font);
    painter->setPen(colours.text);
    painter->drawText(words, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Measures measures(cell.fontMetrics);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget);
    return {2 * (margin + measures.padding) + measures.icon + measures.gap + widthOf(cell.text, cell.fontMetrics),
            measures.height + 4};
}

} // namespace authdesk::ui
