// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QList>
#include <QScrollArea>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace authdesk::ui {

class ChoiceButton;

/// The first thing that a new user sees, and where one changes to another environment.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// The environments that were connected before. `open` is the one that is open behind this page, if any: there is
    /// a way back to it, instead of opening it once more.
    void setEnvironments(const QList<EnvironmentProfile> &known, const std::optional<EnvironmentProfile> &open);

Q_SIGNALS:
    void practiceChosen();
    void connectChosen();
    void environmentChosen(const QString &id);
    void removalChosen(const QString &id);
    void backChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *environmentRow(const EnvironmentProfile &profile, bool isOpen);
    void emptyKnown();

    QLabel *m_headline;
    QLabel *m_introduction;
    QVBoxLayout *m_known;
    ChoiceButton *m_back;
    ChoiceButton *m_practice;
    ChoiceButton *m_connect;
};

} // namespace authdesk::ui
