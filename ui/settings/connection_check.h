// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/net/api_error.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace authdesk::ui {

class ToneMark;

/// What a test of the connection found out, one line each: service reached, key accepted, account and role.
class ConnectionCheck : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionCheck(QWidget *parent = nullptr);
    ~ConnectionCheck() override;

    void setUntested();
    void setTesting();
    void setPassed(const Account &account);
    void setFailed(const ApiError &error);

private:
    enum class Line { Reached, Accepted, Account };
    enum class Look { Untested, Testing, Passed, Failed, Doubtful };

    void setLine(Line line, Look look, const QString &text);

    struct Row
    {
        ToneMark *mark = nullptr;
        QLabel *text = nullptr;
    };
    QList<Row> m_rows;
};

} // namespace authdesk::ui
