// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_connector.h"
#include "core/environment/environment_profiles.h"
#include "core/secrets/keychain.h"
#include "tests/practice/consents_client.h"
#include "tests/ui/authorisations/office.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace authdesk::test {

/// Every window and dialog of the application, as it stands on the screen, in an office with clients, partnerships and
/// consents behind it.
class EveryWindow
{
public:
    struct Scene
    {
        QString name;
        std::function<QWidget *()> open;
        QString pressed = {}; ///< the button that Enter in a field presses; empty where it presses none
        QString reached = {}; ///< the button to which Enter in a field goes, without pressing it
    };

    EveryWindow();
    ~EveryWindow();
    Q_DISABLE_COPY_MOVE(EveryWindow)

    [[nodiscard]] const QList<Scene> &scenes() const { return m_scenes; }
    /// Shows the scene and waits until it has the focus. Fails the running test where it does not come.
    [[nodiscard]] QWidget *open(const Scene &scene);
    /// Closes what open() has shown; a main window makes room for a new one.
    void close();
    /// Requests that change something at the service, counted on the wire.
    [[nodiscard]] int changesSent() const;

    [[nodiscard]] Office &office() { return m_office; }
    [[nodiscard]] practice::ConsentsClient &consentsColleague() { return m_consentsColleague; }
    [[nodiscard]] ui::MainWindow *mainWindow() const { return m_window.get(); }

private:
    void makeMainWindow();
    void addPages();
    void addWizard();
    void addAuthorisationDialogs();
    void addConsentDialogs();
    void addSettings();

    [[nodiscard]] QWidget *page(const QString &id);
    [[nodiscard]] QWidget *byMenu(const QString &action, const QString &dialog);
    [[nodiscard]] QWidget *shown(QDialog *dialog);
    [[nodiscard]] QWidget *wizardAtStep(int step);
    [[nodiscard]] QWidget *wizardWithKeys();
    [[nodiscard]] AuthorisationRequest pendingRequest();
    [[nodiscard]] Consent consent(int number);

    Office m_office;
    practice::ConsentsClient m_consentsColleague;
    QTemporaryDir m_folder;
    Preferences m_preferences;
    Keychain m_keychain;
    EnvironmentProfiles m_profiles;
    EnvironmentConnector m_connector;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_acceptedRequest;
    int m_clients = 0;
    QPointer<QWidget> m_open;
    QList<Scene> m_scenes;
};

} // namespace authdesk::test
