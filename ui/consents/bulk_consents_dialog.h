// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_bulk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

/// Several consents that are to be revoked or deleted: what follows, and then each one's outcome.
class BulkConsentsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The environment outlives it. Of those that are to be revoked, the revoked ones are left out.
    BulkConsentsDialog(Environment *environment, ConsentBulk::What what, const QList<Consent> &chosen,
                       QWidget *parent = nullptr);
    ~BulkConsentsDialog() override;

    void reject() override;

private:
    void setUpRows();
    void setUpLayout(Environment *environment);
    void showRow(int row);
    void showSummary();
    void go();
    [[nodiscard]] bool isDeleting() const { return m_bulk.what() == ConsentBulk::What::Delete; }
    [[nodiscard]] QString outcomeText(const BulkRun::Progress &progress) const;

    ConsentBulk m_bulk;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    QPushButton *m_go;
    QPushButton *m_close;
};

} // namespace authdesk::ui
