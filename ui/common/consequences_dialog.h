// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

class QPushButton;

namespace authdesk::ui {

/// Asks before something is done that cannot be undone: what ends, what stays, and a button that says what it does.
/// Accepted only by a deliberate click or key on that button: Enter alone keeps everything as it is.
class ConsequencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString headline; ///< names the client, as it was when the dialog opened
        QStringList ends;
        QStringList stays;
        QString act;  ///< on the button that does it
        QString keep; ///< on the button that does not
    };

    explicit ConsequencesDialog(const Question &question, QWidget *parent = nullptr);
    ~ConsequencesDialog() override;
};

} // namespace authdesk::ui
