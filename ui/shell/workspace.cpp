// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/environment/environment.h"
#include "ui/activity/activity_page.h"
#include "ui/attention/attention_page.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/common/environment_strip.h"
#include "ui/common/icons.h"
#include "ui/consents/consents_not_connected_page.h"
#include "ui/consents/consents_page.h"
#include "ui/partnerships/partnerships_page.h"
#include "ui/shell/connection_banner.h"
#include "ui/shell/hairline.h"
#include "ui/shell/navigation.h"
#include "ui/shell/workspace_notices.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString stateKey(const ShellPage &page)
{
    return u"pages/"_s + page.id;
}

} // namespace

Workspace::Workspace(Environment *environment, SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_navigation(new Navigation(this))
    , m_banner(new ConnectionBanner(environment, this))
    , m_notices(new WorkspaceNotices(environment, this))
    , m_stack(new QStackedWidget(this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(setUpRibbon());
    right->addWidget(m_banner);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(setUpSide());
    row->addWidget(new Hairline(this));
    row->addLayout(right, 1);

    setUpAttention();
    setUpAuthorisations(clipboard);
    setUpPartnerships();
    setUpConsents(clipboard);
    setUpActivity();
    connectPages();

    connect(m_navigation, &Navigation::currentIdChanged, this, &Workspace::showPage);
    connect(m_banner, &ConnectionBanner::newKeyRequested, this, &Workspace::newKeyRequested);
    connect(m_banner, &ConnectionBanner::checkChosen, this, &Workspace::checkChosen);
    connect(m_notices, &WorkspaceNotices::newKeyRequested, this, &Workspace::newKeyRequested);
    connect(m_notices, &WorkspaceNotices::retryChosen, this, &Workspace::reopenChosen);
    showPage(m_pages.constFirst().id);
}

Workspace::~Workspace() = default;

void Workspace::setUpAttention()
{
    m_attention = new AttentionPage(m_environment, this);
    const QString id = u"attention"_s;
    addPage(shellPage(id, tr("&Needs attention"), u"attention"_s, m_attention));
    connect(m_attention, &AttentionPage::countChanged, this, [this, id](int count) {
        m_navigation->setCount(id, count, tr("%n line(s)", nullptr, count));
        Q_EMIT attentionCountChanged(count);
    });
}

void Workspace::takeStep(const AttentionItem &item)
{
    using Step = AttentionItem::NextStep;
    switch (item.nextStep) {
    case Step::FindOut:
        if (item.noun == Noun::OutgoingConsent)
            takeConsentStep(item);
        else
            m_authorisations->openUnresolved(item.subjectId);
        break;
    case Step::RenewKey:
        Q_EMIT newKeyRequested(item.service);
        break;
    case Step::SendCorrect:
    case Step::SendAgain:
        m_authorisations->sendAgain(item.subjectId);
        break;
    case Step::Remind:
        m_authorisations->continueRequest(item.subjectId);
        break;
    case Step::EnterKeys:
        m_authorisations->openKeys(item.subjectId);
        break;
    case Step::LookAtEnding:
        showPartnership(item.subjectId);
        break;
    case Step::NewConsent:
    case Step::StartOnboarding:
    case Step::LookAtConsent:
        takeConsentStep(item);
        break;
    }
}

void Workspace::takeConsentStep(const AttentionItem &item)
{
    using Step = AttentionItem::NextStep;
    showPage(u"consents"_s);
    if (m_consents == nullptr)
        return;
    if (item.nextStep == Step::FindOut) {
        m_consents->openUnresolved(item.subjectId);
        return;
    }
    m_consents->showConsent(item.subjectId);
    if (item.nextStep == Step::NewConsent)
        m_consents->newConsentLike(item.subjectId);
    else if (item.nextStep == Step::StartOnboarding)
        m_consents->startOnboarding(item.subjectId);
}

void Workspace::setUpAuthorisations(SecretClipboard *clipboard)
{
    m_authorisations = new AuthorisationsPage(m_environment, clipboard, this);
    const QString id = u"authorisations"_s;
    addPage(shellPage(id, tr("&Authorisations"), u"authorisations"_s, m_authorisations));
    connect(m_authorisations, &AuthorisationsPage::pendingCountChanged, this,
            [this, id](int pending) { m_navigation->setCount(id, pending, tr("%n pending", nullptr, pending)); });
}

void Workspace::setUpPartnerships()
{
    m_partnerships = new PartnershipsPage(m_environment, this);
    const QString id = u"partnerships"_s;
    addPage(shellPage(id, tr("Par&tnerships"), u"partnerships"_s, m_partnerships));
    connect(m_partnerships, &PartnershipsPage::activeCountChanged, this,
            [this, id](int active) { m_navigation->setCount(id, active, tr("%n active", nullptr, active)); });
}

void Workspace::setUpConsents(SecretClipboard *clipboard)
{
    const QString id = u"consents"_s;
    const QString title = tr("&Consents");
    if (m_environment->consents() == nullptr) {
        auto *page = new ConsentsNotConnectedPage(this);
        addPage(shellPage(id, title, u"consents"_s, page));
        connect(page, &ConsentsNotConnectedPage::connectWanted, this,
                [this] { Q_EMIT newKeyRequested(Service::Consents); });
        return;
    }
    m_consents = new ConsentsPage(m_environment, clipboard, this);
    addPage(shellPage(id, title, u"consents"_s, m_consents));
    connect(m_consents, &ConsentsPage::recordWanted, this, &Workspace::showRecord);
    connect(m_consents, &ConsentsPage::acceptedCountChanged, this,
            [this, id](int accepted) { m_navigation->setCount(id, accepted, tr("%n accepted", nullptr, accepted)); });
}

void Workspace::showConsent(const QString &consentId)
{
    showPage(u"consents"_s);
    if (m_consents != nullptr)
        m_consents->showConsent(consentId);
}

void Workspace::connectPages()
{
    connect(m_attention, &AttentionPage::stepRequested, this, &Workspace::takeStep);
    connect(m_partnerships, &PartnershipsPage::keysWanted, m_authorisations, &AuthorisationsPage::openKeys);
    connect(m_partnerships, &PartnershipsPage::requestWanted, m_authorisations, &AuthorisationsPage::startRequest);
    connect(m_partnerships, &PartnershipsPage::requestChosen, this, &Workspace::showRequest);
    connect(m_authorisations, &AuthorisationsPage::partnershipWanted, this, &Workspace::showPartnership);
    connect(m_authorisations, &AuthorisationsPage::recordWanted, this, &Workspace::showRecord);
    connect(m_partnerships, &PartnershipsPage::recordWanted, this, &Workspace::showRecord);
}

void Workspace::showRequest(const QString &requestId)
{
    showPage(u"authorisations"_s);
    m_authorisations->showRequest(requestId);
}

void Workspace::showPartnership(const QString &partnershipId)
{
    showPage(u"partnerships"_s);
    m_partnerships->showPartnership(partnershipId);
}

void Workspace::showRecord(const ClientRecord &record)
{
    switch (record.noun) {
    case ClientRecord::Noun::Request:
        showRequest(record.id);
        break;
    case ClientRecord::Noun::Partnership:
        showPartnership(record.id);
        break;
    case ClientRecord::Noun::Consent:
        showConsent(record.id);
        break;
    }
}

void Workspace::setUpActivity()
{
    addPage(shellPage(u"activity"_s, tr("Acti&vity"), u"activity"_s, new ActivityPage(m_environment, this)));
}

void Workspace::showSubject(Noun noun, const QString &id)
{
    if (noun == Noun::AuthorisationRequest)
        showRequest(id);
    else if (noun == Noun::Partnership)
        showPartnership(id);
    else if (noun == Noun::Consent)
        showConsent(id);
    else
        showPage(u"attention"_s);
}

void Workspace::addPage(const ShellPage &page)
{
    m_pages.append(page);
    m_stack->addWidget(page.widget);
    m_navigation->addEntry(page.id, withoutMnemonic(page.title), page.iconName);
}

QWidget *Workspace::setUpSide()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"side"_s);
    m_navigation->setObjectName(u"navigation"_s);
    auto *change = new QToolButton(side);
    change->setObjectName(u"switchEnvironment"_s);
    change->setText(tr("Switch environment…"));
    change->setIcon(icon(u"environment"));
    change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    change->setAutoRaise(true);
    change->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 8);
    column->addWidget(m_navigation, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 0, 6, 0);
    foot->addWidget(change);
    foot->addStretch();
    column->addLayout(foot);
    side->setFixedWidth(m_navigation->sizeHint().width());
    connect(change, &QToolButton::clicked, this, &Workspace::switchChosen);
    return side;
}

