// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/environment_strip.h"

#include "ui/common/elided_label.h"
#include "ui/common/environment_words.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

EnvironmentStrip::EnvironmentStrip(const EnvironmentProfile &profile, Place place, QWidget *parent)
    : QWidget(parent)
    , m_kind(profile.kind)
    , m_place(place)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel({}, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(place == Place::Window ? u"environmentRibbon"_s : u"environmentStrip"_s);
    m_text->setObjectName(u"environmentStripText"_s);
    QFont bold = m_text->font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    m_row->setContentsMargins(12, 4, 8, 4);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    setProfile(profile);
}

EnvironmentStrip::~EnvironmentStrip() = default;

void EnvironmentStrip::setProfile(const EnvironmentProfile &profile)
{
    m_kind = profile.kind;
    // The practice environment's name says its kind already.
    const QString text = profile.name.startsWith(kindText(m_kind), Qt::CaseInsensitive)
                             ? tr("%1: %2").arg(profile.name, kindMeaning(m_kind))
                             : tr("%1: %2. %3").arg(kindText(m_kind), profile.name, kindMeaning(m_kind));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    showIcon();
    update();
}

QString EnvironmentStrip::text() const
{
    return m_text->text();
}

void EnvironmentStrip::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void EnvironmentStrip::showIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(kindIcon(m_kind), kindTone(m_kind)).pixmap(side, side));
}

void EnvironmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showIcon();
}

void EnvironmentStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours tone = toneColours(kindTone(m_kind), palette());
    QPainter painter(this);
    if (m_place == Place::Dialog) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tone.edge);
        painter.setBrush(tone.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        return;
    }
    painter.fillRect(rect(), tone.fill);
    // The stripe at the left edge is for a glance, also on a screen that shows pale colours alike.
    painter.fillRect(0, 0, 5, height(), tone.text);
    painter.setPen(tone.edge);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace authdesk::ui
