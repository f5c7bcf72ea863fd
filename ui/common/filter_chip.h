// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace authdesk::ui {

/// A button that stays pressed, drawn as a pill: a name, and a count in the second rank.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);
    ~FilterChip() override;

    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int padding() const;

    QString m_name;
    QString m_count;
};

} // namespace authdesk::ui
