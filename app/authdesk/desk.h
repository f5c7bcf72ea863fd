// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/authdesk/places.h"
#include "app/authdesk/practice_process.h"
#include "core/environment/environment.h"
#include "core/environment/environment_connector.h"
#include "core/environment/environment_profiles.h"
#include "core/preferences/preferences.h"
#include "core/secrets/keychain.h"
#include "core/store/store.h"
#include "ui/common/secret_clipboard.h"
#include "ui/common/window_keys.h"
#include "ui/settings/connect_dialog.h"

#include <QObject>
#include <memory>

namespace authdesk {

namespace ui {
class MainWindow;
}

/// The composition root: owns everything that lives as long as the application, and answers what the window asks for
/// with the one environment that is open at a time.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const Places &places, QObject *parent = nullptr);
    ~Desk() override;

    /// Shows the window; everything that can take time comes after it. Opens the practice environment when asked to,
    /// else the environment that was used last, else lets the user choose.
    void start(bool withPractice);

    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Environment *environment() const { return m_environment.get(); }
    [[nodiscard]] PracticeProcess *practice() { return &m_practice; }

private:
    void connectWindow();

    void choose();
    void openPractice();
    void practiceReady();
    void practiceFailed(PracticeProcess::Failure failure, const QString &details);
    void openKnown(const QString &id);
    QCoro::Task<void> openWithStoredKey(EnvironmentProfile profile);
    struct Keys
    {
        Secret authorisations;
        Secret consents; ///< empty where there is none
    };
    void open(const EnvironmentProfile &profile, const Keys &keys, const QUrl &inbox = {});
    QCoro::Task<void> openWithConsentsKey(EnvironmentProfile profile, Secret apiKey);
    void close();
    void openWithNewKeys(const EnvironmentProfile &profile, Keys keys);
    void describe(const EnvironmentProfile &described);
    void askToRemove(const QString &id);
    QCoro::Task<void> remove(EnvironmentProfile profile);

    void showConnectDialog(ui::ConnectDialog::Purpose purpose, const EnvironmentProfile &profile = {});
    [[nodiscard]] EnvironmentProfile practiceProfile() const;
    [[nodiscard]] std::optional<EnvironmentProfile> find(const QString &id) const;

    Places m_places;
    Preferences m_preferences;
    Store m_store;
    Keychain m_keychain;
    EnvironmentProfiles m_profiles;
    EnvironmentConnector m_connector;
    ui::SecretClipboard m_clipboard;
    ui::WindowKeys m_windowKeys;
    PracticeProcess m_practice;
    std::unique_ptr<Environment> m_environment;
    Keys m_keys; ///< of the open environment, to open it anew when one of them changes
    std::unique_ptr<ui::MainWindow> m_window;
    int m_opening = 0;             ///< counts what was asked for, so that a late answer to an earlier wish is dropped
    bool m_practiceWanted = false; ///< the practice environment is what is being opened
};

} // namespace authdesk
