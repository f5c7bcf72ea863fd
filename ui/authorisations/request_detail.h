// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QScrollArea>
#include <optional>

class QLabel;
class QPushButton;

namespace authdesk {
class Environment;
struct ClientRecord;
} // namespace authdesk

namespace authdesk::ui {

class FactList;
class LinkedRecords;
class PendingAdvice;
class RequestTimeline;
class StepTracker;

/// The selected request: who, where it stands in the five steps, and what its state allows.
class RequestDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit RequestDetail(Environment *environment, QWidget *parent = nullptr);
    ~RequestDetail() override;

    /// Nothing shows a hint to select a row. `whyNot` says why resending and withdrawing are not possible, if so.
    void showRequest(const std::optional<AuthorisationRequest> &request, bool isBusy, const QString &whyNot);
    /// Whether a new request may be sent to the client of one that came to nothing.
    void setCanSendAgain(bool canSend);

Q_SIGNALS:
    void openWanted();
    void resendWanted();
    void withdrawWanted();
    void sendAgainWanted();
    /// Another record of the same client is to be shown.
    void recordWanted(const authdesk::ClientRecord &record);

private:
    void setUpLayout();
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text, QLayout *layout);

    Environment *m_environment;
    QWidget *m_content;
    QLabel *m_hint;
    QLabel *m_client;
    QLabel *m_situation;
    StepTracker *m_tracker;
    RequestTimeline *m_timeline;
    PendingAdvice *m_advice;
    FactList *m_facts;
    LinkedRecords *m_linked;
    QLabel *m_whyNot;
    QPushButton *m_open;
    QPushButton *m_resend;
    QPushButton *m_withdraw;
    QPushButton *m_sendAgain;
};

} // namespace authdesk::ui
