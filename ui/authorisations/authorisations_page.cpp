// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/authorisations_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/account_words.h"
#include "ui/authorisations/request_actions.h"
#include "ui/authorisations/request_detail.h"
#include "ui/authorisations/requests_model.h"
#include "ui/authorisations/unresolved_bar.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/person_dates.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/state_view.h"
#include "ui/common/status_delegate.h"
#include "ui/common/status_filter_bar.h"
#include "ui/common/table_roles.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Status = AuthorisationRequest::Status;

constexpr auto ageingPace = std::chrono::minutes(1);

} // namespace

AuthorisationsPage::AuthorisationsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new RequestsModel(environment->authorisations(), environment->software(), this))
    , m_filters(new StatusFilterBar(this))
    , m_search(new QLineEdit(this))
    , m_new(new QPushButton(icon(u"add"), tr("&New request"), this))
    , m_cannotCreate(plainLabel({}, this))
    , m_messages(new MessageBar(this))
    , m_unresolved(new UnresolvedBar(
          environment->authorisations(), [this](const OutgoingRequest &request) { return m_wizards.isOpen(request); },
          this))
    , m_table(new RecordTable(tr("Authorisation requests"), this))
    , m_state(new StateView(this))
    , m_stack(new QStackedWidget(this))
    , m_detail(new RequestDetail(environment->software(), this))
    , m_splitter(new QSplitter(this))
    , m_actions(new RequestActions(environment, m_messages, this))
    , m_wizards(environment, clipboard, this, [this] { m_unresolved->tell(); })
{
    setUpBar();
    setUpLayout();
    connectParts();
    showCounts();
    showState();
    showCurrent();
    showAccount();
    m_unresolved->tell();
}

AuthorisationsPage::~AuthorisationsPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_table->disconnect(this);
    m_table->proxy()->disconnect(this);
    m_model->disconnect(this);
    m_actions->disconnect(this);
}

void AuthorisationsPage::setUpBar()
{
    m_filters->setFilters({{static_cast<int>(Status::Pending), tr("Pending")},
                           {static_cast<int>(Status::Accepted), tr("Accepted")},
                           {static_cast<int>(Status::Declined), tr("Declined")}});
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search requests"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_new->setObjectName(u"newRequest"_s);
    m_cannotCreate->setObjectName(u"cannotCreate"_s);
    auto *clear = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    m_table->setObjectName(u"requests"_s);
}

void AuthorisationsPage::setUpLayout()
{
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(RequestsModel::Status, new StatusDelegate(m_table));
    m_table->sortByColumn(RequestsModel::Age, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({760, 360});
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_search, 1);
    bar->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_cannotCreate);
    column->addWidget(m_unresolved);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

void AuthorisationsPage::connectParts()
{
    RowFilterProxy *rows = m_table->proxy();
    connect(m_search, &QLineEdit::textChanged, this, [this, rows](const QString &typed) {
        rows->setSearch(typed);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_filters, &StatusFilterBar::filterChanged, this, [this, rows](std::optional<int> status) {
        rows->setFilter(StatusRole, status ? QSet<int>{*status} : QSet<int>());
        showState();
    });
    connect(rows, &RowFilterProxy::countsChanged, this, &AuthorisationsPage::showCounts);
    connect(m_new, &QPushButton::clicked, this, &AuthorisationsPage::newRequest);
    connect(m_table, &RecordTable::activated, this, &AuthorisationsPage::open);
    connect(m_table, &RecordTable::currentIdChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) {
        const AuthorisationRequest *request = current();
        if (request == nullptr)
            return;
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("C&ontinue"), this, &AuthorisationsPage::openCurrent);
        QAction *resend = menu->addAction(icon(u"resend"), tr("&Resend"), this, &AuthorisationsPage::resendCurrent);
        QAction *withdraw =
            menu->addAction(icon(u"withdraw"), tr("&Withdraw…"), this, &AuthorisationsPage::withdrawCurrent);
        resend->setEnabled(isOpen(*request) && m_actions->isAllowed());
        withdraw->setEnabled(isOpen(*request) && m_actions->isAllowed());
        menu->popup(at);
    });
    connect(m_detail, &RequestDetail::openWanted, this, &AuthorisationsPage::openCurrent);
    connect(m_detail, &RequestDetail::resendWanted, this, &AuthorisationsPage::resendCurrent);
    connect(m_detail, &RequestDetail::withdrawWanted, this, &AuthorisationsPage::withdrawCurrent);
    connect(m_actions, &RequestActions::busyChanged, this, &AuthorisationsPage::showCurrent);

    AuthorisationRequests *requests = m_environment->authorisations();
    connect(requests->refreshing(), &ListRefresh::changed, this, &AuthorisationsPage::showState);
    connect(m_unresolved, &UnresolvedBar::lookWanted, this,
            [this](const OutgoingRequest &request) { m_wizards.open(request); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuthorisationsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AuthorisationsPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_environment->authorisations()->list().indexOf(m_table->currentId());
        if (row >= first.row() && row <= last.row())
            showCurrent();
    });
    connect(m_environment->account(), &CurrentAccount::changed, this, &AuthorisationsPage::showAccount);
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_model, &RequestsModel::ageAll);
    ageing->start(ageingPace);
}

