// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_requests.h"
#include "ui/authorisations/wizard_page.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class FactList;
class MessageBar;

/// Step 2: shows what will be sent, to whom and by whom paid; then sends it, once, and tells what became of it.
class SendPage : public WizardPage
{
    Q_OBJECT

public:
    /// Environment and message bar outlive it.
    SendPage(Environment *environment, MessageBar *messages, QWidget *parent = nullptr);
    ~SendPage() override;

    [[nodiscard]] LinkStep step() const override { return LinkStep::Send; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override { return m_phase != Phase::Busy; }
    [[nodiscard]] bool canGoBack() const override { return m_phase == Phase::Ready; }
    /// Whether what becomes of it would not be told if the window closed now.
    [[nodiscard]] bool isSending() const { return m_phase == Phase::Busy; }
    void goOn() override;

    /// What is to be sent.
    void setDraft(const AuthorisationDraft &draft);
    /// A sending of before whose outcome is not known.
    void setUnresolved(const OutgoingRequest &request);
    [[nodiscard]] const AuthorisationDraft &draft() const { return m_draft; }

Q_SIGNALS:
    void sent(const QString &requestId);
    /// The service named fields that are not in order.
    void fieldsRefused(const QHash<QString, QStringList> &errors);
    /// The same is pending already, and the user wants to see it.
    void openRequested(const QString &requestId);
    /// It may have been sent; the journal knows it by this key.
    void outcomeUnknown(const QString &idempotencyKey);
    /// The user gave up on a sending that did not arrive.
    void abandoned();

private:
    enum class Phase { Ready, Busy, Unknown, NotThere };

    [[nodiscard]] QString whatFollows() const;
    void setPhase(Phase phase, const QString &explanation = {});
    void send();
    void lookUp();
    void abandon();
    void tell(const SendOutcome &outcome);
    void tellRefusal(const SendOutcome &outcome);
    void tellLookUp(const SendOutcome &outcome);

    Environment *m_environment;
    MessageBar *m_messages;
    FactList *m_facts;
    QLabel *m_explanation;
    QProgressBar *m_busy;
    QPushButton *m_abandon;
    AuthorisationDraft m_draft;
    QString m_idempotencyKey;
    Phase m_phase = Phase::Ready;
};

} // namespace authdesk::ui
