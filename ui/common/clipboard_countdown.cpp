// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard_countdown.h"

#include "ui/common/plain_text.h"
#include "ui/common/secret_clipboard.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

ClipboardCountdown::ClipboardCountdown(SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_clear(new QPushButton(tr("Clear now"), this))
{
    m_text->setObjectName(u"countdown_text"_s);
    m_clear->setObjectName(u"countdown_clear"_s);
    m_clear->setAccessibleName(tr("Clear the clipboard now"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Time until the clipboard is cleared"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(4);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_clear, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_progress, 1, 0);
    layout->setColumnStretch(0, 1);
    connect(m_clear, &QPushButton::clicked, clipboard, &SecretClipboard::clearNow);
    connect(clipboard, &SecretClipboard::copied, this, &ClipboardCountdown::start);
    connect(clipboard, &SecretClipboard::secondsLeftChanged, this, &ClipboardCountdown::count);
    connect(clipboard, &SecretClipboard::couldNotClear, this, &ClipboardCountdown::tellRefused);
    connect(clipboard, &SecretClipboard::cleared, this, &QWidget::hide);
    hide();
    // A copy made in another dialog goes on counting here.
    if (clipboard->holdsSecret()) {
        start(clipboard->what());
        count(clipboard->secondsLeft(), clipboard->what());
    }
}

ClipboardCountdown::~ClipboardCountdown() = default;

void ClipboardCountdown::start(const QString &what)
{
    m_progress->setRange(0, int(m_clipboard->lifetime().count()));
    m_progress->show();
    show();
    // Once, not every second: a screen reader would talk for half a minute.
    setAccessibleName(tr("%1 copied", "name of a secret").arg(what));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ClipboardCountdown::count(int seconds, const QString &what)
{
    if (seconds <= 0)
        return;
    m_text->setText(tr("%1 copied – the clipboard is cleared in %n s", "name of a secret", seconds).arg(what));
    m_progress->setValue(seconds);
}

void ClipboardCountdown::tellRefused(const QString &what)
{
    const QString sentence =
        tr("%1 is still on the clipboard: the system did not let it be cleared. It is cleared when "
           "you return to this window.",
           "name of a secret")
            .arg(what);
    m_text->setText(sentence);
    m_progress->hide();
    setAccessibleName(sentence);
    show();
}

} // namespace authdesk::ui
