// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QDialog>
#include <QTimer>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class FormField;
class MessageBar;
class SecretClipboard;

/// Starts the onboarding of a consent: makes a one-time code and opens its link in the browser at once. Copying the
/// link instead stands behind a warning. Says for how long the last code is good. Keeps no code and no link.
class OnboardingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Environment and clipboard outlive it. `system` is chosen to begin with; empty leaves it to the client.
    OnboardingDialog(Environment *environment, SecretClipboard *clipboard, const Consent &consent,
                     const QString &system, QWidget *parent = nullptr);
    ~OnboardingDialog() override;

    [[nodiscard]] QString consentId() const { return m_consent.id; }
    /// For tests: what it takes for the present time.
    void setClock(std::function<QDateTime()> now);

private:
    enum class Use { Open, Copy };

    void setUpForm();
    void setUpWarning();
    void setUpLayout();
    void showWarning(bool isShown);
    [[nodiscard]] bool check();
    [[nodiscard]] OnboardingChoice choice() const;
    void make(Use use);
    void take(const Result<OnboardingLink> &link, Use use);
    void count();
    void noteList();
    void setBusy(bool isBusy);

    Environment *m_environment;
    SecretClipboard *m_clipboard;
    Consent m_consent;
    QComboBox *m_system;
    QLineEdit *m_redirect;
    FormField *m_redirectField;
    QSpinBox *m_delay;
    FormField *m_delayField;
    MessageBar *m_messages;
    QLabel *m_countdown;
    QWidget *m_form;
    QWidget *m_warning;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_copyAnyway;
    QPushButton *m_close;
    QTimer m_timer;
    std::function<QDateTime()> m_now;
    QDateTime m_expiresAt;
    bool m_isBusy = false;
    bool m_isGone = false;
};

} // namespace authdesk::ui
