// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"
#include "core/environment/environment_profile.h"
#include "core/preferences/preferences.h"

#include <QDialog>
#include <QHash>
#include <memory>
#include <optional>

class QCheckBox;
class QSpinBox;
class QTabWidget;

namespace authdesk::ui {

class EnvironmentSettings;

/// What the user can choose: for all environments, and for the one that is open. Nothing counts before OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The preferences outlive it. Without a profile there is no part for the environment. Where there is no system
    /// tray the choice that needs one is disabled and says why.
    SettingsDialog(Preferences *preferences, const std::optional<EnvironmentProfile> &profile, bool hasTray,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Adds the part that checks the connection of the environment. To be closed before the environment goes.
    void addConnection(std::unique_ptr<ConnectionRun> run);
    /// Opens that part.
    void showConnection();

    void accept() override;

Q_SIGNALS:
    /// The user described the open environment anew. Only after a change.
    void environmentDescribed(const authdesk::EnvironmentProfile &described);
    /// Another API key is to be entered; the dialog has been accepted before.
    void newKeyRequested(authdesk::Service service);

private:
    [[nodiscard]] QWidget *setUpGeneral();
    [[nodiscard]] QWidget *setUpNotifications(bool hasTray);
    [[nodiscard]] QWidget *setUpEnvironment();
    [[nodiscard]] QSpinBox *number(const QString &name, const PreferenceRange &range, int value, const QString &suffix);
    void addSwitch(QWidget *page, Preferences::Notice notice, const QString &name, const QString &text);

    Preferences *m_preferences;
    std::optional<EnvironmentProfile> m_profile;
    QTabWidget *m_tabs;
    QSpinBox *m_pendingDays = nullptr;
    QSpinBox *m_keyEntryDays = nullptr;
    QSpinBox *m_clipboardSeconds = nullptr;
    QHash<Preferences::Notice, QCheckBox *> m_switches;
    QCheckBox *m_tray = nullptr;
    EnvironmentSettings *m_environment = nullptr;
    QWidget *m_connection = nullptr;
};

} // namespace authdesk::ui
