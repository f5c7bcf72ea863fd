// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "ui/authorisations/wizard_page.h"

#include <QHash>
#include <QMap>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class FormField;
class MessageBar;
class OrganisationEdit;
class SoftwarePackageBox;

/// Step 1: who the client is, which organisation, which software, who pays. Keeps what was typed, whatever happens
/// after.
class CreatePage : public WizardPage
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit CreatePage(Environment *environment, QWidget *parent = nullptr);
    ~CreatePage() override;

    [[nodiscard]] LinkStep step() const override { return LinkStep::Create; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    [[nodiscard]] QString closeText() const override;
    void goOn() override;
    void enter() override;

    [[nodiscard]] AuthorisationDraft draft() const;
    void setDraft(const AuthorisationDraft &draft);
    /// Whether anything was typed that closing would lose.
    [[nodiscard]] bool isUntouched() const;
    /// Shows what the service said of the fields; answers what it said of none of them.
    QStringList showFieldErrors(const QHash<QString, QStringList> &errors);

Q_SIGNALS:
    /// The draft has no problems and the user wants to go on.
    void finished();

private:
    void setUpFields();
    void setUpLayout();
    QWidget *makePayers();
    void followTyping();
    void describeEmail();
    void describeOrganisation();
    void describeKvkNumber();
    void describeMessage();
    void describeAccount();
    void warnOfSameDomain();
    void showProblem(const DraftProblem &problem);
    void checkLength(FormField *field, qsizetype length, qsizetype longest);
    FormField *fieldOf(DraftField field) const;

    Environment *m_environment;
    AuthorisationDraft m_initial;
    QLabel *m_forbidden;
    QLineEdit *m_clientName;
    QLineEdit *m_email;
    OrganisationEdit *m_organisation;
    QLineEdit *m_kvkNumber;
    QString m_chosenKvkNumber; ///< what a hit of the register filled in
    SoftwarePackageBox *m_software;
    QComboBox *m_language;
    QButtonGroup *m_payers;
    QPlainTextEdit *m_message;
    QMap<int, FormField *> m_fields; ///< by DraftField, in the order of the page
};

} // namespace authdesk::ui
