// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_delegate.h"

#include "ui/common/tone_colours.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace authdesk::ui {

namespace {

constexpr int margin = 6;   // between the entry's pill and the list's edge
constexpr int padding = 10; // within the pill
constexpr int corner = 6;

void paintCount(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option, int count, bool isSelected)
{
    const QString text = option.locale.toString(count);
    QFont small = option.font;
    small.setBold(true);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 12);
    const QRect pill(content.right() - width + 1, content.center().y() - height / 2 + 1, width, height);
    const ToneColours tone = toneColours(Tone::Waiting, option.palette);
    QColor fill = tone.fill;
    QColor ink = tone.text;
    if (isSelected) {
        ink = option.palette.color(QPalette::HighlightedText);
        fill = ink;
        fill.setAlphaF(0.22F);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setFont(small);
    painter->setPen(ink);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace

NavigationDelegate::NavigationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QRect pill = option.rect.adjusted(margin, 2, -margin, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || isHovered) {
        QColor fill = option.palette.color(QPalette::Active, isSelected ? QPalette::Highlight : QPalette::WindowText);
        if (!isSelected)
            fill.setAlphaF(0.07F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(pill, corner, corner);
    }
    if (hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.0, Qt::DotLine));
        painter->drawRoundedRect(QRectF(pill).adjusted(2.5, 2.5, -2.5, -2.5), corner - 2, corner - 2);
    }

    const QRect content = pill.adjusted(padding, 0, -padding, 0);
    const int side = option.fontMetrics.height();
    const QRect iconRect(content.left(), content.center().y() - side / 2 + 1, side, side);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconRect, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    const int count = index.data(CountRole).toInt();
    if (count > 0)
        paintCount(painter, content, option, count, isSelected);

    const QRect textRect = content.adjusted(side + padding, 0, count > 0 ? -3 * side : 0, 0);
    painter->setFont(option.font);
    painter->setPen(
        option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::WindowText));
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() * 2 + 8};
}

} // namespace authdesk::ui
