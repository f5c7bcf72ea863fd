// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "core/net/api_error.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class ConsequencesDialog;
class MessageBar;

/// Resending and withdrawing as the page and the wizard both do it: asks where it must, does it once, tells the
/// outcome, and offers what is right after it.
class RequestActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what a question stands in front of.
    RequestActions(Environment *environment, MessageBar *messages, QWidget *window);

    /// Whether the account may do it; a basic user may look only (API-FACTS, section 2, "Rules").
    [[nodiscard]] bool isAllowed() const;
    /// Why not, for the place beside the disabled button; empty where it may.
    [[nodiscard]] QString whyNotAllowed() const;
    /// Its resend is held back or on its way, or it is being withdrawn.
    [[nodiscard]] bool isBusyWith(const QString &requestId) const;

    /// Sends after a moment, in which it can be undone (see held_resends.h). Asks first when restraint speaks against
    /// it (see resend_rule.h): somebody who has the client on the telephone may still need it. Three times are enough,
    /// whoever asks.
    void resend(const AuthorisationRequest &request);
    /// Those of them that are pending: one goes as above, several are shown with what is held back.
    void resend(const QList<AuthorisationRequest> &requests);
    /// Says what ends and what stays first, with the name of the client as it is now.
    void askToWithdraw(const AuthorisationRequest &request);

Q_SIGNALS:
    void busyChanged();
    void withdrawn(const QString &requestId);
    /// Offered only where somebody is connected:
    void sendAgainWanted(const authdesk::AuthorisationRequest &like); ///< a new request to the same client
    void openWanted(const QString &requestId);                        ///< the wizard at the step that it has reached
    void partnershipWanted(const QString &partnershipId);             ///< to cancel it there

private:
    void withdraw(const AuthorisationRequest &request);
    void tellNotWithdrawn(const AuthorisationRequest &asked, const ApiError &error);
    void tellAnswered(const AuthorisationRequest &now);
    void followInDialog(ConsequencesDialog *dialog, const AuthorisationRequest &asked);
    void lookAtRole(const ApiError &error);
    void setBusy(const QString &requestId, bool busy);

    Environment *m_environment;
    MessageBar *m_messages;
    QWidget *m_window;
    QSet<QString> m_busy;
};

} // namespace authdesk::ui
