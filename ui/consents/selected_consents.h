// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace authdesk::ui {

/// What stands in the place of the detail while several consents are selected: how many of which status, and what can
/// be done with them together.
class SelectedConsents : public QWidget
{
    Q_OBJECT

public:
    explicit SelectedConsents(QWidget *parent = nullptr);
    ~SelectedConsents() override;

    void showConsents(const QList<Consent> &consents);

Q_SIGNALS:
    void revokeWanted();
    void deleteWanted();
    void copyWanted();
    void exportWanted();

private:
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text);

    QLabel *m_headline;
    QLabel *m_statuses;
    QPushButton *m_revoke;
    QPushButton *m_delete;
    QPushButton *m_copy;
    QPushButton *m_export;
};

} // namespace authdesk::ui
