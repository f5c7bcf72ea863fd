// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QDialog>
#include <QString>
#include <QStringList>
#include <optional>

class QLabel;
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
        QStringList notes;                             ///< what else is to be known, before the rest
        QString act;                                   ///< on the button that does it
        QString keep;                                  ///< on the button that does not
        std::optional<EnvironmentProfile> environment; ///< in which one; shown above all else
    };

    explicit ConsequencesDialog(const Question &question, QWidget *parent = nullptr);
    ~ConsequencesDialog() override;

    /// What is asked about has changed or gone while the dialog was open: says so, and can only be closed.
    void setOverdue(const QString &why);

private:
    QLabel *m_overdue;
    QPushButton *m_act = nullptr;
};

} // namespace authdesk::ui
