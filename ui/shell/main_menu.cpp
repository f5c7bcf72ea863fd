// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "ui/attention/attention_page.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/common/icons.h"
#include "ui/shell/consent_menu.h"
#include "ui/shell/menu_action.h"
#include "ui/shell/partnership_menu.h"
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

MainMenu::MainMenu(QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    setUpFile();
    setUpWorklist();
    setUpAuthorisation();
    m_partnership = new PartnershipMenu(m_bar, this);
    m_consent = new ConsentMenu(m_bar, this);
    setUpView();
    setUpHelp();
    groupByPage();
    setPage(nullptr, false);
}

MainMenu::~MainMenu() = default;

void MainMenu::setUpFile()
{
    m_file = m_bar->addMenu(tr("&File"));
    m_switch = addAction(m_file, u"switchEnvironment"_s, tr("&Switch environment…"));
    m_inbox = addAction(m_file, u"openInbox"_s, tr("Open the clients’ &inbox"));
    m_file->addSeparator();
    m_export = addAction(m_file, u"exportList"_s, tr("E&xport list…"));
    m_file->addSeparator();
    QAction *settings = addAction(m_file, u"settings"_s, tr("S&ettings…"));
    settings->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    QAction *quit = addAction(m_file, u"quit"_s, tr("&Quit"));
    quit->setMenuRole(QAction::QuitRole);
    connect(m_switch, &QAction::triggered, this, &MainMenu::switchChosen);
    connect(m_inbox, &QAction::triggered, this, &MainMenu::inboxChosen);
    connect(m_export, &QAction::triggered, this, &MainMenu::exportRequested);
    connect(settings, &QAction::triggered, this, &MainMenu::settingsChosen);
    connect(quit, &QAction::triggered, this, &MainMenu::quitChosen);
}

void MainMenu::setUpWorklist()
{
    m_worklist = m_bar->addMenu(tr("Work&list"));
    // In the table Return and Delete do the same.
    m_nextStep = addAction(m_worklist, u"nextStep"_s, tr("Take the &next step"));
    m_dismiss = addAction(m_worklist, u"dismissLine"_s, tr("&Done with this"));
}

void MainMenu::setUpAuthorisation()
{
    m_authorisation = m_bar->addMenu(tr("&Authorisation"));
    m_newRequest = addAction(m_authorisation, u"newRequest"_s, tr("&New request…"));
    m_authorisation->addSeparator();
    // In the table Return does the same; as a shortcut it would take Return from every field and button.
    m_open = addAction(m_authorisation, u"openRequest"_s, tr("&Open or continue…"));
    m_resend = addAction(m_authorisation, u"resendRequest"_s, tr("&Resend"));
    m_withdraw = addAction(m_authorisation, u"withdrawRequest"_s, tr("&Withdraw…"));
    m_sendAgain = addAction(m_authorisation, u"sendAgain"_s, tr("Send a&gain…"));
    m_letter = addAction(m_authorisation, u"letter"_s, tr("&Text for the client…"));
}

void MainMenu::setUpView()
{
    m_view = m_bar->addMenu(tr("&View"));
    m_afterPages = m_view->addSeparator();
    m_refresh = addAction(m_view, u"refresh"_s, tr("&Refresh"));
    m_search = addAction(m_view, u"search"_s, tr("&Search"));
    connect(m_refresh, &QAction::triggered, this, &MainMenu::refreshChosen);
    connect(m_search, &QAction::triggered, this, &MainMenu::searchChosen);
    m_view->addSeparator();
    setUpAppearance();
}

void MainMenu::setUpAppearance()
{
    QMenu *menu = m_view->addMenu(tr("A&ppearance"));
    menu->setObjectName(u"appearance"_s);
    m_appearances = new QActionGroup(menu);
    const QList<std::pair<Appearance, QString>> choices{
        {Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")}, {Appearance::Dark, tr("&Dark")}};
    for (const auto &[appearance, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"appearance_"_s + appearanceName(appearance));
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
    }
    connect(m_appearances, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(static_cast<Appearance>(action->data().toInt()));
    });
}

void MainMenu::setUpHelp()
{
    m_help = m_bar->addMenu(tr("&Help"));
    QAction *shortcuts = addAction(m_help, u"shortcuts"_s, tr("&Keyboard shortcuts"));
    m_check = addAction(m_help, u"checkConnection"_s, tr("&Check the connection…"));
    m_help->addSeparator();
    QAction *about = addAction(m_help, u"about"_s, tr("&About Authdesk"));
    about->setMenuRole(QAction::AboutRole);
    connect(shortcuts, &QAction::triggered, this, &MainMenu::shortcutsChosen);
    connect(about, &QAction::triggered, this, &MainMenu::aboutChosen);
    connect(m_check, &QAction::triggered, this, &MainMenu::checkChosen);
}

void MainMenu::groupByPage()
{
    const QList<QMenu *> all = menus();
    for (const QMenu *menu : all) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            const Shortcut shortcut = shortcutOf(action->objectName());
            if (action->isSeparator() || action->menu() != nullptr || shortcut.place != Shortcut::Place::Page)
                continue;
            QActionGroup *&group = m_pageActions[shortcut.page];
            if (group == nullptr) {
                group = new QActionGroup(this);
                group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
            }
            group->addAction(action);
        }
    }
}

