// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"
#include "ui/authorisations/wizard_page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class KeySetView;
class MessageBar;
class SecretClipboard;
class SoftwarePackageBox;

/// Step 5: the client's organisations, and for each its connection keys: generate, copy, confirm as entered.
class ConnectionKeysPage : public WizardPage
{
    Q_OBJECT

public:
    /// All outlive it.
    ConnectionKeysPage(Environment *environment, SecretClipboard *clipboard, MessageBar *messages,
                       QWidget *parent = nullptr);
    ~ConnectionKeysPage() override;

    [[nodiscard]] LinkStep step() const override { return LinkStep::ConnectionKeys; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString closeText() const override;
    void goOn() override;
    void enter() override;

    void setRequest(const AuthorisationRequest &request);
    /// Whether a Secret is shown that was neither copied nor confirmed as entered.
    [[nodiscard]] bool holdsUnsecuredSecret() const;
    /// Copies the Secret that is shown.
    void copySecret();
    /// Lets go of what is shown: a copied Secret counts as being in safe hands.
    void letGo();

Q_SIGNALS:
    void finished();

private:
    QWidget *makeOrganisations();
    QWidget *makeKeysPart();
    void read();
    void show(const QList<OrganisationWithKeys> &organisations);
    void showCurrent();
    void chooseAnother(int row);
    [[nodiscard]] const OrganisationWithKeys *current() const;
    [[nodiscard]] QString stateText(const OrganisationWithKeys &row) const;
    [[nodiscard]] QString lineText(const OrganisationWithKeys &row) const;
    void askToGenerate();
    void generate();
    void showKeys(const ConnectionKeys &keys, const KeyPlace &place);
    void tellFault(const KeysFault &fault);
    void confirmEntered();
    void setBusy(bool busy);

    Environment *m_environment;
    SecretClipboard *m_clipboard;
    MessageBar *m_messages;
    AuthorisationRequest m_request;
    QList<OrganisationWithKeys> m_organisations;
    KeyPlace m_shownFor;
    bool m_isBusy = false;
    QListWidget *m_list;
    QLabel *m_organisationName;
    QLabel *m_state;
    SoftwarePackageBox *m_software;
    QPushButton *m_generate;
    QWidget *m_generatePart;
    KeySetView *m_keys;
};

} // namespace authdesk::ui
