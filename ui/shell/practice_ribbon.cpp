// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practice_ribbon.h"

#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/tone_colours.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PracticeRibbon::PracticeRibbon(bool hasInbox, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"practiceRibbon"_s);
    auto *text = new ElidedLabel(tr("Practice environment: made-up clients, nothing leaves this computer."), this);
    QFont bold = text->font();
    bold.setWeight(QFont::DemiBold);
    text->setFont(bold);
    auto *inbox = new QToolButton(this);
    inbox->setObjectName(u"openInbox"_s);
    inbox->setText(tr("Open the clients’ inbox"));
    inbox->setIcon(icon(u"inbox"));
    inbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    inbox->setToolTip(tr("Shows in your browser the e-mails that the clients received"));
    inbox->setFocusPolicy(Qt::StrongFocus);
    inbox->setVisible(hasInbox);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(text, 1);
    row->addWidget(inbox);
    connect(inbox, &QToolButton::clicked, this, &PracticeRibbon::inboxChosen);
}

void PracticeRibbon::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours tone = toneColours(Tone::Waiting, palette());
    QPainter painter(this);
    painter.fillRect(rect(), tone.fill);
    painter.setPen(tone.edge);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace authdesk::ui
