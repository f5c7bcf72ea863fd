// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace authdesk::ui {

/// The ribbon over every page of a practice environment: that it is one, and the way to the clients' side of it.
class PracticeRibbon : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeRibbon(bool hasInbox, QWidget *parent = nullptr);

Q_SIGNALS:
    void inboxChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace authdesk::ui
