// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/request_list.h"

#include "core/environment/environment.h"
#include "ui/authorisations/requests_model.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/state_view.h"
#include "ui/common/status_delegate.h"

using namespace Qt::StringLiterals;

namespace authdesk::ui {

RequestList::RequestList(Environment *environment, RequestsModel *model, MessageBar *messages, QWidget *parent)
    : QStackedWidget(parent)
    , m_environment(environment)
    , m_model(model)
    , m_messages(messages)
    , m_table(new RecordTable(tr("Authorisation requests"), this))
    , m_state(new StateView(this))
{
    m_table->setObjectName(u"requests"_s);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(RequestsModel::Status, new StatusDelegate(m_table));
    m_table->sortByColumn(RequestsModel::Age, Qt::AscendingOrder);
    addWidget(m_table);
    addWidget(m_state);
    connect(m_environment->authorisations()->refreshing(), &ListRefresh::changed, this, &RequestList::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RequestList::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RequestList::showState);
}

RequestList::~RequestList() = default;

void RequestList::setCanCreate(bool canCreate)
{
    m_canCreate = canCreate;
    showState();
}

void RequestList::showState()
{
    const ListRefresh *refreshing = m_environment->authorisations()->refreshing();
    const ListRefresh::State state = refreshing->state();
    if (state == ListRefresh::State::Ready || state == ListRefresh::State::Loading) {
        forgetFailure();
        tellUnreadable(refreshing->unreadableRows());
    }
    if (m_table->model()->rowCount() > 0) {
        setCurrentWidget(m_table);
        if (!std::exchange(m_wasFilled, true))
            Q_EMIT filled();
        if (state == ListRefresh::State::Failed)
            tellFailure();
        return;
    }
    setCurrentWidget(m_state);
    if (m_model->rowCount() > 0)
        showNothingFound();
    else if (state == ListRefresh::State::Failed)
        showFailed(*refreshing->error());
    else if (state == ListRefresh::State::Ready)
        showEmpty();
    else
        m_state->setState(StateView::Kind::Loading, tr("Reading your requests…"));
}

void RequestList::showNothingFound()
{
    m_state->setState(StateView::Kind::NothingFound, tr("No request matches"),
                      tr("No authorisation request matches the search and the filters."),
                      {{tr("Sho&w all requests"), [this] {
                            Q_EMIT everythingWanted();
                        }}});
}

void RequestList::showFailed(const ApiError &error)
{
    const bool isOffline = error.kind == ApiError::Kind::Offline;
    m_state->setState(isOffline ? StateView::Kind::Offline : StateView::Kind::Error, headlineFor(error),
                      sentenceFor(error), {{tr("&Try again"), [this] {
                                                Q_EMIT refreshWanted();
                                            }}});
}

void RequestList::showEmpty()
{
    QList<StateView::Action> actions;
    if (m_canCreate)
        actions.append({tr("New &request"), [this] {
                            Q_EMIT newRequestWanted();
                        }});
    m_state->setState(StateView::Kind::Empty, tr("No authorisation requests yet"),
                      tr("Link your first client: in five steps from a request to working connection keys."), actions);
}

void RequestList::tellUnreadable(int rows)
{
    if (rows <= m_toldUnreadable)
        return;
    m_toldUnreadable = rows;
    m_messages->showMessage(
        MessageBar::Severity::Warning,
        tr("%n request(s) sent by the service could not be read, and are not in the list.", nullptr, rows));
}

void RequestList::forgetFailure()
{
    if (!m_shownFailure.isEmpty() && m_messages->text().startsWith(m_shownFailure))
        m_messages->clear();
    m_shownFailure.clear();
}

void RequestList::tellFailure()
{
    const ListRefresh *refreshing = m_environment->authorisations()->refreshing();
    const ApiError &error = *refreshing->error();
    // Of these two the window's own banner tells.
    if (error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::NotAuthenticated)
        return;
    // Not again each time that the list is refreshed in vain.
    if (m_shownFailure == sentenceFor(error))
        return;
    m_shownFailure = sentenceFor(error);
    const QDateTime last = refreshing->lastRefreshed();
    m_messages->showMessage(
        MessageBar::Severity::Warning,
        last.isValid() ? tr("%1 The list is as it was at %2.").arg(m_shownFailure, dateAndTime(last)) : m_shownFailure,
        {{tr("&Try again"),
          [this] {
              Q_EMIT refreshWanted();
          }}},
        supportDetails(error));
}

} // namespace authdesk::ui
