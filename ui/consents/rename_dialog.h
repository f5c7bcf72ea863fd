// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace authdesk::ui {

class FormField;
class MessageBar;

/// Renames a consent. Reads it first, so that the change is decided on what the service has, and carries that tag.
/// What was typed is never lost: whatever goes wrong is said here, with the field still there.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    /// The consents outlive it. `seen` is what the list showed.
    RenameDialog(Consents *consents, const Consent &seen, QWidget *parent = nullptr);
    ~RenameDialog() override;

Q_SIGNALS:
    /// It is done; the sentence says what was.
    void renamed(const QString &sentence);
    /// It has gone: another is to be made, of the name that was typed.
    void newConsentWanted(const QString &name);

private:
    void setUpLayout();
    void read();
    void save();
    void overwrite(const TaggedConsent &theirs, const ConsentChange &mine);
    void take(const SaveOutcome &outcome);
    void askWhich(const SaveOutcome &outcome);
    void showGone();
    void tellGone();
    void showFailure(const QString &sentence, const ApiError &error, bool readAgain);
    void setBusy(bool isBusy);
    void noteList();
    [[nodiscard]] bool checkName();

    Consents *m_consents;
    Consent m_seen;
    std::optional<TaggedConsent> m_original;
    QLineEdit *m_name;
    FormField *m_field;
    MessageBar *m_messages;
    QPushButton *m_save;
    QPushButton *m_close;
    bool m_isBusy = false;
    bool m_isGone = false;
};

} // namespace authdesk::ui