void MainMenu::setPage(const ShellPage *shown, bool isPractice)
{
    const bool isOpen = shown != nullptr;
    m_switch->setEnabled(isOpen);
    m_inbox->setVisible(isOpen && isPractice);
    m_export->setEnabled(isOpen && shown->exportShown != nullptr);
    m_newRequest->setEnabled(isOpen);
    m_refresh->setEnabled(isOpen);
    m_check->setEnabled(isOpen);
    m_search->setEnabled(isOpen);
    m_consent->setOpen(isOpen);
    for (QAction *page : m_pages)
        page->setEnabled(isOpen);
    // What a page says of its actions counts again once it is shown.
    for (auto group = m_pageActions.cbegin(); group != m_pageActions.cend(); ++group)
        group.value()->setEnabled(isOpen && group.key() == shown->id);
}

void MainMenu::setPages(const QList<ShellPage> &pages)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    for (const ShellPage &page : pages) {
        auto *action = new QAction(icon(page.iconName), page.title, m_view);
        action->setObjectName(u"page_"_s + page.id);
        action->setShortcuts(shortcutOf(action->objectName()).keys);
        m_view->insertAction(m_afterPages, action);
        const QString id = page.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageChosen(id); });
        m_pages.append(action);
    }
}

void MainMenu::bind(AuthorisationsPage *page)
{
    for (QAction *action : {m_newRequest, m_open, m_resend, m_withdraw, m_sendAgain, m_letter}) {
        if (m_bound)
            disconnect(action, nullptr, m_bound, nullptr);
    }
    m_bound = page;
    showPossible({});
    if (!page)
        return;
    connect(m_newRequest, &QAction::triggered, page, &AuthorisationsPage::newRequest);
    connect(m_open, &QAction::triggered, page, &AuthorisationsPage::openCurrent);
    connect(m_resend, &QAction::triggered, page, &AuthorisationsPage::resendCurrent);
    connect(m_withdraw, &QAction::triggered, page, &AuthorisationsPage::withdrawCurrent);
    connect(m_sendAgain, &QAction::triggered, page, &AuthorisationsPage::sendCurrentAgain);
    connect(m_letter, &QAction::triggered, page, &AuthorisationsPage::openLetter);
    connect(page, &AuthorisationsPage::currentChanged, this, &MainMenu::showPossible);
}

void MainMenu::showPossible(const AuthorisationsPage::Possible &can)
{
    m_open->setEnabled(can.open);
    m_resend->setEnabled(can.resend);
    m_withdraw->setEnabled(can.withdraw);
    m_sendAgain->setEnabled(can.sendAgain);
    m_letter->setEnabled(can.letter);
}

void MainMenu::bind(PartnershipsPage *page)
{
    m_partnership->bind(page);
}

void MainMenu::bind(AttentionPage *page)
{
    for (QAction *action : {m_nextStep, m_dismiss}) {
        if (m_boundAttention)
            disconnect(action, nullptr, m_boundAttention, nullptr);
        action->setEnabled(false);
    }
    m_boundAttention = page;
    if (!page)
        return;
    connect(m_nextStep, &QAction::triggered, page, &AttentionPage::takeNextStep);
    connect(m_dismiss, &QAction::triggered, page, &AttentionPage::dismissSelected);
    connect(page, &AttentionPage::currentChanged, this, [this](bool canStep, bool canDismiss) {
        m_nextStep->setEnabled(canStep);
        m_dismiss->setEnabled(canDismiss);
    });
}

void MainMenu::bind(ConsentsPage *page)
{
    m_consent->bind(page);
}

void MainMenu::setAppearance(Appearance appearance)
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

QList<QMenu *> MainMenu::menus() const
{
    return {m_file, m_worklist, m_authorisation, m_partnership->menu(), m_consent->menu(), m_view, m_help};
}

} // namespace authdesk::ui
