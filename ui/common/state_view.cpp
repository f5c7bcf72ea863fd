// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_view.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone_shapes.h"
#include "ui/common/window_panes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QStringView iconNameOf(StateView::Kind kind)
{
    switch (kind) {
    case StateView::Kind::Empty:
        return u"empty";
    case StateView::Kind::NothingFound:
        return u"search";
    case StateView::Kind::Loading:
        return u"refresh";
    case StateView::Kind::Error:
        return u"error";
    case StateView::Kind::Offline:
        return u"offline";
    }
    return {};
}

Tone toneOf(StateView::Kind kind)
{
    switch (kind) {
    case StateView::Kind::Error:
        return Tone::Bad;
    case StateView::Kind::Offline:
        return Tone::Waiting;
    case StateView::Kind::Empty:
    case StateView::Kind::NothingFound:
    case StateView::Kind::Loading:
        break;
    }
    return Tone::Neutral;
}

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(plainLabel({}, this))
    , m_sentence(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    m_headline->setObjectName(u"state_headline"_s);
    m_sentence->setObjectName(u"state_sentence"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    m_headline->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Loading"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addLayout(m_buttons);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_headline, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setAutoFillBackground(true);
    beginPane(this);
    setBackgroundRole(QPalette::Base);
    updateLooks();
}

StateView::~StateView() = default;

void StateView::setState(Kind kind, const QString &headline, const QString &sentence, const QList<Action> &actions)
{
    const bool news = kind != m_kind || headline != m_headline->text() || sentence != m_sentence->text();
    m_kind = kind;
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    fillButtons(actions);
    updateLooks();
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
    if (news && kind != Kind::Loading && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString StateView::headline() const
{
    return m_headline->text();
}

QString StateView::sentence() const
{
    return m_sentence->text();
}

void StateView::fillButtons(const QList<Action> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            // It may be the button whose click brought us here.
            old->hide();
            old->setObjectName({});
            old->deleteLater();
        }
        delete item;
    }
    int number = 0;
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(u"state_action_%1"_s.arg(number));
        ++number;
        m_buttons->addWidget(button);
        if (action.run)
            connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
    }
}

void StateView::updateLooks()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    const int line = fontMetrics().averageCharWidth() * 52;
    // A box layout gives a wrapping label that it does not stretch too little height.
    for (QLabel *label : {m_headline, m_sentence}) {
        label->setFixedWidth(line);
        label->setFixedHeight(std::max(0, label->heightForWidth(line))); // -1 while it has no text
    }
    m_progress->setFixedSize(fontMetrics().averageCharWidth() * 24, 6);
    m_progress->setVisible(m_kind == Kind::Loading);
    m_icon->setVisible(m_kind != Kind::Loading);
    QPalette dimmed = palette();
    dimmed.setColor(QPalette::WindowText, secondaryText(palette()));
    m_sentence->setPalette(dimmed);

    const int side = fontMetrics().height() * 3;
    const Tone tone = toneOf(m_kind);
    const ToneColours colours = toneColours(tone, palette());
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawEllipse(QRect(0, 0, side, side));
    const QRect inner = QRect(0, 0, side, side).adjusted(side / 4, side / 4, -side / 4, -side / 4);
    if (const QIcon drawn = icon(iconNameOf(m_kind), tone); !drawn.isNull())
        drawn.paint(&painter, inner);
    else
        paintToneShape(painter, inner, tone, colours.text);
    painter.end();
    m_icon->setPixmap(pixmap);
    m_icon->setFixedSize(side, side);
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

} // namespace authdesk::ui
