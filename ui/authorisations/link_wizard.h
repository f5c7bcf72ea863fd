// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/authorisations/outgoing_request.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace authdesk {
class Environment;
struct Partnership;
} // namespace authdesk

namespace authdesk::ui {

class ClientAcceptsPage;
class ClipboardCountdown;
class ConnectionKeysPage;
class CreatePage;
class MessageBar;
class PartnershipPage;
class SecretClipboard;
class SendPage;
class StepTracker;
class WizardPage;

/// The five-step wizard: one client from the request to the connection keys. A window beside the main one, not in front
/// of it, because step 3 takes days. Opens at the step that a request has reached.
class LinkWizard : public QDialog
{
    Q_OBJECT

public:
    /// Environment and clipboard outlive it.
    LinkWizard(Environment *environment, SecretClipboard *clipboard, QWidget *parent = nullptr);
    ~LinkWizard() override;

    /// At step 1, with what is known already.
    void startWith(const AuthorisationDraft &draft);
    /// At the step that the request has reached.
    void resume(const AuthorisationRequest &request);
    /// At the connection keys of a partnership; its request may be unknown.
    void openKeys(const Partnership &partnership);
    /// At step 2, with a sending whose outcome is not known.
    void resumeUnresolved(const OutgoingRequest &request);

    /// The request that it is about; empty before it was sent.
    [[nodiscard]] const QString &requestId() const { return m_requestId; }
    /// The partnership whose keys it was opened for, or reached; empty before.
    [[nodiscard]] const QString &partnershipId() const { return m_keysOf.partnershipId; }
    /// The unresolved sending that it is about; empty where it is none.
    [[nodiscard]] const QString &unresolvedKey() const { return m_unresolvedKey; }
    /// False when closing now would lose something: a Secret, a request being written or sent. Says so in place.
    [[nodiscard]] bool readyToClose();

    void reject() override;

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpPages();
    void setUpLayout();
    void connectPages();
    void showPage(WizardPage *page);
    void showKeys(const AuthorisationRequest &request);
    void showButtons();
    /// Whether the page has nothing to fill in or to choose before going on.
    [[nodiscard]] bool hasFocusOnPrimary(const WizardPage *page) const;
    void goBack();
    void wentOut(const QString &requestId);
    void openRequest(const QString &requestId);
    void showFieldErrors(const QHash<QString, QStringList> &errors);
    void stopHoldingBack();
    [[nodiscard]] WizardPage *currentPage() const;
    [[nodiscard]] bool holdsSecretBack();
    /// Never true at once: the answer comes by a button.
    bool askWhetherToDiscard();
    void closeForGood();

    Environment *m_environment;
    SecretClipboard *m_clipboard;
    QString m_requestId;
    AuthorisationRequest m_keysOf; ///< whose keys are shown: the request, or what the partnership tells in its place
    QString m_unresolvedKey;
    bool m_isClosing = false;
    bool m_isHoldingBack = false; ///< the bar tells why the window stays
    StepTracker *m_tracker;
    QLabel *m_title;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    CreatePage *m_create;
    SendPage *m_send;
    ClientAcceptsPage *m_clientAccepts;
    PartnershipPage *m_partnership;
    ConnectionKeysPage *m_keys;
    ClipboardCountdown *m_countdown;
    QPushButton *m_back;
    QPushButton *m_primary;
    QPushButton *m_close;
};

} // namespace authdesk::ui
