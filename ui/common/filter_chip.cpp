// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_chip.h"

#include "ui/common/plain_text.h"
#include "ui/common/tone_colours.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QPushButton(plainButtonText(name), parent)
    , m_name(name)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

FilterChip::~FilterChip() = default;

void FilterChip::setCount(int count)
{
    m_count = locale().toString(count);
    setText(plainButtonText(tr("%1 %2", "name of a filter, number of rows").arg(m_name, m_count)));
    updateGeometry();
}

int FilterChip::padding() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 2 * padding() + metrics.horizontalAdvance(m_name);
    if (!m_count.isEmpty())
        width += padding() / 2 + metrics.horizontalAdvance(m_count);
    return {width + 2, metrics.height() * 7 / 4};
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint();
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pressed = isChecked() || isDown();
    const QColor text = pressed ? palette().color(QPalette::HighlightedText) : palette().color(QPalette::WindowText);
    const QColor count = pressed ? text : secondaryText(palette());
    QColor ground = pressed ? palette().color(QPalette::Highlight) : palette().color(QPalette::Base);
    if (!pressed && underMouse())
        ground = palette().color(QPalette::Midlight);
    const QRectF pill = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(pressed ? ground : hairline(palette()), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    const QRect inner = rect().adjusted(padding() + 1, 0, -padding() - 1, 0);
    const Qt::LayoutDirection direction = layoutDirection();
    painter.setPen(text);
    painter.drawText(inner, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter, m_name);
    painter.setPen(count);
    painter.drawText(inner, int(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter, m_count);
}

} // namespace authdesk::ui
