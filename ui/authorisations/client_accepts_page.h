// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/authorisations/wizard_page.h"

class QLabel;
class QPushButton;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class HeldResendsBar;
class MessageBar;
class PendingAdvice;
class RequestActions;
class RequestTimeline;

/// Step 3: watches for the client's answer; says why it may still be pending and what helps.
class ClientAcceptsPage : public WizardPage
{
    Q_OBJECT

public:
    /// Environment and message bar outlive it; `window` is the wizard.
    ClientAcceptsPage(Environment *environment, MessageBar *messages, QWidget *window);
    ~ClientAcceptsPage() override;

    [[nodiscard]] LinkStep step() const override { return LinkStep::ClientAccepts; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString closeText() const override;
    void goOn() override;

    /// Starts watching.
    void setRequest(const QString &requestId);
    /// The request as it was last seen, also after it was withdrawn; null before.
    [[nodiscard]] const AuthorisationRequest *lastSeen() const { return m_wasSeen ? &m_lastSeen : nullptr; }

Q_SIGNALS:
    /// The client accepted.
    void accepted();
    /// The user wants to send a new request to the same client.
    void newRequestWanted(const AuthorisationRequest &like);

private:
    void read();
    void showCurrent();
    void showGone();
    [[nodiscard]] const AuthorisationRequest *request() const;

    Environment *m_environment;
    MessageBar *m_messages;
    RequestActions *m_actions;
    HeldResendsBar *m_held;
    QString m_requestId;
    AuthorisationRequest m_lastSeen;
    bool m_wasSeen = false;
    QLabel *m_client;
    QLabel *m_situation;
    RequestTimeline *m_timeline;
    PendingAdvice *m_advice;
    QLabel *m_notAllowed;
    QPushButton *m_resend;
    QPushButton *m_withdraw;
    QPushButton *m_inbox;
};

} // namespace authdesk::ui
