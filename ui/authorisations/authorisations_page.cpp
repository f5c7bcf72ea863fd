// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/authorisations_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/account_words.h"
#include "ui/authorisations/request_actions.h"
#include "ui/authorisations/request_detail.h"
#include "ui/authorisations/request_filter_row.h"
#include "ui/authorisations/request_list.h"
#include "ui/authorisations/requests_model.h"
#include "ui/authorisations/selected_requests.h"
#include "ui/authorisations/unresolved_bar.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/status_filter_bar.h"

#include <QAction>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
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
#include <algorithm>
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
    , m_list(new RequestList(environment, m_model, m_messages, this))
    , m_table(m_list->table())
    , m_more(new RequestFilterRow(m_table->proxy(), environment->software(), this))
    , m_detail(new RequestDetail(environment, this))
    , m_several(new SelectedRequests(this))
    , m_side(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_actions(new RequestActions(environment, m_messages, this))
    , m_wizards(environment, clipboard, this, [this] { m_unresolved->tell(); })
{
    setUpBar();
    setUpLayout();
    connectParts();
    connectSearch();
    connectActions();
    showCounts();
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
    m_list->disconnect(this);
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
}

void AuthorisationsPage::setUpLayout()
{
    m_side->addWidget(m_detail);
    m_side->addWidget(m_several);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({760, 360});
    m_splitter->setChildrenCollapsible(false);
    m_side->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filters);
    bar->addStretch();
    bar->addWidget(m_search, 1);
    bar->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(10);
    column->addLayout(bar);
    column->addWidget(m_more);
    column->addWidget(m_cannotCreate);
    column->addWidget(m_unresolved);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

void AuthorisationsPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &AuthorisationsPage::newRequest);
    connect(m_list, &RequestList::newRequestWanted, this, &AuthorisationsPage::newRequest);
    connect(m_list, &RequestList::refreshWanted, this, &AuthorisationsPage::refresh);
    connect(m_list, &RequestList::everythingWanted, this, &AuthorisationsPage::showEverything);
    connect(m_list, &RequestList::filled, this, &AuthorisationsPage::showFirst);
    connect(m_table, &RecordTable::activated, this, &AuthorisationsPage::continueRequest);
    connect(m_table, &RecordTable::currentIdChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_table, &RecordTable::selectedIdsChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_unresolved, &UnresolvedBar::lookWanted, this,
            [this](const OutgoingRequest &request) { m_wizards.open(request); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const KeyedList<AuthorisationRequest> &list = m_environment->authorisations()->list();
        const QStringList ids = m_table->selectedIds();
        const bool isShown = std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
            const int row = list.indexOf(id);
            return row >= first.row() && row <= last.row();
        });
        if (isShown)
            showCurrent();
    });
    connect(m_environment->account(), &CurrentAccount::changed, this, &AuthorisationsPage::showAccount);
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_model, &RequestsModel::ageAll);
    connect(ageing, &QTimer::timeout, m_more, &RequestFilterRow::renewDays);
    ageing->start(ageingPace);
}

