// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/send_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/account_words.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

SendPage::SendPage(Environment *environment, MessageBar *messages, QWidget *parent)
    : WizardPage(parent)
    , m_environment(environment)
    , m_messages(messages)
    , m_facts(new FactList(this))
    , m_explanation(plainLabel({}, this))
    , m_busy(new QProgressBar(this))
    , m_abandon(new QPushButton(tr("&Do not send it"), this))
{
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("Sending"));
    m_abandon->setObjectName(u"abandonSending"_s);
    m_explanation->setObjectName(u"sendExplanation"_s);
    connect(m_abandon, &QPushButton::clicked, this, &SendPage::abandon);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addWidget(m_facts);
    column->addWidget(m_explanation);
    column->addWidget(m_busy);
    column->addWidget(m_abandon, 0, Qt::AlignLeft);
    column->addStretch();
    setPhase(Phase::Ready);
}

SendPage::~SendPage() = default;

QString SendPage::title() const
{
    return tr("Send it to the client");
}

QString SendPage::primaryText() const
{
    switch (m_phase) {
    case Phase::Unknown:
        return tr("&Look it up");
    case Phase::NotThere:
        return tr("&Send again");
    case Phase::Ready:
    case Phase::Busy:
        break;
    }
    return tr("&Send request");
}

void SendPage::goOn()
{
    if (m_phase == Phase::Unknown)
        lookUp();
    else
        send();
}

void SendPage::setDraft(const AuthorisationDraft &draft)
{
    m_draft = tidied(draft);
    m_facts->setFacts({
        {tr("To"), m_draft.clientName},
        {tr("E-mail address"), m_draft.clientEmail},
        {tr("Organisation"), organisationText(m_draft.organisation)},
        {tr("Software package"), m_environment->software()->nameOf(m_draft.softwarePackageId)},
        {tr("Paid by"), payerText(m_draft.paidBy)},
        {tr("Language of the e-mail"), languageText(m_draft.language)},
        {tr("Message"), m_draft.message},
    });
    setPhase(Phase::Ready);
}

void SendPage::setUnresolved(const OutgoingRequest &request)
{
    setDraft(request.draft);
    m_idempotencyKey = request.idempotencyKey;
    setPhase(Phase::Unknown,
             tr("This request was being sent when the answer got lost. It may have reached the client. Look it up "
                "before you send it again."));
}

QString SendPage::whatFollows() const
{
    QString follows =
        tr("The client gets an e-mail with an activation link. Nothing happens until the client accepts.");
    const QList<AuthorisationRequest> pending = m_environment->authorisations()->pendingAtDomainOf(m_draft.clientEmail);
    if (pending.isEmpty())
        return follows;
    return follows + u"\n\n"_s +
           tr("Mind: a request to %1 at the same domain is still pending. Better wait until it is accepted.")
               .arg(pending.constFirst().clientEmail);
}

void SendPage::setPhase(Phase phase, const QString &explanation)
{
    m_phase = phase;
    m_explanation->setText(phase == Phase::Ready && explanation.isEmpty() ? whatFollows() : explanation);
    m_busy->setVisible(phase == Phase::Busy);
    m_abandon->setVisible(phase == Phase::NotThere);
    Q_EMIT buttonsChanged();
}

void SendPage::send()
{
    m_messages->clear();
    setPhase(Phase::Busy, tr("Sending…"));
    QCoro::connect(m_environment->authorisations()->send(m_draft), this,
                   [this](const SendOutcome &outcome) { tell(outcome); });
}

void SendPage::tell(const SendOutcome &outcome)
{
    m_idempotencyKey = outcome.idempotencyKey;
    switch (outcome.state) {
    case SendOutcome::State::Sent:
        setPhase(Phase::Ready);
        Q_EMIT sent(outcome.requestId);
        return;
    case SendOutcome::State::Unknown:
        Q_EMIT outcomeUnknown(outcome.idempotencyKey);
        setPhase(Phase::Busy,
                 tr("The connection was lost while the request was being sent. Looking up whether it arrived…"));
        lookUp();
        return;
    case SendOutcome::State::NotNoted:
        setPhase(Phase::Ready);
        m_messages->showMessage(
            MessageBar::Severity::Error,
            tr("Nothing was sent: Authdesk could not note the request on this computer. Check that the disk "
               "is not full and try again."),
            {}, outcome.storeError);
        return;
    case SendOutcome::State::Refused:
        setPhase(Phase::Ready);
        tellRefusal(outcome);
        return;
    }
}

void SendPage::tellRefusal(const SendOutcome &outcome)
{
    if (!outcome.error)
        return;
    const ApiError &error = *outcome.error;
    if (error.kind == ApiError::Kind::InvalidInput && !error.fieldErrors.isEmpty()) {
        Q_EMIT fieldsRefused(error.fieldErrors);
    } else if (error.kind == ApiError::Kind::Conflict) {
        QList<MessageBar::Action> actions;
        if (!outcome.duplicateOf.isEmpty())
            actions.append({tr("&Open the pending request"), [this, id = outcome.duplicateOf] {
                                Q_EMIT openRequested(id);
                            }});
        m_messages->showMessage(MessageBar::Severity::Error,
                                tr("Nothing was sent: a request to %1 for %2 is already pending.")
                                    .arg(m_draft.clientEmail, m_draft.organisation.name),
                                actions, supportDetails(error));
    } else if (error.kind == ApiError::Kind::NotAllowed) {
        const std::optional<Account> &account = m_environment->account()->account();
        const QString why = account ? whyCannotSend(*account) : QString();
        m_messages->showMessage(MessageBar::Severity::Error,
                                why.isEmpty()
                                    ? tr("Nothing was sent: your account may not send requests. Ask an administrator "
                                         "of your office.")
                                    : tr("Nothing was sent. %1").arg(why),
                                {}, supportDetails(error));
        m_environment->account()->refresh();
    } else {
        m_messages->showMessage(MessageBar::Severity::Error, tr("Nothing was sent. %1").arg(sentenceFor(error)), {},
                                supportDetails(error));
    }
}

void SendPage::lookUp()
{
    setPhase(Phase::Busy, tr("Looking up whether the request arrived…"));
    QCoro::connect(m_environment->authorisations()->lookUp(m_idempotencyKey), this,
                   [this](const SendOutcome &outcome) { tellLookUp(outcome); });
}

void SendPage::tellLookUp(const SendOutcome &outcome)
{
    if (outcome.state == SendOutcome::State::Sent) {
        setPhase(Phase::Ready);
        Q_EMIT sent(outcome.requestId);
        m_messages->showMessage(MessageBar::Severity::Success, tr("The request did arrive: it was sent once."));
    } else if (outcome.error) {
        setPhase(Phase::Unknown,
                 tr("It is not known whether the request was sent, and that cannot be looked up now. %1 Authdesk "
                    "remembers it; you can close this window and look it up later.")
                     .arg(sentenceFor(*outcome.error)));
    } else {
        setPhase(Phase::NotThere,
                 tr("The request did not arrive. It can be sent again: should it turn up after all, the service "
                    "recognises it, and the client gets one e-mail."));
    }
}

void SendPage::abandon()
{
    QCoro::connect(
        m_environment->authorisations()->forget(m_idempotencyKey), this, [this](const StoreResult<void> &forgotten) {
            if (forgotten) {
                setPhase(Phase::Ready);
                Q_EMIT abandoned();
            } else {
                m_messages->showMessage(MessageBar::Severity::Error, tr("This could not be noted on this computer."),
                                        {}, forgotten.error().text);
            }
        });
}

} // namespace authdesk::ui
