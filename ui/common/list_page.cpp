// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_page.h"

#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/search_field.h"
#include "ui/common/table_roles.h"
#include "ui/common/window_panes.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ListPage::ListPage(const Words &words, std::function<Reading()> reading, QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_reading(std::move(reading))
    , m_model(model)
    , m_filters(new StatusFilterBar(this))
    , m_search(new SearchField(this))
    , m_messages(new MessageBar(this))
    , m_table(new RecordTable(words.rows, this))
    , m_state(new StateView(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_bar(new QHBoxLayout)
    , m_aboveTable(new QVBoxLayout)
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(words.search);
    if (!words.filter.isEmpty())
        m_filters->setAccessibleName(words.filter);
    setUpLayout();
    connectParts();
    showCounts();
    showState();
}

ListPage::~ListPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_table->disconnect(this);
    m_table->proxy()->disconnect(this);
    if (m_model)
        m_model->disconnect(this);
}

void ListPage::setUpLayout()
{
    m_table->setSource(m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_bar->addWidget(m_filters);
    m_bar->addStretch();
    m_bar->addWidget(m_search, 1);
    m_aboveTable->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(10);
    column->addLayout(m_bar);
    column->addLayout(m_aboveTable);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

void ListPage::connectParts()
{
    RowFilterProxy *rows = m_table->proxy();
    connect(m_search, &QLineEdit::textChanged, this, [this, rows](const QString &typed) {
        rows->setSearch(typed);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ListPage::goToTable);
    connect(m_search, &SearchField::leaveRequested, this, &ListPage::goToTable);
    connect(m_filters, &StatusFilterBar::filterChanged, this, [this, rows](std::optional<int> status) {
        rows->setFilter(StatusRole, status ? QSet<int>{*status} : QSet<int>());
        showState();
    });
    connect(rows, &RowFilterProxy::countsChanged, this, &ListPage::showCounts);
    connect(rows, &RowFilterProxy::rowsChosen, this, &ListPage::showState);
    connect(m_table, &RecordTable::currentIdChanged, this, &ListPage::currentChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ListPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ListPage::showState);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ListPage::showState); // many rows are removed so
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this, rows](const QModelIndex &first, const QModelIndex &last) {
                const int row = rows->mapToSource(m_table->currentIndex()).row();
                if (row >= first.row() && row <= last.row() && !m_table->currentId().isEmpty())
                    Q_EMIT currentChanged();
                showState(); // a row may have left the filter, or come into it
            });
}

void ListPage::setFilters(const QList<StatusFilterBar::Filter> &filters, const QSet<int> &onlyWhenPresent)
{
    m_filters->setFilters(filters);
    m_statuses.clear();
    for (const StatusFilterBar::Filter &filter : filters)
        m_statuses.append(filter.value);
    m_onlyWhenPresent = onlyWhenPresent;
    showCounts();
}

void ListPage::setActionsWhenEmpty(const QList<StateView::Action> &actions)
{
    m_whenEmpty = actions;
    showState();
}

