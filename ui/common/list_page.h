// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/list_refresh.h"
#include "ui/common/state_view.h"
#include "ui/common/status_filter_bar.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>
#include <QWidget>
#include <functional>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace authdesk::ui {

class MessageBar;
class RecordTable;
class SearchField;

/// What the page of every noun is made of: status filters with counts, search, messages, the table or what stands in
/// its place, and a detail pane beside it. The page of a noun holds one, names its words and acts on its row.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    /// Whole sentences, because no language glues them from the same parts.
    struct Words
    {
        QString rows;    ///< accessible name of the table: "Partnerships"
        QString search;  ///< accessible name of the field: "Search partnerships"
        QString filter;  ///< accessible name of the filters; empty where they are those of the status
        QString reading; ///< "Reading your partnerships…"
        QString noMatch; ///< "No partnership matches"
        QString noMatchSentence;
        QString showAll; ///< on the button that clears search and filter
        QString none;    ///< "No partnerships yet"
        QString noneSentence;
        std::function<QString(int rows)> unreadable; ///< of rows that the service sent and that could not be read
    };

    /// How the reading of the list stands.
    struct Reading
    {
        ListRefresh::State state = ListRefresh::State::Loading;
        std::optional<ApiError> error;
        QDateTime lastRefreshed;
        int unreadableRows = 0;
    };

    /// The refreshing outlives it and is a ListRefresh, or answers and tells as one; the model is seen as long as it is
    /// there, and answers table_roles.h.
    template<class Refreshing>
    ListPage(const Words &words, const Refreshing *refreshing, QAbstractItemModel *model, QWidget *parent = nullptr)
        : ListPage(
              words,
              [refreshing] {
                  return Reading{refreshing->state(), refreshing->error(), refreshing->lastRefreshed(),
                                 refreshing->unreadableRows()};
              },
              model, parent)
    {
        connect(refreshing, &Refreshing::changed, this, &ListPage::showState);
    }
    /// For a list that several refreshings fill. The page asks \a reading in showState(), which is to be called when it
    /// answers differently.
    ListPage(const Words &words, std::function<Reading()> reading, QAbstractItemModel *model,
             QWidget *parent = nullptr);
    ~ListPage() override;

    /// By StatusRole. Those in `onlyWhenPresent` are seen only while there are such rows.
    void setFilters(const QList<StatusFilterBar::Filter> &filters, const QSet<int> &onlyWhenPresent = {});
    /// What is proposed while there are no rows.
    void setActionsWhenEmpty(const QList<StateView::Action> &actions);
    /// Behind the search field.
    void addToBar(QWidget *widget);
    /// Between the bar and the table.
    void addAboveTable(QWidget *widget);
    void setDetail(QWidget *detail);

    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QString currentId() const;
    /// Makes the row current, also when search or filter hid it. False when there is no such row.
    bool showRow(const QString &id);
    void focusSearch();

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Shows the table, or what stands in its place.
    void showState();

Q_SIGNALS:
    void refreshWanted();
    /// Somebody wants to see everything: further filters of the page's own are to let go.
    void everythingWanted();
    /// Another row is current, or what it says changed.
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLayout();
    void connectParts();
    void showCounts();
    void showAllRows();
    void showFirst();
    void goToTable();
    void showFailure(const Reading &reading);
    void tellUnreadable(int rows);

    Words m_words;
    std::function<Reading()> m_reading;
    QPointer<QAbstractItemModel> m_model;
    StatusFilterBar *m_filters;
    SearchField *m_search;
    MessageBar *m_messages;
    RecordTable *m_table;
    StateView *m_state;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_aboveTable;
    QList<int> m_statuses;
    QSet<int> m_onlyWhenPresent;
    QList<StateView::Action> m_whenEmpty;
    bool m_wasFilled = false;
    int m_toldUnreadable = 0;
    QString m_shownFailure; ///< the sentence with which the bar tells of it
};

} // namespace authdesk::ui
