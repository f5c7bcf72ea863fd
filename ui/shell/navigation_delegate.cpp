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

void paintCount(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option, int count)
{
    const QString text = option.locale.toString(count);
    QFont small = option.font;
    small.setBold(true);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 12);
    const QRect pill(content.right() - width + 1, content.center().y() - height / 2 + 1, width, height);
    const ToneColours tone = toneColours(Tone::Waiting, option.palette);
    painter->setPen(tone.edge);
    painter->setBrush(tone.fill);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setFont(small);
    painter->setPen(tone.text);
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
        QColor fill = toneColours(Tone::Information, option.palette).fill;
        if (!isSelected) {
            fill = option.palette.color(QPalette::Active, QPalette::WindowText);
            fill.setAlphaF(0.07F);
        }
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(pill, corner, corner);
    }
    if (isSelected) {
        // A bar besides the ground, so that the choice does not hang on a shade alone.
        const QRectF bar(pill.left(), pill.center().y() - pill.height() / 4.0, 3.0, pill.height() / 2.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawRoundedRect(bar, 1.5, 1.5);
    }
    if (hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.0, Qt::DotLine));
        painter->drawRoundedRect(QRectF(pill).adjusted(2.5, 2.5, -2.5, -2.5), corner - 2, corner - 2);
    }

    const QRect content = pill.adjusted(padding, 0, -padding, 0);
    const int side = option.fontMetrics.height();
    const QRect iconRect(content.left(), content.center().y() - side / 2 + 1, side, side);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect, Qt::AlignCenter, QIcon::Normal);
    const int count = index.data(CountRole).toInt();
    if (count > 0)
        paintCount(painter, content, option, count);

    const QRect textRect = content.adjusted(side + padding, 0, count > 0 ? -3 * side : 0, 0);
    QFont font = option.font;
    if (isSelected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::WindowText));
    painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() * 2 + 8};
}

} // namespace authdesk::ui
