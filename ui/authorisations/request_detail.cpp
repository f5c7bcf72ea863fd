// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_detail.h"

#include "core/environment/environment.h"
#include "ui/authorisations/pending_advice.h"
#include "ui/authorisations/request_timeline.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/fact_list.h"
#include "ui/common/icons.h"
#include "ui/common/linked_records.h"
#include "ui/common/plain_text.h"
#include "ui/common/step_tracker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

RequestDetail::RequestDetail(Environment *environment, QWidget *parent)
    : QScrollArea(parent)
    , m_environment(environment)
    , m_content(new QWidget(this))
    , m_hint(plainLabel(tr("Select a request to see where it stands."), this))
    , m_client(plainLabel({}, m_content))
    , m_situation(plainLabel({}, m_content))
    , m_tracker(new StepTracker(m_content))
    , m_timeline(new RequestTimeline(m_content))
    , m_advice(new PendingAdvice(environment, m_content))
    , m_facts(new FactList(m_content))
    , m_linked(new LinkedRecords(environment, m_content))
    , m_whyNot(plainLabel({}, m_content))
{
    setObjectName(u"requestDetail"_s);
    setAccessibleName(tr("Details of the selected request"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpLayout();
    m_tracker->setSteps(stepNames());
    showRequest(std::nullopt, false, {});
}

RequestDetail::~RequestDetail() = default;

QPushButton *RequestDetail::addButton(const QString &name, const QString &iconName, const QString &text,
                                      QLayout *layout)
{
    auto *button = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, m_content);
    button->setObjectName(name);
    layout->addWidget(button);
    return button;
}

void RequestDetail::setUpLayout()
{
    QFont large = m_client->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_client->setFont(large);
    m_client->setObjectName(u"detailClient"_s);
    m_hint->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    m_open = addButton(u"detailOpen"_s, {}, tr("C&ontinue"), buttons);
    m_resend = addButton(u"detailResend"_s, u"resend"_s, tr("&Resend"), buttons);
    m_withdraw = addButton(u"detailWithdraw"_s, u"withdraw"_s, tr("&Withdraw…"), buttons);
    m_sendAgain = addButton(u"detailSendAgain"_s, u"add"_s, tr("Send a&gain…"), buttons);
    m_sendAgain->setToolTip(tr("A new request to this client, filled in with what this one says"));
    buttons->addStretch();
    connect(m_linked, &LinkedRecords::recordWanted, this, &RequestDetail::recordWanted);
    connect(m_open, &QPushButton::clicked, this, &RequestDetail::openWanted);
    connect(m_resend, &QPushButton::clicked, this, &RequestDetail::resendWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &RequestDetail::withdrawWanted);
    connect(m_sendAgain, &QPushButton::clicked, this, &RequestDetail::sendAgainWanted);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_client);
    column->addWidget(m_tracker);
    column->addWidget(m_situation);
    column->addLayout(buttons);
    column->addWidget(m_whyNot);
    column->addWidget(m_linked);
    column->addWidget(m_advice);
    column->addWidget(m_timeline);
    column->addWidget(m_facts);
    column->addWidget(m_hint, 1);
    column->addStretch();
    setWidget(m_content);
}

void RequestDetail::showRequest(const std::optional<AuthorisationRequest> &request, bool isBusy, const QString &whyNot)
{
    const bool isShown = request.has_value();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_client, m_tracker, m_situation, m_timeline, m_facts, m_open})
        part->setVisible(isShown);
    m_hint->setVisible(!isShown);
    m_advice->setVisible(false);
    const bool isPending = isShown && isOpen(*request);
    m_resend->setVisible(isPending);
    m_withdraw->setVisible(isPending);
    m_sendAgain->setVisible(isShown && request->status == AuthorisationRequest::Status::Declined);
    m_whyNot->setVisible(isPending && !whyNot.isEmpty());
    m_linked->showRecord(isShown ? std::optional(clientRecord(*request)) : std::nullopt);
    if (!isShown)
        return;
    m_client->setText(request->clientName);
    m_situation->setText(situation(*request));
    showStep(m_tracker, *request);
    m_advice->showRequest(*request);
    m_timeline->showRequest(*request);
    m_facts->setFacts({
        {tr("E-mail"), request->clientEmail},
        {tr("Organisation"), organisationText(request->organisation)},
        {tr("Software package"), m_environment->software()->nameOf(request->softwarePackageId)},
        {tr("Paid by"), payerText(request->paidBy)},
        {tr("Language"), languageText(request->language)},
        {tr("Message"), request->message},
    });
    const bool isAccepted = request->status == AuthorisationRequest::Status::Accepted;
    m_open->setText(isAccepted ? tr("C&onnection keys") : tr("C&ontinue"));
    m_whyNot->setText(whyNot);
    m_resend->setEnabled(!isBusy && whyNot.isEmpty());
    m_withdraw->setEnabled(!isBusy && whyNot.isEmpty());
}

void RequestDetail::setCanSendAgain(bool canSend)
{
    m_sendAgain->setEnabled(canSend);
}

} // namespace authdesk::ui
