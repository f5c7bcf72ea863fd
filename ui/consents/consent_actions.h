// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QDialog;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class MessageBar;
class SecretClipboard;

/// What is done with consents from their page: opens the dialogs, carries out what they decide, and tells what became
/// of it.
class ConsentActions : public QObject
{
    Q_OBJECT

public:
    enum class Bulk { Revoke, Delete };

    /// All outlive it; the window is the dialogs' parent.
    ConsentActions(Environment *environment, SecretClipboard *clipboard, MessageBar *messages, QWidget *window);
    ~ConsentActions() override;

    [[nodiscard]] bool isBusyWith(const QString &consentId) const { return m_busy.contains(consentId); }

    /// One dialog at a time each.
    void create(const QString &name = {}, const QString &system = {});
    void rename(const Consent &consent);
    void onboard(const Consent &consent, const QString &system = {});
    void askToRevoke(const Consent &consent);
    void askToDelete(const Consent &consent);
    void askInBulk(Bulk what, const QList<Consent> &consents);
    void lookInto(const OutgoingConsent &consent);
    [[nodiscard]] bool isLookingInto(const OutgoingConsent &consent) const;

Q_SIGNALS:
    void busyChanged();
    /// A dialog has gone; what was clicked to open it may be gone too.
    void answered();
    /// Looking into one of unknown outcome has begun or ended.
    void lookingChanged();
    /// A consent was made or found, and is to be shown.
    void consentFound(const QString &consentId);

private:
    void show(QDialog *dialog);
    void takeCreated(const QString &id, const QString &name, bool startOnboarding, const QString &system);
    void lookInto(const QString &creationId);
    void revoke(const Consent &seen, const std::optional<TaggedConsent> &read);
    void takeRevoked(const Consent &seen, const SaveOutcome &outcome);
    void askWhich(const Consent &seen, const SaveOutcome &outcome);
    void remove(const Consent &seen);
    void takeRemoved(const Consent &seen, const RemovalOutcome &outcome);
    void setBusy(const QString &id, bool isBusy);
    void tell(const QString &sentence);
    void tellFailure(const QString &sentence, const std::optional<ApiError> &error);

    Environment *m_environment;
    Consents *m_consents;
    SecretClipboard *m_clipboard;
    MessageBar *m_messages;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
    QString m_lookingInto;
    QSet<QString> m_busy;
};

} // namespace authdesk::ui
