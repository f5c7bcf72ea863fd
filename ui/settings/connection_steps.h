// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace authdesk::ui {

class ToneMark;

/// Some steps of a check of the connection, one line each: how it stands, what it found, and the time that it took.
class ConnectionSteps : public QWidget
{
    Q_OBJECT

public:
    /// The steps that it has lines for.
    explicit ConnectionSteps(const QList<ConnectionStep::What> &shown, QWidget *parent = nullptr);
    ~ConnectionSteps() override;

    /// As before the first check.
    void clear();
    /// Nothing happens to steps that it has no line for. The note stands beneath the line.
    void showStep(const ConnectionStep &step, const std::optional<Account> &account, const QString &note = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        ConnectionStep::What what = ConnectionStep::What::Account;
        ToneMark *mark = nullptr;
        QLabel *text = nullptr;
        QLabel *time = nullptr;
        QLabel *note = nullptr;
    };

    void dimTimes();

    QList<Row> m_rows;
};

} // namespace authdesk::ui
