// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/environment/environment.h"
#include "ui/attention/attention_page.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/authorisations/held_resends_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_view.h"
#include "ui/settings/keychain_text.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/environment_status.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/notifications.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr QSize usualSize(1180, 760);

} // namespace

MainWindow::MainWindow(const QString &settingsFile, SecretClipboard *clipboard, Preferences *preferences,
                       Tray::Availability hasTray, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settingsFile, QSettings::IniFormat)
    , m_clipboard(clipboard)
    , m_preferences(preferences)
    , m_tray(new Tray(std::move(hasTray), this))
    , m_notifications(new Notifications(preferences, m_tray, this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_stack))
    , m_state(new StateView(m_stack))
    , m_status(new EnvironmentStatus(clipboard, this))
    , m_menu(new MainMenu(menuBar(), this))
{
    setObjectName(u"mainWindow"_s);
    m_state->setObjectName(u"state"_s);
    setUpLayout();
    setUpMenu();
    setUpWelcome();
    setUpTray();
    restoreLooks();
    tellTitle({});
}

MainWindow::~MainWindow()
{
    // The pages go before the clipboard's countdown and the menu that they talk to.
    leaveWorkspace();
}

void MainWindow::setUpLayout()
{
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_state);
    // Below whatever page is shown, so that a resend can be undone from all of them.
    auto *central = new QWidget(this);
    auto *messages = new MessageBar(central);
    m_heldResends = new HeldResendsBar(messages, central);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->addWidget(m_stack, 1);
    column->addWidget(messages);
    column->addWidget(m_heldResends);
    setCentralWidget(central);
    setStatusBar(m_status);
}

void MainWindow::setUpMenu()
{
    connect(m_menu, &MainMenu::switchChosen, this, &MainWindow::switchChosen);
    connect(m_menu, &MainMenu::inboxChosen, this, &MainWindow::openInbox);
    connect(m_menu, &MainMenu::quitChosen, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::settingsChosen, this, &MainWindow::showSettings);
    connect(m_menu, &MainMenu::refreshChosen, this, [this] {
        if (m_workspace)
            m_workspace->refresh();
    });
    connect(m_menu, &MainMenu::searchChosen, this, [this] {
        if (m_workspace)
            m_workspace->focusSearch();
    });
    connect(m_menu, &MainMenu::exportRequested, this, [this] {
        if (m_workspace)
            m_workspace->exportShown();
    });
    connect(m_menu, &MainMenu::pageChosen, this, [this](const QString &id) {
        if (m_workspace)
            m_workspace->showPage(id);
    });
    connect(m_menu, &MainMenu::appearanceChosen, this, &MainWindow::changeAppearance);
    connect(m_menu, &MainMenu::shortcutsChosen, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::aboutChosen, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::checkChosen, this, &MainWindow::checkConnection);
}

void MainWindow::setUpWelcome()
{
    connect(m_welcome, &WelcomePage::practiceChosen, this, &MainWindow::practiceChosen);
    connect(m_welcome, &WelcomePage::connectChosen, this, &MainWindow::connectChosen);
    connect(m_welcome, &WelcomePage::environmentChosen, this, &MainWindow::environmentChosen);
    connect(m_welcome, &WelcomePage::removalChosen, this, &MainWindow::removalChosen);
    connect(m_welcome, &WelcomePage::backChosen, this, &MainWindow::showWorkspace);
}

void MainWindow::setUpTray()
{
    connect(m_tray, &Tray::showChosen, this, &MainWindow::comeToFront);
    connect(m_tray, &Tray::quitChosen, this, &MainWindow::quit);
    connect(m_notifications, &Notifications::activated, this, [this](const Notice &notice) {
        comeToFront();
        if (m_workspace && m_stack->currentWidget() == m_workspace)
            m_workspace->showSubject(notice.noun, notice.subjectId);
    });
    connect(m_preferences, &Preferences::changed, this, &MainWindow::setUpQuitting);
    setUpQuitting();
}

void MainWindow::setUpQuitting()
{
    // With the window in the tray, the last wizard that is closed must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!staysInTray());
}

bool MainWindow::staysInTray() const
{
    return m_preferences->staysInTray() && m_tray->isAvailable();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::goToTray()
{
    saveLooks();
    hide();
    if (m_preferences->trayWasExplained())
        return;
    m_preferences->setTrayWasExplained();
    m_tray->explainStaying();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    if (close())
        QCoreApplication::quit();
    else
        comeToFront();
    m_isQuitting = false;
}

void MainWindow::restoreLooks()
{
    const Appearance appearance = appearanceFromName(m_settings.value("window/appearance"_L1).toString());
    if (appearance != Appearance::System)
        applyAppearance(appearance);
    m_menu->setAppearance(appearance);
    if (restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray()))
        return;
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? usualSize.boundedTo(screen->availableSize() * 0.92) : usualSize);
}

void MainWindow::saveLooks()
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    if (m_workspace)
        m_workspace->saveState(m_settings);
    m_settings.sync();
}