void AuthorisationsPage::showCounts()
{
    const RowFilterProxy *rows = m_table->proxy();
    QHash<int, int> counts;
    for (const Status status : {Status::Pending, Status::Accepted, Status::Declined})
        counts.insert(static_cast<int>(status), rows->countFor(StatusRole, static_cast<int>(status)));
    m_filters->setCounts(rows->searchMatches(), counts);
    if (rows->search().isEmpty())
        Q_EMIT pendingCountChanged(counts.value(static_cast<int>(Status::Pending)));
}

void AuthorisationsPage::showState()
{
    const ListRefresh *refreshing = m_environment->authorisations()->refreshing();
    const bool hasRows = m_model->rowCount() > 0;
    if (refreshing->state() == ListRefresh::State::Ready || refreshing->state() == ListRefresh::State::Loading) {
        if (!m_shownFailure.isEmpty() && m_messages->text().startsWith(m_shownFailure))
            m_messages->clear();
        m_shownFailure.clear();
        tellUnreadable(refreshing->unreadableRows());
    }
    if (m_table->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        showFirst();
        if (refreshing->state() == ListRefresh::State::Failed)
            showFailure(*refreshing->error());
        return;
    }
    m_stack->setCurrentWidget(m_state);
    if (hasRows) {
        m_state->setState(StateView::Kind::NothingFound, tr("No request matches"),
                          tr("No authorisation request matches the search and the filter."),
                          {{tr("Sho&w all requests"), [this] {
                                m_search->clear();
                                m_filters->setCurrent(std::nullopt);
                                m_table->proxy()->setFilter(StatusRole, {});
                                showState();
                            }}});
    } else if (refreshing->state() == ListRefresh::State::Failed) {
        const ApiError &error = *refreshing->error();
        const bool isOffline = error.kind == ApiError::Kind::Offline;
        m_state->setState(isOffline ? StateView::Kind::Offline : StateView::Kind::Error, headlineFor(error),
                          sentenceFor(error), {{tr("&Try again"), [this] {
                                                    refresh();
                                                }}});
    } else if (refreshing->state() == ListRefresh::State::Ready) {
        showEmptyState();
    } else {
        m_state->setState(StateView::Kind::Loading, tr("Reading your requests…"));
    }
}

void AuthorisationsPage::showFirst()
{
    if (std::exchange(m_wasFilled, true) || !m_table->currentId().isEmpty())
        return;
    m_table->selectRow(0);
    if (!m_search->hasFocus() && isActiveWindow())
        m_table->setFocus(Qt::OtherFocusReason);
}

