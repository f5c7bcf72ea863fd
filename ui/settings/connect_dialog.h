// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_connector.h"
#include "ui/common/message_bar.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace authdesk::ui {

class FormField;
class KindChoice;
class ServiceForm;

/// Connects an environment: its name and kind, and of each service the address and API key, tried before they are
/// kept. Shown with open(). What was typed stays after every error.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        NewEnvironment, ///< nothing is known of it yet
        NewKey,         ///< a known environment gets another API key, kept in the keychain
        KeyForSession,  ///< a known environment, and a key that is not kept; the keychain is not touched
        ConsentsKey,    ///< a known environment gets another API key for its consents, or consents for the first time
    };

    /// The connector is not owned and outlives the dialog. `profile` counts for the known ones only.
    explicit ConnectDialog(EnvironmentConnector *connector, QWidget *parent = nullptr,
                           Purpose purpose = Purpose::NewEnvironment, const EnvironmentProfile &profile = {});
    ~ConnectDialog() override;

Q_SIGNALS:
    /// The services accepted the keys, and all that was to be kept is kept. A key that was not asked for is empty. The
    /// dialog closes after it.
    void connected(const authdesk::EnvironmentProfile &profile, const authdesk::Secret &apiKey,
                   const authdesk::Secret &consentsApiKey);

private:
    void setUpTop();
    void setUpForms();
    void setUpButtons();
    void fillFrom(const EnvironmentProfile &profile);
    void fit();

    [[nodiscard]] bool asksFor(Service service) const;
    [[nodiscard]] ServiceForm *formOf(Service service) const;
    void useConsents(bool use);
    /// The outcome of a test counts for what it was made with only.
    void forgetTest();
    [[nodiscard]] bool inputIsComplete();
    [[nodiscard]] EnvironmentProfile described() const;

    void testNow();
    void connectNow();
    void test(bool thenConnect);
    void showStep(int index);
    void testFinished(bool thenConnect);
    void tellFailures();
    void keepNow();
    void keepForSession();
    QCoro::Task<void> keep();
    void finish();
    void setBusy(bool busy);
    void setEditable(bool editable);
    void tell(MessageBar::Severity severity, const QString &text, const QList<MessageBar::Action> &actions = {},
              const QString &details = {});
    void showKeychainError(const KeychainError &error);

    EnvironmentConnector *m_connector;
    Purpose m_purpose;
    EnvironmentProfile m_profile;
    std::unique_ptr<ConnectionRun> m_run; ///< the last test, while it counts
    bool m_hasPassed = false;
    bool m_isBusy = false;

    QScrollArea *m_scroll;
    QLabel *m_introduction;
    QLineEdit *m_name;
    FormField *m_nameField = nullptr;
    KindChoice *m_kind;
    QCheckBox *m_useConsents;
    ServiceForm *m_authorisations;
    ServiceForm *m_consents;
    MessageBar *m_message;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace authdesk::ui
