// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace authdesk {
class Environment;
} // namespace authdesk

namespace authdesk::ui {

class ActivityFilterBar;
class ActivityModel;
class MessageBar;
class RecordTable;
class StateView;

/// The page of the activity log: what was done and seen, by filters, and its export.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    /// The environment outlives it.
    explicit ActivityPage(Environment *environment, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    [[nodiscard]] bool readyToClose() const { return true; }

public Q_SLOTS:
    void focusSearch();
    void refresh();
    void exportShown();

private:
    void setUpLayout();
    void connectParts();
    void applyFilter();
    void chooseAgain();
    void showState();
    void showMenu(const QString &id, const QPoint &at);
    void copyRows();

    Environment *m_environment;
    ActivityModel *m_model;
    ActivityFilterBar *m_filters;
    QPushButton *m_export;
    MessageBar *m_messages;
    RecordTable *m_table;
    StateView *m_state;
    QStackedWidget *m_stack;
    QLabel *m_cutOff;
    QString m_chosen; ///< the entry that was current last
    bool m_isRefiltered = false;
};

} // namespace authdesk::ui