void AuthorisationsPage::tellUnreadable(int rows)
{
    if (rows <= m_toldUnreadable)
        return;
    m_toldUnreadable = rows;
    m_messages->showMessage(
        MessageBar::Severity::Warning,
        tr("%n request(s) sent by the service could not be read, and are not in the list.", nullptr, rows));
}

void AuthorisationsPage::showEmptyState()
{
    QList<StateView::Action> actions;
    if (canCreate())
        actions.append({tr("New &request"), [this] {
                            newRequest();
                        }});
    m_state->setState(StateView::Kind::Empty, tr("No authorisation requests yet"),
                      tr("Link your first client: in five steps from a request to working connection keys."), actions);
}

void AuthorisationsPage::showFailure(const ApiError &error)
{
    // Of these two the window's own banner tells.
    if (error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::NotAuthenticated)
        return;
    const QDateTime last = m_environment->authorisations()->refreshing()->lastRefreshed();
    const QString text = last.isValid()
                             ? tr("%1 The list is as it was at %2.").arg(sentenceFor(error), dateAndTime(last))
                             : sentenceFor(error);
    // Not again each time that the list is refreshed in vain.
    if (m_shownFailure == sentenceFor(error))
        return;
    m_shownFailure = sentenceFor(error);
    m_messages->showMessage(MessageBar::Severity::Warning, text,
                            {{tr("&Try again"),
                              [this] {
                                  refresh();
                              }}},
                            supportDetails(error));
}

void AuthorisationsPage::showCurrent()
{
    const AuthorisationRequest *request = current();
    const bool isBusy = request != nullptr && m_actions->isBusyWith(request->id);
    m_detail->showRequest(request ? std::optional(*request) : std::nullopt, isBusy, whyNotAllowed());
    const bool canAct = request != nullptr && isOpen(*request) && !isBusy && m_actions->isAllowed();
    Q_EMIT currentChanged(request != nullptr, canAct, canAct);
}

void AuthorisationsPage::showAccount()
{
    m_new->setEnabled(canCreate());
    const std::optional<Account> &account = m_environment->account()->account();
    m_cannotCreate->setText(account ? whyCannotSend(*account) : QString());
    m_cannotCreate->setVisible(!m_cannotCreate->text().isEmpty());
    m_new->setToolTip(m_cannotCreate->text());
    Q_EMIT canCreateChanged(canCreate());
    showCurrent();
    showState();
}

const AuthorisationRequest *AuthorisationsPage::current() const
{
    return m_environment->authorisations()->list().find(m_table->currentId());
}

QString AuthorisationsPage::whyNotAllowed() const
{
    return m_actions->isAllowed()
               ? QString()
               : tr("Your role is basic user: resending and withdrawing are for advanced users and administrators.");
}

bool AuthorisationsPage::canCreate() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    return !account || account->canSendAuthorisationRequests;
}

bool AuthorisationsPage::readyToClose()
{
    return m_wizards.readyToClose();
}

void AuthorisationsPage::newRequest()
{
    if (canCreate())
        m_wizards.startNew();
}

void AuthorisationsPage::open(const QString &requestId)
{
    if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(requestId))
        m_wizards.open(*request);
}

void AuthorisationsPage::openCurrent()
{
    open(m_table->currentId());
}

void AuthorisationsPage::resendCurrent()
{
    if (const AuthorisationRequest *request = current();
        request != nullptr && isOpen(*request) && m_actions->isAllowed())
        m_actions->resend(*request);
}

void AuthorisationsPage::withdrawCurrent()
{
    if (const AuthorisationRequest *request = current();
        request != nullptr && isOpen(*request) && m_actions->isAllowed())
        m_actions->askToWithdraw(*request);
}

void AuthorisationsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuthorisationsPage::refresh()
{
    m_environment->refresh();
}

QByteArray AuthorisationsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_table->saveState();
    return state;
}

bool AuthorisationsPage::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    QByteArray table;
    QDataStream stream(state);
    stream >> splitter >> table;
    return stream.status() == QDataStream::Ok && m_splitter->restoreState(splitter) && m_table->restoreState(table);
}

} // namespace authdesk::ui
