// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/pending_advice.h"

#include "core/environment/environment.h"
#include "ui/authorisations/pending_letter_dialog.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PendingAdvice::PendingAdvice(Environment *environment, QWidget *parent)
    : QGroupBox(tr("Why it is pending, and what helps"), parent)
    , m_environment(environment)
    , m_cause(plainLabel({}, this))
    , m_hints(plainLabel({}, this))
    , m_letter(new QPushButton(icon(u"copy"), tr("Te&xt for the client…"), this))
{
    m_cause->setObjectName(u"pendingCause"_s);
    m_letter->setObjectName(u"openLetter"_s);
    m_letter->setToolTip(tr("A text to mail or to read out, in Dutch or English"));
    QFont bold = m_cause->font();
    bold.setBold(true);
    m_cause->setFont(bold);
    auto *row = new QHBoxLayout;
    row->addWidget(m_letter);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_cause);
    column->addWidget(m_hints);
    column->addLayout(row);
    connect(m_letter, &QPushButton::clicked, this, [this] { openPendingLetter(m_request, m_environment, window()); });
}

PendingAdvice::~PendingAdvice() = default;

void PendingAdvice::showRequest(const AuthorisationRequest &request)
{
    m_request = request;
    QString text;
    for (const QString &hint : pendingHints(request))
        text += (text.isEmpty() ? u"•  "_s : u"\n•  "_s) + hint;
    m_cause->setText(pendingCauseText(request));
    m_hints->setText(text);
    setVisible(!text.isEmpty());
}

void openPendingLetter(const AuthorisationRequest &request, Environment *environment, QWidget *window)
{
    LetterSender sender;
    if (const std::optional<Account> &account = environment->account()->account()) {
        sender.person = account->userName;
        sender.office = account->environmentName;
    }
    auto *dialog = new PendingLetterDialog(request, sender, window);
    dialog->open();
}

} // namespace authdesk::ui
