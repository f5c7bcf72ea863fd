// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class CancelDialog;
class MessageBar;

/// Cancelling a partnership, from the question to the word on its outcome.
class PartnershipCancelling : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is what the question stands in front of.
    PartnershipCancelling(Environment *environment, MessageBar *messages, QWidget *window);
    ~PartnershipCancelling() override;

    /// Why the account may not; empty where it may (API-FACTS, section 2, "Rules").
    [[nodiscard]] QString whyNotAllowed() const;
    [[nodiscard]] bool isBusyWith(const QString &partnershipId) const { return m_busy.contains(partnershipId); }
    /// One question at a time.
    void ask(const Partnership &partnership);

Q_SIGNALS:
    void busyChanged();
    /// The question was answered; what was clicked to ask it may be gone.
    void answered();

private:
    void cancel(const Partnership &partnership);
    void tell(const Partnership &partnership, const Result<void> &done);

    Environment *m_environment;
    MessageBar *m_messages;
    QWidget *m_window;
    QPointer<CancelDialog> m_dialog;
    QSet<QString> m_busy;
};

} // namespace authdesk::ui
