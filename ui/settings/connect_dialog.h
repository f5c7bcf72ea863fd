// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_connector.h"
#include "ui/common/message_bar.h"

#include <QDialog>
#include <optional>

class QLineEdit;
class QPushButton;

namespace authdesk::ui {

class ConnectionCheck;
class FormField;
class SecretEdit;

/// Connects an environment: its name, address and API key, tried before they are kept. Shown with open(). What was
/// typed stays after every error.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        NewEnvironment, ///< nothing is known of it yet
        NewKey,         ///< a known environment gets another API key, kept in the keychain
        KeyForSession,  ///< a known environment, and a key that is not kept; the keychain is not touched
    };

    /// The connector is not owned and outlives the dialog. `profile` counts for the known ones only.
    explicit ConnectDialog(EnvironmentConnector *connector, QWidget *parent = nullptr,
                           Purpose purpose = Purpose::NewEnvironment, const EnvironmentProfile &profile = {});
    ~ConnectDialog() override;

Q_SIGNALS:
    /// The service accepted the key, and all that was to be kept is kept. The dialog closes after it.
    void connected(const authdesk::EnvironmentProfile &profile, const authdesk::Secret &apiKey);

private:
    void setUpFields();
    void setUpButtons();
    void fillFrom(const EnvironmentProfile &profile);

    void addressEdited();
    void addressFinished();
    void showAddressFault(AddressFault fault);
    /// The outcome of a test counts for what it was made with only.
    void forgetTest();
    [[nodiscard]] bool inputIsComplete();

    void testNow();
    void connectNow();
    void keepNow();
    void keepForSession();
    QCoro::Task<void> test(bool thenConnect);
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
    std::optional<Account> m_account; ///< of the last test, while it counts
    int m_edition = 0;                ///< counts the changes to what is tested
    bool m_isBusy = false;

    QLineEdit *m_name;
    QLineEdit *m_address;
    SecretEdit *m_key;
    FormField *m_addressField = nullptr;
    FormField *m_keyField = nullptr;
    ConnectionCheck *m_check;
    MessageBar *m_message;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace authdesk::ui
