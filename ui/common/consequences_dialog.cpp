// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consequences_dialog.h"

#include "ui/common/consequence_lines.h"
#include "ui/common/environment_strip.h"
#include "ui/common/environment_words.h"
#include "ui/common/plain_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConsequencesDialog::ConsequencesDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_overdue(plainLabel({}, this))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    if (question.environment) {
        column->addWidget(new EnvironmentStrip(*question.environment, EnvironmentStrip::Place::Dialog, this));
        column->addSpacing(8);
    }
    QLabel *headline = heading(question.headline, this);
    QFont font = headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    headline->setFont(font);
    column->addWidget(headline);
    for (const QString &note : question.notes)
        column->addWidget(plainLabel(note, this));
    addConsequences(column, tr("What ends"), question.ends, u"declined", Tone::Bad, this);
    addConsequences(column, tr("What stays"), question.stays, u"check", Tone::Good, this);
    column->addSpacing(16);
    column->addStretch();
    m_overdue->setObjectName(u"overdue"_s);
    QFont bold = m_overdue->font();
    bold.setBold(true);
    m_overdue->setFont(bold);
    m_overdue->hide();
    column->addWidget(m_overdue);

    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(question.act, QDialogButtonBox::DestructiveRole);
    QPushButton *keep = buttons->addButton(question.keep, QDialogButtonBox::RejectRole);
    m_act->setObjectName(u"act"_s);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    keep->setFocus();
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setAccessibleDescription(question.environment
                                 ? tr("%1 Environment: %2.").arg(question.headline, nameAndKind(*question.environment))
                                 : question.headline);
}

ConsequencesDialog::~ConsequencesDialog() = default;

void ConsequencesDialog::setOverdue(const QString &why)
{
    m_overdue->setText(why);
    m_overdue->show();
    m_act->setEnabled(false);
    setAccessibleDescription(why);
}

} // namespace authdesk::ui
