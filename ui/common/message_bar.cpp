// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone_shapes.h"
#include "ui/common/window_panes.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <utility>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information:
        return Tone::Information;
    case MessageBar::Severity::Success:
        return Tone::Good;
    case MessageBar::Severity::Warning:
        return Tone::Waiting;
    case MessageBar::Severity::Error:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QStringView iconNameOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information:
        return u"information";
    case MessageBar::Severity::Success:
        return u"success";
    case MessageBar::Severity::Warning:
        return u"warning";
    case MessageBar::Severity::Error:
        return u"error";
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel({}, this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    beginPane(this);
    m_text->setObjectName(u"message_text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setObjectName(u"message_close"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    if (const QIcon drawn = icon(u"close"); !drawn.isNull())
        m_close->setIcon(drawn);
    else
        m_close->setText(u"✕"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::goWhenUnattended);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeCurrent);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Severity severity, const QString &text, const QList<Action> &actions,
                             const QString &details)
{
    if (m_current && m_current->severity == Severity::Error && severity != Severity::Error)
        m_covered = m_current;
    if (severity == Severity::Error)
        m_covered.reset();
    Message message;
    message.severity = severity;
    message.text = text;
    message.actions = actions;
    message.details = details;
    present(message);
}

void MessageBar::present(const Message &message)
{
    m_current = message;
    m_text->setText(message.text);
    fillButtons(message);
    updateLooks();
    show();
    announce();
    if (message.severity == Severity::Error)
        m_timer->stop();
    else
        m_timer->start(m_lifetime);
}

void MessageBar::fillButtons(const Message &message)
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
    const auto addButton = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    for (const Action &action : message.actions) {
        QPushButton *button = addButton(action.text, u"message_action_%1"_s.arg(number++));
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            closeCurrent();
            if (run)
                run();
        });
    }
    if (!message.details.isEmpty()) {
        QPushButton *button = addButton(tr("Copy details for support"), u"message_details"_s);
        connect(button, &QPushButton::clicked, this, &MessageBar::copyDetails);
    }
}

void MessageBar::closeCurrent()
{
    m_timer->stop();
    if (const std::optional<Message> covered = std::exchange(m_covered, {})) {
        present(*covered);
        return;
    }
    clear();
}

void MessageBar::clear()
{
    const bool wasShown = m_current.has_value();
    m_timer->stop();
    m_current.reset();
    m_covered.reset();
    m_text->clear();
    hide();
    if (wasShown)
        Q_EMIT closed();
}

void MessageBar::goWhenUnattended()
{
    const QWidget *focus = focusWidget();
    if (underMouse() || (focus && focus->hasFocus())) {
        m_timer->start(m_lifetime);
        return;
    }
    closeCurrent();
}

void MessageBar::copyDetails()
{
    if (!m_current)
        return;
    QGuiApplication::clipboard()->setText(m_current->text + u"\n\n"_s + m_current->details);
    Q_EMIT detailsCopied();
}

void MessageBar::setLifetime(std::chrono::milliseconds lifetime)
{
    m_lifetime = lifetime;
}

QString MessageBar::text() const
{
    return m_current ? m_current->text : QString();
}

std::optional<MessageBar::Severity> MessageBar::severity() const
{
    return m_current ? std::optional(m_current->severity) : std::nullopt;
}

void MessageBar::announce()
{
    setAccessibleName(m_current->text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::updateLooks()
{
    if (!m_current)
        return;
    const Tone tone = toneOf(m_current->severity);
    const int side = fontMetrics().height();
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (const QIcon drawn = icon(iconNameOf(m_current->severity), tone); !drawn.isNull())
        drawn.paint(&painter, 0, 0, side, side);
    else
        paintToneShape(painter, QRectF(0, 0, side, side), tone, toneColours(tone, palette()).text);
    painter.end();
    m_icon->setPixmap(pixmap);
    QPalette textPalette = palette();
    textPalette.setColor(QPalette::WindowText, toneColours(tone, palette()).text);
    m_text->setPalette(textPalette);
    update();
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_current)
        return;
    const ToneColours colours = toneColours(toneOf(m_current->severity), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_current)
        closeCurrent();
    else
        QFrame::keyPressEvent(event);
}

} // namespace authdesk::ui
