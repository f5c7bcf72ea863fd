// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"
#include "ui/consents/growing_dialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class MessageBar;

/// A consent of which it is not known whether it was made: looks it up, shows what it may have become, and has the
/// person say "This is it", "Send again" or "Leave it". Nothing is sent by itself.
class UnresolvedConsentDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// The environment outlives it.
    UnresolvedConsentDialog(Environment *environment, const OutgoingConsent &consent, QWidget *parent = nullptr);
    ~UnresolvedConsentDialog() override;

    [[nodiscard]] QString creationId() const { return m_consent.creationId; }
    void reject() override;

Q_SIGNALS:
    /// It is this one, or was made anew.
    void settled(const QString &consentId);
    /// The new attempt has no known outcome either.
    void stillUnknown(const QString &creationId);

private:
    void setUpLayout();
    void look();
    void showCandidates(const Result<QList<Consent>> &found);
    void thisIsIt();
    void sendAgain();
    void leaveIt();
    /// Ends it, where the store has kept what the person said; else says so and stays.
    void endWhenKept(const StoreResult<void> &kept, const QString &consentId);
    void takeSent(const CreationOutcome &outcome);
    void setBusy(bool isBusy);
    void updateButtons();
    [[nodiscard]] QString chosen() const;

    Environment *m_environment;
    OutgoingConsent m_consent;
    QLabel *m_told;
    QTreeWidget *m_candidates;
    MessageBar *m_messages;
    QPushButton *m_thisIsIt;
    QPushButton *m_look;
    QPushButton *m_again;
    QPushButton *m_leave;
    QPushButton *m_close;
    bool m_isBusy = false;
    bool m_hasLooked = false;
};

} // namespace authdesk::ui
