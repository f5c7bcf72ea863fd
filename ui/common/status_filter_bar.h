// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace authdesk::ui {

/// One of these is pressed: "All 128", "Pending 12", … Buttons are named `filter_all` and `filter_VALUE`.
class StatusFilterBar : public QWidget
{
    Q_OBJECT

public:
    struct Filter
    {
        int value = 0; ///< not negative
        QString text;
    };

    explicit StatusFilterBar(QWidget *parent = nullptr);
    ~StatusFilterBar() override;

    /// "All" comes before them by itself.
    void setFilters(const QList<Filter> &filters);
    void setCounts(int all, const QHash<int, int> &byValue);
    /// Nothing is "All". Tells nobody.
    void setCurrent(std::optional<int> value);
    [[nodiscard]] std::optional<int> current() const;

Q_SIGNALS:
    /// Somebody pressed another button.
    void filterChanged(std::optional<int> value);

private:
    void addChip(int id, const QString &text);

    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    bool m_quiet = false; ///< while the change is ours, not the person's
};

} // namespace authdesk::ui