void MainWindow::setEnvironment(Environment *environment)
{
    leaveWorkspace();
    m_environment = environment;
    m_status->setEnvironment(environment);
    m_heldResends->setEnvironment(environment);
    m_notifications->follow(environment ? environment->seenChanges() : nullptr);
    m_tray->setCount(0);
    if (!environment) {
        tellTitle({});
        return;
    }
    m_workspace = new Workspace(environment, m_clipboard, m_stack);
    m_stack->addWidget(m_workspace);
    m_workspace->restoreState(m_settings);
    m_menu->bind(m_workspace->authorisations());
    m_menu->bind(m_workspace->partnerships());
    m_menu->bind(m_workspace->attention());
    m_menu->bind(m_workspace->consents());
    m_menu->setPages(m_workspace->pages());
    connect(m_workspace, &Workspace::switchChosen, this, &MainWindow::switchChosen);
    connect(m_workspace, &Workspace::currentPageChanged, this, &MainWindow::showMenusOfPage);
    connect(m_workspace, &Workspace::attentionCountChanged, m_tray, &Tray::setCount);
    connect(environment, &Environment::described, this, [this] {
        m_status->setEnvironment(m_environment);
        if (m_workspace && m_stack->currentWidget() == m_workspace)
            tellTitle(m_environment->profile().name);
    });
    connect(m_workspace, &Workspace::inboxChosen, this, &MainWindow::openInbox);
    connect(m_workspace, &Workspace::newKeyRequested, this,
            [this](Service service) { Q_EMIT newKeyRequested(m_environment->profile(), service); });
    connect(m_workspace, &Workspace::checkChosen, this, &MainWindow::checkConnection);
    // Not while the workspace that is to go tells it.
    connect(
        m_workspace, &Workspace::reopenChosen, this,
        [this] {
            if (m_environment)
                Q_EMIT environmentChosen(m_environment->profile().id);
        },
        Qt::QueuedConnection);
    showWorkspace();
}

void MainWindow::leaveWorkspace()
{
    if (!m_workspace)
        return;
    // Its check of the connection goes before the environment does.
    delete m_settingsDialog;
    m_workspace->saveState(m_settings);
    m_menu->bind(static_cast<AuthorisationsPage *>(nullptr));
    m_menu->bind(static_cast<PartnershipsPage *>(nullptr));
    m_menu->bind(static_cast<AttentionPage *>(nullptr));
    m_menu->bind(static_cast<ConsentsPage *>(nullptr));
    m_menu->setPages({});
    m_menu->setPage(nullptr, false);
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::showWorkspace()
{
    if (!m_workspace)
        return;
    m_stack->setCurrentWidget(m_workspace);
    showMenusOfPage();
    m_status->setEnvironment(m_environment);
    tellTitle(m_environment->profile().name);
    m_workspace->setFocus();
}

void MainWindow::showMenusOfPage()
{
    const bool isSeen = m_workspace != nullptr && m_stack->currentWidget() == m_workspace;
    m_menu->setPage(isSeen ? m_workspace->currentPage() : nullptr, isSeen && m_environment->isPractice());
}

void MainWindow::showWelcome(const QList<EnvironmentProfile> &known)
{
    std::optional<EnvironmentProfile> open;
    if (m_environment)
        open = m_environment->profile();
    m_welcome->setEnvironments(known, open);
    m_stack->setCurrentWidget(m_welcome);
    showMenusOfPage();
    tellTitle({});
}

bool MainWindow::readyToLeave()
{
    if (!m_workspace || m_workspace->readyToClose())
        return true;
    showWorkspace();
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isQuitting && staysInTray()) {
        event->ignore();
        goToTray();
        return;
    }
    if (!readyToLeave()) {
        event->ignore();
        return;
    }
    saveLooks();
    QMainWindow::closeEvent(event);
}

void MainWindow::openInbox() const
{
    if (m_environment && m_environment->inbox().isValid())
        QDesktopServices::openUrl(m_environment->inbox());
}

void MainWindow::changeAppearance(Appearance appearance)
{
    applyAppearance(appearance);
    m_menu->setAppearance(appearance);
    m_settings.setValue("window/appearance"_L1, appearanceName(appearance));
}

SettingsDialog *MainWindow::openSettings()
{
    std::optional<EnvironmentProfile> profile;
    if (m_environment)
        profile = m_environment->profile();
    m_settingsDialog = new SettingsDialog(m_preferences, profile, m_tray->isAvailable(), this);
    if (m_environment)
        m_settingsDialog->addConnection(m_environment->connectionRun());
    connect(m_settingsDialog, &SettingsDialog::environmentDescribed, this, &MainWindow::environmentDescribed);
    connect(m_settingsDialog, &SettingsDialog::newKeyRequested, this,
            [this](Service service) { Q_EMIT newKeyRequested(m_environment->profile(), service); });
    return m_settingsDialog;
}

void MainWindow::showSettings()
{
    openSettings()->open();
}

void MainWindow::checkConnection()
{
    SettingsDialog *dialog = openSettings();
    dialog->showConnection();
    dialog->open();
}

void MainWindow::showConsentsKeyMissing(const KeychainError &error)
{
    if (m_workspace)
        m_workspace->showConsentsKeyMissing(sentenceFor(error));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_menu->menus(), this);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->open();
}

void MainWindow::tellTitle(const QString &environmentName)
{
    if (environmentName.isEmpty())
        setWindowTitle(tr("Authdesk"));
    else
        setWindowTitle(tr("%1 – Authdesk").arg(environmentName));
}

} // namespace authdesk::ui
