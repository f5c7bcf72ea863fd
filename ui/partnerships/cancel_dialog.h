// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

class FormField;

/// Asks before a partnership is cancelled: what ends, what stays, what must be done in the client's software, whether
/// the client knows; and has the client's name typed. Accepted only by a deliberate click or key on its button. Watches
/// the list: when the partnership ends or goes meanwhile, it says so and cannot be accepted any more.
class CancelDialog : public QDialog
{
    Q_OBJECT

public:
    /// The environment outlives it. `seen` is what the user decides on, with the name as it is now.
    CancelDialog(Environment *environment, const Partnership &seen, QWidget *parent = nullptr);
    ~CancelDialog() override;

    [[nodiscard]] const Partnership &seen() const { return m_seen; }

private:
    void setUpConsequences();
    void setUpQuestions();
    void setUpButtons();
    void readSoftware();
    void showSoftware(const QString &lead, const QStringList &lines);
    void fitToScreen();
    void showWhatIsMissing();
    [[nodiscard]] QString whyImpossible() const;
    [[nodiscard]] QString whyNotYet() const;

    Environment *m_environment;
    Partnership m_seen;
    QString m_name;
    QScrollArea *m_scroll;
    QWidget *m_consequences;
    QVBoxLayout *m_softwareLines;
    QWidget *m_software = nullptr;
    QCheckBox *m_clientKnows;
    QLabel *m_advice;
    QLineEdit *m_typed;
    FormField *m_typedField;
    QLabel *m_missing;
    QPushButton *m_act;
    QPushButton *m_keep;
};

} // namespace authdesk::ui
