// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_query.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace authdesk {
class Consents;
}

namespace authdesk::ui {

class ConsentsModel;
class RowFilterProxy;

/// Narrows the list of consents by connected system, by when they were created and updated, and by whether they are
/// tests.
class ConsentFilterRow : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it; the proxy shows the model.
    ConsentFilterRow(const Consents *consents, const ConsentsModel *model, RowFilterProxy *rows,
                     QWidget *parent = nullptr);
    ~ConsentFilterRow() override;

    [[nodiscard]] bool isActive() const;
    void clear();
    /// Days have passed: "the last 7 days" are others now.
    void renewDays();
    /// What of it the service can be asked for: it filters by one day, so that only today can be told to it.
    [[nodiscard]] ConsentFilter forService() const;

Q_SIGNALS:
    void changed();
    void exportWanted();

private:
    QComboBox *addBox(const QString &name, const QString &label, const QString &everything);
    QComboBox *addDays(const QString &name, const QString &label);
    void fillSystems();
    void apply();

    const Consents *m_consents;
    const ConsentsModel *m_model;
    RowFilterProxy *m_rows;
    QComboBox *m_system;
    QComboBox *m_created;
    QComboBox *m_updated;
    QComboBox *m_test;
    QPushButton *m_clear;
    QTimer m_soon;
};

} // namespace authdesk::ui
