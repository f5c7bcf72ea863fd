// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/authorisations/pending_letter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace authdesk::ui {

/// Shows a text for the client, in Dutch or English, to be changed, copied, or taken over into the e-mail program.
class PendingLetterDialog : public QDialog
{
    Q_OBJECT

public:
    PendingLetterDialog(const AuthorisationRequest &request, const LetterSender &sender, QWidget *parent = nullptr);
    ~PendingLetterDialog() override;

private:
    void setUpLayout();
    void showLetter();
    void changeLanguage();
    void copy();
    void openInMailProgram();
    [[nodiscard]] MailLanguage language() const;

    AuthorisationRequest m_request;
    LetterSender m_sender;
    PendingLetter m_letter; ///< as it is proposed
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QPushButton *m_copy;
};

} // namespace authdesk::ui