void ListPage::addToBar(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void ListPage::addAboveTable(QWidget *widget)
{
    m_aboveTable->addWidget(widget);
}

void ListPage::setDetail(QWidget *detail)
{
    beginPane(detail);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({760, 360});
    detail->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QString ListPage::currentId() const
{
    return m_table->currentId();
}

bool ListPage::showRow(const QString &id)
{
    if (m_table->selectId(id))
        return true;
    const QString search = m_search->text();
    const std::optional<int> filter = m_filters->current();
    showAllRows();
    if (m_table->selectId(id))
        return true;
    m_filters->setCurrent(filter);
    m_table->proxy()->setFilter(StatusRole, filter ? QSet<int>{*filter} : QSet<int>());
    m_search->setText(search);
    showState();
    return false;
}

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::showAllRows()
{
    m_search->clear();
    m_filters->setCurrent(std::nullopt);
    m_table->proxy()->setFilter(StatusRole, {});
    Q_EMIT everythingWanted();
    showState();
}

void ListPage::showCounts()
{
    const RowFilterProxy *rows = m_table->proxy();
    QHash<int, int> counts;
    for (const int status : std::as_const(m_statuses))
        counts.insert(status, rows->countFor(StatusRole, status));
    m_filters->setCounts(rows->searchMatches(), counts);
    for (const int status : std::as_const(m_onlyWhenPresent)) {
        if (auto *chip = m_filters->findChild<QPushButton *>(u"filter_%1"_s.arg(status)))
            chip->setVisible(counts.value(status) > 0 || chip->isChecked());
    }
}

void ListPage::showState()
{
    const Reading reading = m_reading();
    const ListRefresh::State refreshing = reading.state;
    if (refreshing == ListRefresh::State::Ready || refreshing == ListRefresh::State::Loading) {
        if (!m_shownFailure.isEmpty() && m_messages->text().startsWith(m_shownFailure))
            m_messages->clear();
        m_shownFailure.clear();
        tellUnreadable(reading.unreadableRows);
    }
    if (m_table->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        showFirst();
        if (refreshing == ListRefresh::State::Failed)
            showFailure(reading);
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (m_model->rowCount() > 0) {
        m_state->setState(StateView::Kind::NothingFound, m_words.noMatch, m_words.noMatchSentence,
                          {{m_words.showAll, [this] {
                                showAllRows();
                            }}});
    } else if (refreshing == ListRefresh::State::Failed) {
        const ApiError error = reading.error.value_or(ApiError());
        const bool isOffline = error.kind == ApiError::Kind::Offline;
        m_state->setState(isOffline ? StateView::Kind::Offline : StateView::Kind::Error, headlineFor(error),
                          sentenceFor(error), {{tr("&Try again"), [this] {
                                                    Q_EMIT refreshWanted();
                                                }}});
    } else if (refreshing == ListRefresh::State::Ready) {
        m_state->setState(StateView::Kind::Empty, m_words.none, m_words.noneSentence, m_whenEmpty);
    } else {
        m_state->setState(StateView::Kind::Loading, m_words.reading);
    }
}

void ListPage::goToTable()
{
    if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

void ListPage::showFirst()
{
    // A page that nobody looks at selects nothing: a selection reads what belongs to it.
    if (!isVisible() || std::exchange(m_wasFilled, true) || !m_table->currentId().isEmpty())
        return;
    m_table->selectRow(0);
    if (!m_search->hasFocus() && isActiveWindow())
        m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_table->model()->rowCount() > 0)
        showFirst();
}

void ListPage::tellUnreadable(int rows)
{
    if (rows <= m_toldUnreadable || !m_words.unreadable)
        return;
    m_toldUnreadable = rows;
    m_messages->showMessage(MessageBar::Severity::Warning, m_words.unreadable(rows));
}

void ListPage::showFailure(const Reading &reading)
{
    const ApiError error = reading.error.value_or(ApiError());
    // Of these two the window's own banner tells.
    if (error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::NotAuthenticated)
        return;
    // Not again each time that the list is refreshed in vain.
    if (m_shownFailure == sentenceFor(error))
        return;
    m_shownFailure = sentenceFor(error);
    const QDateTime last = reading.lastRefreshed;
    const QString text =
        last.isValid() ? tr("%1 The list is as it was at %2.").arg(m_shownFailure, dateAndTime(last)) : m_shownFailure;
    m_messages->showMessage(MessageBar::Severity::Warning, text,
                            {{tr("&Try again"),
                              [this] {
                                  Q_EMIT refreshWanted();
                              }}},
                            supportDetails(error));
}

QByteArray ListPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_table->saveState();
    return state;
}

bool ListPage::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    QByteArray table;
    QDataStream stream(state);
    stream >> splitter >> table;
    return stream.status() == QDataStream::Ok && m_splitter->restoreState(splitter) && m_table->restoreState(table);
}

} // namespace authdesk::ui
