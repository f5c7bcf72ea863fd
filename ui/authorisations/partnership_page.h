// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/authorisations/wizard_page.h"

class QLabel;
class QPushButton;

namespace authdesk {
class Environment;
struct Partnership;
} // namespace authdesk

namespace authdesk::ui {

class FactList;
class MessageBar;

/// Step 4: what the acceptance made, and what it gives.
class PartnershipPage : public WizardPage
{
    Q_OBJECT

public:
    /// Environment and message bar outlive it.
    PartnershipPage(Environment *environment, MessageBar *messages, QWidget *parent = nullptr);
    ~PartnershipPage() override;

    [[nodiscard]] LinkStep step() const override { return LinkStep::Partnership; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    void goOn() override;

    /// `partnershipId` may be empty when the request does not name it yet.
    void setRequest(const AuthorisationRequest &request);

Q_SIGNALS:
    void finished();

private:
    void read();
    void show(const Partnership &partnership);

    Environment *m_environment;
    MessageBar *m_messages;
    QLabel *m_headline;
    FactList *m_facts;
    QLabel *m_gives;
    AuthorisationRequest m_request;
    bool m_isActive = false;
};

} // namespace authdesk::ui
