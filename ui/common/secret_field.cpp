// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_field.h"

#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/secret_clipboard.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace authdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SecretField::SecretField(SecretClipboard *clipboard, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_what(what)
    , m_text(plainLabel({}, this))
    , m_show(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_hideShown(new QTimer(this))
    , m_hideUnfocused(new QTimer(this))
{
    // Not selectable, also while shown: a selection would reach the X11 selection and drags.
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    m_text->setObjectName(u"secret_text"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setBackgroundRole(QPalette::Base);
    m_text->setAutoFillBackground(true);
    m_text->setMargin(4);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_show->setObjectName(u"secret_show"_s);
    m_show->setCheckable(true);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(u"secret_copy"_s);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(icon(u"copy"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy %1", "name of a secret").arg(what));
    for (QToolButton *button : {m_show, m_copy})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_copy);
    setFocusProxy(m_show);

    m_hideShown->setSingleShot(true);
    m_hideShown->setInterval(30s);
    m_hideUnfocused->setSingleShot(true);
    m_hideUnfocused->setInterval(10s);
    connect(m_hideShown, &QTimer::timeout, this, [this] { setShown(false); });
    connect(m_hideUnfocused, &QTimer::timeout, this, [this] { setShown(false); });
    connect(m_show, &QToolButton::toggled, this, &SecretField::setShown);
    connect(m_copy, &QToolButton::clicked, this, &SecretField::copySecret);
    showState();
}

SecretField::~SecretField() = default;

void SecretField::setSecret(const Secret &secret)
{
    m_secret = secret;
    setShown(false);
    showState();
}

bool SecretField::isShown() const
{
    return m_show->isChecked();
}

void SecretField::setShown(bool shown)
{
    m_show->setChecked(shown && !m_secret.isEmpty());
    if (isShown())
        m_hideShown->start();
    else
        m_hideShown->stop();
    m_hideUnfocused->stop();
    showState();
}

void SecretField::setCopyButtonVisible(bool visible)
{
    m_copy->setVisible(visible);
}

void SecretField::setHideAfter(std::chrono::milliseconds shown, std::chrono::milliseconds unfocused)
{
    m_hideShown->setInterval(shown);
    m_hideUnfocused->setInterval(unfocused);
}

void SecretField::showState()
{
    const bool shown = isShown();
    // Always as many dots, so that they do not tell the length.
    m_text->setText(shown ? m_secret.reveal() : m_secret.isEmpty() ? QString() : QString(12, u'•'));
    m_text->setAccessibleName(shown ? QString() : tr("%1, hidden", "name of a secret").arg(m_what));
    m_show->setIcon(icon(shown ? u"hide" : u"show"));
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide %1", "name of a secret").arg(m_what)
                                    : tr("Show %1", "name of a secret").arg(m_what));
    m_show->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
}

void SecretField::copySecret()
{
    if (m_secret.isEmpty())
        return;
    m_clipboard->copy(m_secret, m_what);
    Q_EMIT copied();
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySecret();
    else
        QWidget::keyPressEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(u"copy"), m_copy->accessibleName(), this, &SecretField::copySecret);
    QAction *toggle = menu->addAction(m_show->icon(), m_show->accessibleName(), m_show, &QToolButton::toggle);
    copy->setEnabled(m_copy->isEnabled());
    toggle->setEnabled(m_show->isEnabled());
    menu->popup(event->globalPos());
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isShown())
        return;
    if (isActiveWindow())
        m_hideUnfocused->stop();
    else
        m_hideUnfocused->start();
}

void SecretField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setShown(false);
}

} // namespace authdesk::ui
