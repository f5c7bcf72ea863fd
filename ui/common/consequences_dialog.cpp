// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consequences_dialog.h"

#include "ui/common/consequence_lines.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConsequencesDialog::ConsequencesDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    QLabel *headline = heading(question.headline, this);
    QFont font = headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    headline->setFont(font);
    column->addWidget(headline);
    addConsequences(column, tr("What ends"), question.ends, u"declined", Tone::Bad, this);
    addConsequences(column, tr("What stays"), question.stays, u"check", Tone::Good, this);
    column->addSpacing(16);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *act = buttons->addButton(question.act, QDialogButtonBox::DestructiveRole);
    QPushButton *keep = buttons->addButton(question.keep, QDialogButtonBox::RejectRole);
    act->setObjectName(u"act"_s);
    keep->setObjectName(u"keep"_s);
    act->setAutoDefault(false);
    keep->setDefault(true);
    keep->setFocus();
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setAccessibleDescription(question.headline);
}

ConsequencesDialog::~ConsequencesDialog() = default;

} // namespace authdesk::ui
