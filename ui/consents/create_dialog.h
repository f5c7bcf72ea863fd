// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class FormField;
class MessageBar;

/// Makes a consent: its name, and where wanted the accounting system, with the id of its settings. Sends once; where
/// the answer got lost it says so and closes, for it is looked up elsewhere.
class CreateConsentDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the form starts from.
    struct Start
    {
        QString name;
        QString system;
    };

    /// The environment outlives it.
    CreateConsentDialog(Environment *environment, const Start &start, QWidget *parent = nullptr);
    ~CreateConsentDialog() override;

    void reject() override;

Q_SIGNALS:
    /// `startOnboarding` says whether the onboarding is to follow, `system` which one it goes straight to.
    void created(const QString &consentId, const QString &name, bool startOnboarding, const QString &system);
    void outcomeUnknown(const QString &creationId);

private:
    void setUpLayout();
    void connectParts();
    void showSettingsField();
    [[nodiscard]] bool check();
    [[nodiscard]] ConsentDraft draft() const;
    void send();
    void take(const CreationOutcome &outcome);
    void setBusy(bool isBusy);

    Environment *m_environment;
    QLineEdit *m_name;
    FormField *m_nameField;
    QComboBox *m_system;
    FormField *m_systemField;
    QLineEdit *m_settings;
    FormField *m_settingsField;
    QCheckBox *m_onboard;
    MessageBar *m_messages;
    QPushButton *m_create;
    QPushButton *m_close;
    bool m_isBusy = false;
};

} // namespace authdesk::ui
