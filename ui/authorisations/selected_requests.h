// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace authdesk::ui {

/// What stands in the place of the detail while several requests are selected: how many of which status, and what can
/// be done with them together.
class SelectedRequests : public QWidget
{
    Q_OBJECT

public:
    explicit SelectedRequests(QWidget *parent = nullptr);
    ~SelectedRequests() override;

    /// `whyNot` says why resending is not possible, if so.
    void showRequests(const QList<AuthorisationRequest> &requests, const QString &whyNot);

Q_SIGNALS:
    void resendWanted();
    void copyWanted();
    void exportWanted();

private:
    QPushButton *addButton(const QString &name, const QString &iconName);

    QLabel *m_headline;
    QLabel *m_statuses;
    QLabel *m_whyNot;
    QPushButton *m_resend;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace authdesk::ui
