// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace authdesk::ui {

/// A thin upright line between two areas.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace authdesk::ui
