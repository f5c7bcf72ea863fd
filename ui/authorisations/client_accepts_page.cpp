// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/client_accepts_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/held_resends_bar.h"
#include "ui/authorisations/pending_advice.h"
#include "ui/authorisations/request_actions.h"
#include "ui/authorisations/request_timeline.h"
#include "ui/authorisations/request_words.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ClientAcceptsPage::ClientAcceptsPage(Environment *environment, MessageBar *messages, QWidget *window)
    : WizardPage(window)
    , m_environment(environment)
    , m_messages(messages)
    , m_actions(new RequestActions(environment, messages, window))
    , m_held(new HeldResendsBar(messages, this))
    , m_client(plainLabel({}, this))
    , m_situation(plainLabel({}, this))
    , m_timeline(new RequestTimeline(this))
    , m_advice(new PendingAdvice(environment, this))
    , m_notAllowed(plainLabel({}, this))
    , m_resend(new QPushButton(icon(u"resend"), tr("&Resend e-mail"), this))
    , m_withdraw(new QPushButton(icon(u"withdraw"), tr("&Withdraw request…"), this))
    , m_inbox(new QPushButton(icon(u"inbox"), tr("Open the practice &inbox"), this))
{
    m_resend->setObjectName(u"resend"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_inbox->setObjectName(u"openInbox"_s);
    m_inbox->setVisible(environment->isPractice());
    m_inbox->setToolTip(tr("Plays the client's side in your browser"));
    m_situation->setObjectName(u"situation"_s);
    QFont large = m_client->font();
    large.setBold(true);
    m_client->setFont(large);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resend);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    buttons->addWidget(m_inbox);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_client);
    column->addWidget(m_situation);
    column->addWidget(m_timeline);
    column->addWidget(m_advice);
    column->addStretch();
    column->addWidget(m_notAllowed);
    column->addWidget(m_held);
    column->addLayout(buttons);

    connect(m_resend, &QPushButton::clicked, this, [this] {
        if (const AuthorisationRequest *current = request())
            m_actions->resend(*current);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const AuthorisationRequest *current = request())
            m_actions->askToWithdraw(*current);
    });
    connect(m_inbox, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_environment->inbox()); });
    connect(m_actions, &RequestActions::busyChanged, this, &ClientAcceptsPage::showCurrent);
    connect(m_actions, &RequestActions::sendAgainWanted, this, &ClientAcceptsPage::newRequestWanted);
    const ListNotifier *list = environment->authorisations()->list().notifier();
    connect(list, &ListNotifier::inserted, this, &ClientAcceptsPage::showCurrent);
    connect(list, &ListNotifier::updated, this, &ClientAcceptsPage::showCurrent);
    connect(list, &ListNotifier::removed, this, &ClientAcceptsPage::showCurrent);
    connect(environment->account(), &CurrentAccount::changed, this, &ClientAcceptsPage::showCurrent);
}

ClientAcceptsPage::~ClientAcceptsPage() = default;

QString ClientAcceptsPage::title() const
{
    return tr("The client accepts");
}

QString ClientAcceptsPage::primaryText() const
{
    if (!m_wasSeen)
        return {};
    switch (m_lastSeen.status) {
    case AuthorisationRequest::Status::Accepted:
        return tr("Ne&xt");
    case AuthorisationRequest::Status::Declined:
    case AuthorisationRequest::Status::Withdrawn:
        return tr("&New request to this client");
    case AuthorisationRequest::Status::Pending:
    case AuthorisationRequest::Status::Unknown:
        break;
    }
    return {};
}

QString ClientAcceptsPage::closeText() const
{
    return m_wasSeen && isOpen(m_lastSeen) ? tr("&Close, I'll come back") : tr("&Close");
}

void ClientAcceptsPage::goOn()
{
    if (m_lastSeen.status == AuthorisationRequest::Status::Accepted)
        Q_EMIT accepted();
    else if (!isOpen(m_lastSeen))
        Q_EMIT newRequestWanted(m_lastSeen);
}

const AuthorisationRequest *ClientAcceptsPage::request() const
{
    return m_environment->authorisations()->list().find(m_requestId);
}

void ClientAcceptsPage::setRequest(const QString &requestId)
{
    m_requestId = requestId;
    m_wasSeen = false;
    m_held->showOnly(requestId);
    m_held->setEnvironment(m_environment);
    m_environment->watchClosely(this);
    showCurrent();
    if (request() == nullptr)
        read();
}

void ClientAcceptsPage::read()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_timeline, m_advice, m_resend, m_withdraw, m_notAllowed})
        part->hide();
    m_client->clear();
    m_situation->setText(tr("Reading the request…"));
    const auto tell = [this](const Result<AuthorisationRequest> &found) {
        if (found) {
            showCurrent();
            return;
        }
        m_situation->setText(tr("The request was sent, but could not be read."));
        m_messages->showMessage(MessageBar::Severity::Error, sentenceFor(found.error()),
                                {{tr("&Try again"),
                                  [this] {
                                      read();
                                  }}},
                                supportDetails(found.error()));
    };
    QCoro::connect(m_environment->authorisations()->reread(m_requestId), this, tell);
}

void ClientAcceptsPage::showCurrent()
{
    if (m_requestId.isEmpty())
        return;
    const AuthorisationRequest *current = request();
    if (current == nullptr) {
        if (m_wasSeen)
            showGone();
        return;
    }
    const bool wasPending = m_wasSeen && isOpen(m_lastSeen);
    m_lastSeen = *current;
    m_wasSeen = true;
    m_client->setText(tr("%1 <%2>", "client and e-mail address").arg(current->clientName, current->clientEmail));
    m_situation->setText(situation(*current));
    m_timeline->show();
    m_timeline->showRequest(*current);
    m_advice->showRequest(*current);
    const bool canAct = isOpen(*current) && m_actions->isAllowed() && !m_actions->isBusyWith(current->id);
    m_resend->setVisible(isOpen(*current));
    m_withdraw->setVisible(isOpen(*current));
    m_resend->setEnabled(canAct);
    m_withdraw->setEnabled(canAct);
    m_notAllowed->setText(
        tr("Your role is basic user: resending and withdrawing are for advanced users and administrators."));
    m_notAllowed->setVisible(isOpen(*current) && !m_actions->isAllowed());
    if (!isOpen(*current))
        m_environment->stopWatching(this);
    Q_EMIT buttonsChanged();
    if (wasPending && current->status == AuthorisationRequest::Status::Accepted)
        Q_EMIT accepted();
}

void ClientAcceptsPage::showGone()
{
    m_lastSeen.status = AuthorisationRequest::Status::Withdrawn;
    m_situation->setText(situation(m_lastSeen));
    m_advice->hide();
    m_resend->hide();
    m_withdraw->hide();
    m_environment->stopWatching(this);
    Q_EMIT buttonsChanged();
}

} // namespace authdesk::ui
