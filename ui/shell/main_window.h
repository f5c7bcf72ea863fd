// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"
#include "core/preferences/preferences.h"
#include "core/secrets/keychain.h"
#include "ui/shell/tray.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <QSystemTrayIcon>

class QStackedWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class EnvironmentStatus;
class HeldResendsBar;
class MainMenu;
class Notifications;
class SecretClipboard;
class SettingsDialog;
class StateView;
class WelcomePage;
class Workspace;

enum class Appearance;

/// The one window: the choice of an environment, what stands there while one is being opened or cannot be opened, or
/// the workspace of the open one. Whoever owns the environments answers its signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Clipboard and preferences are not owned and outlive it. `settingsFile` keeps the window's place and looks.
    MainWindow(const QString &settingsFile, SecretClipboard *clipboard, Preferences *preferences,
               Tray::Availability hasTray = &QSystemTrayIcon::isSystemTrayAvailable, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the pages of an environment, built anew. Not owned; it lives until the next call. Null takes them away.
    void setEnvironment(Environment *environment);

    /// The choice of an environment; of the first start when none is known.
    void showWelcome(const QList<EnvironmentProfile> &known);
    void showStartingPractice();
    /// `details` are for support.
    void showPracticeFailed(const QString &sentence, const QString &details);
    void showReadingKey(const EnvironmentProfile &profile);
    void showKeyMissing(const EnvironmentProfile &profile, const KeychainError &error);
    /// The open environment does without its consents, because their API key could not be read.
    void showConsentsKeyMissing(const KeychainError &error);
    void showRemoving(const EnvironmentProfile &profile);
    void showNotRemoved(const EnvironmentProfile &profile, const KeychainError &error);

    /// False when an open page must not be left; it tells why.
    [[nodiscard]] bool readyToLeave();

Q_SIGNALS:
    void practiceChosen();
    void connectChosen();
    void environmentChosen(const QString &id);
    void removalChosen(const QString &id);
    /// To the choice of an environment.
    void switchChosen();
    void sessionKeyChosen(const authdesk::EnvironmentProfile &profile);
    void newKeyRequested(const authdesk::EnvironmentProfile &profile, authdesk::Service service);
    /// The user gave the environment another name, or noted when a key of it ends.
    void environmentDescribed(const authdesk::EnvironmentProfile &described);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpLayout();
    void setUpMenu();
    void setUpWelcome();
    void setUpTray();
    void setUpQuitting();
    [[nodiscard]] bool staysInTray() const;
    void comeToFront();
    void goToTray();
    void quit();
    void restoreLooks();
    void saveLooks();
    void showState(const QString &title);
    void showWorkspace();
    void showMenusOfPage();
    void leaveWorkspace();
    void openInbox() const;
    void changeAppearance(Appearance appearance);
    [[nodiscard]] SettingsDialog *openSettings();
    void showSettings();
    void checkConnection();
    void showShortcuts();
    void showAbout();
    void tellTitle(const QString &environmentName);

    QSettings m_settings;
    SecretClipboard *m_clipboard;
    Preferences *m_preferences;
    Tray *m_tray;
    Notifications *m_notifications;
    QPointer<Environment> m_environment;
    QPointer<SettingsDialog> m_settingsDialog;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    StateView *m_state;
    HeldResendsBar *m_heldResends = nullptr;
    EnvironmentStatus *m_status;
    MainMenu *m_menu;
    Workspace *m_workspace = nullptr;
    bool m_isQuitting = false;
};

} // namespace authdesk::ui
