// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace authdesk {
class SoftwareCatalogue;
}

namespace authdesk::ui {

class RowFilterProxy;

/// Narrows the list of requests by software package, by who pays, and by when they were sent.
class RequestFilterRow : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    RequestFilterRow(RowFilterProxy *rows, const SoftwareCatalogue *software, QWidget *parent = nullptr);
    ~RequestFilterRow() override;

    [[nodiscard]] bool isActive() const;
    void clear();
    /// Days have passed: "the last 7 days" are others now.
    void renewDays();

Q_SIGNALS:
    void changed();
    void exportWanted();

private:
    QComboBox *addBox(const QString &name, const QString &label, const QString &everything);
    void fillSoftware();
    void apply();

    RowFilterProxy *m_rows;
    const SoftwareCatalogue *m_software;
    QComboBox *m_package;
    QComboBox *m_payer;
    QComboBox *m_sent;
    QPushButton *m_clear;
};

} // namespace authdesk::ui
