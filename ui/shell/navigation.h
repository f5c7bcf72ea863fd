// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace authdesk::ui {

/// The list of pages at the left, each with an icon and, where there is something to count, a number.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    ~Navigation() override;

    void addEntry(const QString &id, const QString &title, const QString &iconName);
    /// `spoken` says what is counted, for example "12 pending". Nothing is shown for 0.
    void setCount(const QString &id, int count, const QString &spoken);
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);

private:
    [[nodiscard]] QListWidgetItem *find(const QString &id) const;
};

} // namespace authdesk::ui
