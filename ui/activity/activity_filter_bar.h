// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace authdesk::ui {

class SearchField;
class StatusFilterBar;

/// What of the log is to be seen: whose, of what kind, from when, done here or seen.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilterBar(const QString &environmentId, QWidget *parent = nullptr);
    ~ActivityFilterBar() override;

    [[nodiscard]] ActivityFilter filter() const;
    /// Whether it lets everything of this environment through.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isOfAllEnvironments() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    /// A moment after the last key, and at once after a click.
    void filterChanged();
    /// Escape in the empty search.
    void leaveRequested();

private:
    void setUpKinds();
    void setUpPeriods();
    void setUpLayout();
    void connectParts();
    void showDates();

    QString m_environmentId;
    StatusFilterBar *m_origin;
    SearchField *m_search;
    QComboBox *m_kind;
    QComboBox *m_period;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QCheckBox *m_allEnvironments;
    QTimer m_typing;
};

} // namespace authdesk::ui
