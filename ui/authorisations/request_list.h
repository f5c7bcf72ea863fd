// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace authdesk {
class Environment;
struct ApiError;
} // namespace authdesk

namespace authdesk::ui {

class MessageBar;
class RecordTable;
class RequestsModel;
class StateView;

/// The table of requests or, while there is nothing to show, why and what to do.
class RequestList : public QStackedWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    RequestList(Environment *environment, RequestsModel *model, MessageBar *messages, QWidget *parent = nullptr);
    ~RequestList() override;

    [[nodiscard]] RecordTable *table() const { return m_table; }
    /// Whether an empty list proposes to send the first request.
    void setCanCreate(bool canCreate);
    /// After something was searched or filtered.
    void showState();

Q_SIGNALS:
    void newRequestWanted();
    void refreshWanted();
    void everythingWanted(); ///< without search and filters
    void filled();           ///< there are rows for the first time

private:
    void showEmpty();
    void showNothingFound();
    void showFailed(const ApiError &error);
    void tellFailure();
    void forgetFailure();
    void tellUnreadable(int rows);

    Environment *m_environment;
    RequestsModel *m_model;
    MessageBar *m_messages;
    RecordTable *m_table;
    StateView *m_state;
    QString m_shownFailure; ///< the sentence with which the bar tells of it
    int m_toldUnreadable = 0;
    bool m_wasFilled = false;
    bool m_canCreate = false;
};

} // namespace authdesk::ui
