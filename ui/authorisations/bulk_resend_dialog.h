// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/bulk_resend.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace authdesk {
class Environment;
struct EnvironmentProfile;
} // namespace authdesk

namespace authdesk::ui {

/// Several requests that are to be resent: which go out and which are held back, with each one's outcome.
class BulkResendDialog : public QDialog
{
    Q_OBJECT

public:
    /// The environment outlives it.
    BulkResendDialog(Environment *environment, const QList<AuthorisationRequest> &chosen, QWidget *parent = nullptr);
    ~BulkResendDialog() override;

    void reject() override;

private:
    void setUpRows();
    void setUpLayout(const EnvironmentProfile &environment);
    void showRow(int row);
    void showSummary();
    void go();

    BulkResend m_bulk;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace authdesk::ui
