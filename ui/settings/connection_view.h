// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"
#include "core/environment/environment_profile.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace authdesk::ui {

class ConnectionSteps;

/// A check of all that an environment is connected to: a list of ticks with the time that each took, and a clear word
/// on what failed. Starts when it is first seen, and again when the user says so.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    ConnectionView(std::unique_ptr<ConnectionRun> run, EnvironmentProfile profile, QWidget *parent = nullptr);
    ~ConnectionView() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLayout();
    void start();
    void showStep(int index);
    void finished();
    void copyDetails();

    std::unique_ptr<ConnectionRun> m_run;
    EnvironmentProfile m_profile;
    bool m_wasStarted = false;
    ConnectionSteps *m_authorisations;
    ConnectionSteps *m_consents;
    QLabel *m_noConsents;
    QLabel *m_outcome;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace authdesk::ui
