// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class MessageBar;

/// Resending and withdrawing as the page and the wizard both do it: asks where it must, does it once, tells the
/// outcome.
class RequestActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what a question stands in front of.
    RequestActions(Environment *environment, MessageBar *messages, QWidget *window);

    /// Whether the account may do it; a basic user may look only (API-FACTS, section 2, "Rules").
    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] bool isBusyWith(const QString &requestId) const { return m_busy.contains(requestId); }

    void resend(const AuthorisationRequest &request);
    /// Says what ends and what stays first, with the name of the client as it is now.
    void askToWithdraw(const AuthorisationRequest &request);

Q_SIGNALS:
    void busyChanged();
    void withdrawn(const QString &requestId);

private:
    void withdraw(const AuthorisationRequest &request);
    void setBusy(const QString &requestId, bool busy);

    Environment *m_environment;
    MessageBar *m_messages;
    QWidget *m_window;
    QSet<QString> m_busy;
};

} // namespace authdesk::ui