QWidget *Workspace::setUpRibbon()
{
    auto *ribbon = new EnvironmentStrip(m_environment->profile(), EnvironmentStrip::Place::Window, this);
    connect(m_environment, &Environment::described, ribbon,
            [this, ribbon] { ribbon->setProfile(m_environment->profile()); });
    if (!m_environment->isPractice() || !m_environment->inbox().isValid())
        return ribbon;
    auto *inbox = new QToolButton(ribbon);
    inbox->setObjectName(u"openInbox"_s);
    inbox->setText(tr("Open the clients’ inbox"));
    inbox->setIcon(icon(u"inbox"));
    inbox->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    inbox->setToolTip(tr("Shows in your browser the e-mails that the clients received"));
    inbox->setFocusPolicy(Qt::StrongFocus);
    ribbon->addWidget(inbox);
    connect(inbox, &QToolButton::clicked, this, &Workspace::inboxChosen);
    return ribbon;
}

void Workspace::showConsentsKeyMissing(const QString &why)
{
    m_notices->showConsentsKeyMissing(why);
}

void Workspace::showPage(const QString &id)
{
    const auto page =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const ShellPage &one) { return one.id == id; });
    if (page == m_pages.cend())
        return;
    m_stack->setCurrentWidget(page->widget);
    m_navigation->setCurrentId(id);
    Q_EMIT currentPageChanged();
}

void Workspace::refresh()
{
    m_environment->refresh();
    if (const ShellPage *page = currentPage())
        page->refresh();
}

void Workspace::focusSearch()
{
    if (const ShellPage *page = currentPage())
        page->focusSearch();
}

void Workspace::exportShown()
{
    if (const ShellPage *page = currentPage(); page != nullptr && page->exportShown)
        page->exportShown();
}

bool Workspace::readyToClose()
{
    return std::all_of(m_pages.cbegin(), m_pages.cend(), [](const ShellPage &page) { return page.readyToClose(); });
}

void Workspace::saveState(QSettings &settings) const
{
    for (const ShellPage &page : m_pages)
        settings.setValue(stateKey(page), page.saveState());
}

void Workspace::restoreState(const QSettings &settings)
{
    for (const ShellPage &page : m_pages) {
        const QByteArray state = settings.value(stateKey(page)).toByteArray();
        if (!state.isEmpty())
            page.restoreState(state);
    }
}

const ShellPage *Workspace::currentPage() const
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [this](const ShellPage &one) { return one.widget == m_stack->currentWidget(); });
    return page == m_pages.cend() ? nullptr : &*page;
}

} // namespace authdesk::ui