void AuthorisationsPage::connectSearch()
{
    RowFilterProxy *rows = m_table->proxy();
    connect(m_search, &QLineEdit::textChanged, this, [this, rows](const QString &typed) {
        rows->setSearch(typed);
        m_list->showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_table->currentId().isEmpty() && m_table->model()->rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_filters, &StatusFilterBar::filterChanged, this, [this, rows](std::optional<int> status) {
        rows->setFilter(StatusRole, status ? QSet<int>{*status} : QSet<int>());
        m_list->showState();
    });
    connect(m_more, &RequestFilterRow::changed, m_list, &RequestList::showState);
    connect(rows, &RowFilterProxy::countsChanged, this, &AuthorisationsPage::showCounts);
}

void AuthorisationsPage::connectActions()
{
    connect(m_detail, &RequestDetail::openWanted, this, &AuthorisationsPage::openCurrent);
    connect(m_detail, &RequestDetail::resendWanted, this, &AuthorisationsPage::resendCurrent);
    connect(m_detail, &RequestDetail::withdrawWanted, this, &AuthorisationsPage::withdrawCurrent);
    connect(m_detail, &RequestDetail::sendAgainWanted, this, [this] { sendAgain(m_table->currentId()); });
    connect(m_several, &SelectedRequests::resendWanted, this, &AuthorisationsPage::resendCurrent);
    connect(m_several, &SelectedRequests::copyWanted, this, &AuthorisationsPage::copySelected);
    connect(m_actions, &RequestActions::busyChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_actions, &RequestActions::openWanted, this, &AuthorisationsPage::continueRequest);
    connect(m_actions, &RequestActions::partnershipWanted, this, &AuthorisationsPage::partnershipWanted);
    connect(m_actions, &RequestActions::sendAgainWanted, this,
            [this](const AuthorisationRequest &like) { startRequest(draftFrom(like)); });
}

void AuthorisationsPage::showMenu(const QPoint &at)
{
    const QList<AuthorisationRequest> requests = selected();
    if (requests.isEmpty())
        return;
    const bool isOne = requests.size() == 1;
    const bool canResend = m_actions->isAllowed() && std::any_of(requests.cbegin(), requests.cend(), isOpen);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("C&ontinue"), this, &AuthorisationsPage::openCurrent)->setEnabled(isOne);
    menu->addAction(icon(u"resend"), tr("&Resend"), this, &AuthorisationsPage::resendCurrent)->setEnabled(canResend);
    menu->addAction(icon(u"withdraw"), tr("&Withdraw…"), this, &AuthorisationsPage::withdrawCurrent)
        ->setEnabled(isOne && canResend);
    menu->addAction(icon(u"add"), tr("New request to this &client…"), this,
                    [this, id = requests.constFirst().id] { sendAgain(id); })
        ->setEnabled(isOne && canCreate());
    menu->addSeparator();
    menu->addAction(icon(u"copy"), tr("Cop&y rows"), this, &AuthorisationsPage::copySelected);
    menu->popup(at);
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

void AuthorisationsPage::showEverything()
{
    m_search->clear();
    m_filters->setCurrent(std::nullopt);
    m_table->proxy()->setFilter(StatusRole, {});
    m_more->clear();
    m_list->showState();
}

void AuthorisationsPage::showFirst()
{
    if (!m_table->currentId().isEmpty())
        return;
    m_table->selectRow(0);
    if (isVisible() && !m_search->hasFocus() && isActiveWindow())
        m_table->setFocus(Qt::OtherFocusReason);
}

void AuthorisationsPage::showCurrent()
{
    const QList<AuthorisationRequest> requests = selected();
    const QString whyNot = m_actions->whyNotAllowed();
    if (requests.size() > 1) {
        m_several->showRequests(requests, whyNot);
        m_side->setCurrentWidget(m_several);
        const bool canResend = whyNot.isEmpty() && std::any_of(requests.cbegin(), requests.cend(), isOpen);
        Q_EMIT currentChanged(false, canResend, false);
        return;
    }
    m_side->setCurrentWidget(m_detail);
    const AuthorisationRequest *request = current();
    const bool isBusy = request != nullptr && m_actions->isBusyWith(request->id);
    m_detail->showRequest(request == nullptr ? std::nullopt : std::optional(*request), isBusy, whyNot);
    m_detail->setCanSendAgain(canCreate());
    const bool canAct = request != nullptr && isOpen(*request) && !isBusy && whyNot.isEmpty();
    Q_EMIT currentChanged(request != nullptr, canAct, canAct);
}

void AuthorisationsPage::showAccount()
{
    m_new->setEnabled(canCreate());
    const std::optional<Account> &account = m_environment->account()->account();
    m_cannotCreate->setText(account ? whyCannotSend(*account) : QString());
    m_cannotCreate->setVisible(!m_cannotCreate->text().isEmpty());
    m_new->setToolTip(m_cannotCreate->text());
    m_list->setCanCreate(canCreate());
    Q_EMIT canCreateChanged(canCreate());
    showCurrent();
}

const AuthorisationRequest *AuthorisationsPage::current() const
{
    return m_environment->authorisations()->list().find(m_table->currentId());
}

QList<AuthorisationRequest> AuthorisationsPage::selected() const
{
    QList<AuthorisationRequest> requests;
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(id))
            requests.append(*request);
    }
    return requests;
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

bool AuthorisationsPage::showRequest(const QString &requestId)
{
    if (m_environment->authorisations()->list().find(requestId) == nullptr)
        return false;
    if (!m_table->selectId(requestId)) {
        showEverything();
        m_table->selectId(requestId);
    }
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void AuthorisationsPage::newRequest()
{
    if (canCreate())
        m_wizards.startNew({});
}

void AuthorisationsPage::startRequest(const AuthorisationDraft &draft)
{
    if (canCreate())
        m_wizards.startNew(draft);
}

void AuthorisationsPage::sendAgain(const QString &requestId)
{
    if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(requestId))
        startRequest(draftFrom(*request));
}

void AuthorisationsPage::continueRequest(const QString &requestId)
{
    if (const AuthorisationRequest *request = m_environment->authorisations()->list().find(requestId))
        m_wizards.open(*request);
}

void AuthorisationsPage::openKeys(const QString &partnershipId)
{
    if (const Partnership *partnership = m_environment->partnerships()->list().find(partnershipId))
        m_wizards.openKeys(*partnership);
}

void AuthorisationsPage::openUnresolved(const QString &idempotencyKey)
{
    const QList<OutgoingRequest> &unresolved = m_environment->authorisations()->unresolved();
    for (const OutgoingRequest &request : unresolved) {
        if (request.idempotencyKey == idempotencyKey) {
            m_wizards.open(request);
            return;
        }
    }
}

void AuthorisationsPage::openCurrent()
{
    continueRequest(m_table->currentId());
}

void AuthorisationsPage::resendCurrent()
{
    const QList<AuthorisationRequest> requests = selected();
    if (m_actions->isAllowed() && std::any_of(requests.cbegin(), requests.cend(), isOpen))
        m_actions->resend(requests);
}

void AuthorisationsPage::withdrawCurrent()
{
    if (const AuthorisationRequest *request = current();
        request != nullptr && isOpen(*request) && m_actions->isAllowed())
        m_actions->askToWithdraw(*request);
}

void AuthorisationsPage::copySelected()
{
    QGuiApplication::clipboard()->setText(m_table->rowsAsText(m_table->selectedIds()));
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
