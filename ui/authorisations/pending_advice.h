// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

/// Opens the text for the client of a pending request, in front of `window`.
void openPendingLetter(const AuthorisationRequest &request, Environment *environment, QWidget *window);

/// Why a request is likely to be pending, what helps, and a text for the client. Hidden when it is not pending.
class PendingAdvice : public QGroupBox
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit PendingAdvice(Environment *environment, QWidget *parent = nullptr);
    ~PendingAdvice() override;

    void showRequest(const AuthorisationRequest &request);

private:
    Environment *m_environment;
    AuthorisationRequest m_request;
    QLabel *m_cause;
    QLabel *m_hints;
    QPushButton *m_letter;
};

} // namespace authdesk::ui
