// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorisations/authorisations_page.h"

#include "core/environment/environment.h"
#include "ui/authorisations/pending_advice.h"
#include "ui/authorisations/request_actions.h"
#include "ui/authorisations/request_detail.h"
#include "ui/authorisations/request_export.h"
#include "ui/authorisations/request_filter_row.h"
#include "ui/authorisations/requests_model.h"
#include "ui/authorisations/selected_requests.h"
#include "ui/authorisations/unresolved_bar.h"
#include "ui/common/account_words.h"
#include "ui/common/icons.h"
#include "ui/common/list_page.h"
#include "ui/common/plain_text.h"
#include "ui/common/record_table.h"
#include "ui/common/status_delegate.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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

/// The same again; who pays is asked anew.
AuthorisationDraft draftAnew(const AuthorisationRequest &like)
{
    AuthorisationDraft draft = draftFrom(like);
    draft.paidBy.reset();
    return draft;
}

ListPage::Words words()
{
    ListPage::Words words;
    words.rows = AuthorisationsPage::tr("Authorisation requests");
    words.search = AuthorisationsPage::tr("Search requests");
    words.reading = AuthorisationsPage::tr("Reading your requests…");
    words.noMatch = AuthorisationsPage::tr("No request matches");
    words.noMatchSentence = AuthorisationsPage::tr("No authorisation request matches the search and the filters.");
    words.showAll = AuthorisationsPage::tr("Sho&w all requests");
    words.none = AuthorisationsPage::tr("No authorisation requests yet");
    words.noneSentence =
        AuthorisationsPage::tr("Link your first client: in five steps from a request to working connection keys.");
    words.unreadable = [](int rows) {
        return AuthorisationsPage::tr("%n request(s) sent by the service could not be read, and are not in the list.",
                                      nullptr, rows);
    };
    return words;
}

} // namespace

AuthorisationsPage::AuthorisationsPage(Environment *environment, SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new RequestsModel(environment->authorisations(), environment->software(), this))
    , m_list(new ListPage(words(), environment->authorisations()->refreshing(), m_model, this))
    , m_table(m_list->table())
    , m_new(new QPushButton(icon(u"add"), tr("&New request"), this))
    , m_cannotCreate(plainLabel({}, this))
    , m_unresolved(new UnresolvedBar(
          environment->authorisations(), [this](const OutgoingRequest &request) { return m_wizards.isOpen(request); },
          this))
    , m_more(new RequestFilterRow(m_table->proxy(), environment->software(), this))
    , m_detail(new RequestDetail(environment, this))
    , m_several(new SelectedRequests(this))
    , m_side(new QStackedWidget(this))
    , m_actions(new RequestActions(environment, m_list->messages(), this))
    , m_wizards(environment, clipboard, this, [this] { m_unresolved->tell(); })
{
    setUpList();
    connectParts();
    connectActions();
    showAccount();
    tellPending();
    m_unresolved->tell();
}

AuthorisationsPage::~AuthorisationsPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_list->disconnect(this);
    m_table->disconnect(this);
    m_actions->disconnect(this);
}

void AuthorisationsPage::setUpList()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    m_list->setFilters({{static_cast<int>(Status::Pending), tr("Pending")},
                        {static_cast<int>(Status::Accepted), tr("Accepted")},
                        {static_cast<int>(Status::Declined), tr("Declined")}});
    m_new->setObjectName(u"newRequest"_s);
    m_list->addToBar(m_new);
    m_cannotCreate->setObjectName(u"cannotCreate"_s);
    m_list->addAboveTable(m_more);
    m_list->addAboveTable(m_cannotCreate);
    m_list->addAboveTable(m_unresolved);
    m_table->setObjectName(u"requests"_s);
    m_table->setItemDelegateForColumn(RequestsModel::Status, new StatusDelegate(m_table));
    m_table->sortByColumn(RequestsModel::Age, Qt::AscendingOrder);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_several);
    m_list->setDetail(m_side);
}

void AuthorisationsPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &AuthorisationsPage::newRequest);
    connect(m_list, &ListPage::refreshWanted, this, &AuthorisationsPage::refresh);
    connect(m_list, &ListPage::everythingWanted, m_more, &RequestFilterRow::clear);
    connect(m_list, &ListPage::currentChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_table, &RecordTable::activated, this, &AuthorisationsPage::continueRequest);
    connect(m_table, &RecordTable::selectedIdsChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_table, &RecordTable::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_unresolved, &UnresolvedBar::lookWanted, this,
            [this](const OutgoingRequest &request) { m_wizards.open(request); });
    connect(m_environment->account(), &CurrentAccount::changed, this, &AuthorisationsPage::showAccount);
    const ListNotifier *list = m_environment->authorisations()->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated})
        connect(list, change, this, &AuthorisationsPage::tellPending);
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_model, &RequestsModel::ageAll);
    connect(ageing, &QTimer::timeout, m_more, &RequestFilterRow::renewDays);
    ageing->start(ageingPace);
}

void AuthorisationsPage::connectActions()
{
    connect(m_detail, &RequestDetail::recordWanted, this, &AuthorisationsPage::recordWanted);
    connect(m_detail, &RequestDetail::openWanted, this, &AuthorisationsPage::openCurrent);
    connect(m_detail, &RequestDetail::resendWanted, this, &AuthorisationsPage::resendCurrent);
    connect(m_detail, &RequestDetail::withdrawWanted, this, &AuthorisationsPage::withdrawCurrent);
    connect(m_detail, &RequestDetail::sendAgainWanted, this, &AuthorisationsPage::sendCurrentAgain);
    connect(m_several, &SelectedRequests::resendWanted, this, &AuthorisationsPage::resendCurrent);
    connect(m_several, &SelectedRequests::copyWanted, this, &AuthorisationsPage::copySelected);
    connect(m_several, &SelectedRequests::exportWanted, this, &AuthorisationsPage::exportSelected);
    connect(m_more, &RequestFilterRow::exportWanted, this, &AuthorisationsPage::exportShown);
    connect(m_actions, &RequestActions::busyChanged, this, &AuthorisationsPage::showCurrent);
    connect(m_actions, &RequestActions::openWanted, this, &AuthorisationsPage::continueRequest);
    connect(m_actions, &RequestActions::partnershipWanted, this, &AuthorisationsPage::partnershipWanted);
    connect(m_actions, &RequestActions::sendAgainWanted, this,
            [this](const AuthorisationRequest &like) { startRequest(draftAnew(like)); });
}

void AuthorisationsPage::showMenu(const QPoint &at)
{
    const QList<AuthorisationRequest> requests = selected();
    if (requests.isEmpty())
        return;
    const Possible can = possible();
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, bool isPossible, auto slot) {
        menu->addAction(icon(iconName), text, this, slot)->setEnabled(isPossible);
    };
    add(u"forward"_s, tr("C&ontinue"), can.open, &AuthorisationsPage::openCurrent);
    add(u"resend"_s, tr("&Resend"), can.resend, &AuthorisationsPage::resendCurrent);
    add(u"withdraw"_s, tr("&Withdraw…"), can.withdraw, &AuthorisationsPage::withdrawCurrent);
    add(u"add"_s, tr("Send a&gain…"), can.sendAgain, &AuthorisationsPage::sendCurrentAgain);
    add(u"inbox"_s, tr("&Text for the client…"), can.letter, &AuthorisationsPage::openLetter);
    menu->addSeparator();
    add(u"copy"_s, tr("Cop&y rows"), true, &AuthorisationsPage::copySelected);
    add(u"export"_s, tr("&Export list…"), true, &AuthorisationsPage::exportShown);
    if (requests.size() > 1)
        add(u"export"_s, tr("Export &selected…"), true, &AuthorisationsPage::exportSelected);
    menu->popup(at);
}

void AuthorisationsPage::tellPending()
{
    const QList<AuthorisationRequest> &rows = m_environment->authorisations()->list().rows();
    Q_EMIT pendingCountChanged(static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), isOpen)));
}

AuthorisationsPage::Possible AuthorisationsPage::possible() const
{
    Possible can;
    const QList<AuthorisationRequest> requests = selected();
    if (requests.isEmpty())
        return can;
    const AuthorisationRequest &first = requests.constFirst();
    const bool isOne = requests.size() == 1;
    const bool isAnyOpen = std::any_of(requests.cbegin(), requests.cend(), isOpen);
    const bool isBusy = isOne && m_actions->isBusyWith(first.id);
    can.open = isOne;
    can.resend = isAnyOpen && !isBusy && m_actions->isAllowed();
    can.withdraw = can.resend && isOne;
    can.sendAgain = isOne && first.status != Status::Pending && canCreate();
    can.letter = isOne && isAnyOpen;
    return can;
}

void AuthorisationsPage::showCurrent()
{
    const QList<AuthorisationRequest> requests = selected();
    const QString whyNot = m_actions->whyNotAllowed();
    if (requests.size() > 1) {
        m_several->showRequests(requests, whyNot);
        m_side->setCurrentWidget(m_several);
    } else {
        const AuthorisationRequest *request = current();
        const bool isBusy = request != nullptr && m_actions->isBusyWith(request->id);
        m_detail->showRequest(request == nullptr ? std::nullopt : std::optional(*request), isBusy, whyNot);
        m_detail->setCanSendAgain(canCreate());
        m_side->setCurrentWidget(m_detail);
    }
    Q_EMIT currentChanged(possible());
}

void AuthorisationsPage::showAccount()
{
    m_new->setEnabled(canCreate());
    const std::optional<Account> &account = m_environment->account()->account();
    m_cannotCreate->setText(account ? whyCannotSend(*account) : QString());
    m_cannotCreate->setVisible(!m_cannotCreate->text().isEmpty());
    m_new->setToolTip(m_cannotCreate->text());
    QList<StateView::Action> actions;
    if (canCreate())
        actions.append({tr("New &request"), [this] {
                            newRequest();
                        }});
    m_list->setActionsWhenEmpty(actions);
    Q_EMIT canCreateChanged(canCreate());
    showCurrent();
}

const AuthorisationRequest *AuthorisationsPage::current() const
{
    return m_environment->authorisations()->list().find(m_table->currentId());
}

QList<AuthorisationRequest> AuthorisationsPage::selected() const
{
    return requestsOf(m_table->selectedIds());
}

QList<AuthorisationRequest> AuthorisationsPage::requestsOf(const QStringList &ids) const
{
    QList<AuthorisationRequest> requests;
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
    const bool isThere = m_environment->authorisations()->list().find(requestId) != nullptr;
    if (!isThere || !m_list->showRow(requestId))
        return false;
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
        startRequest(draftAnew(*request));
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

void AuthorisationsPage::sendCurrentAgain()
{
    if (possible().sendAgain)
        sendAgain(m_table->currentId());
}

void AuthorisationsPage::openLetter()
{
    if (const AuthorisationRequest *request = current(); request != nullptr && possible().letter)
        openPendingLetter(*request, m_environment, window());
}

void AuthorisationsPage::copySelected()
{
    m_table->copySelection();
}

void AuthorisationsPage::exportShown()
{
    exportRows(m_table->shownIds());
}

void AuthorisationsPage::exportSelected()
{
    exportRows(m_table->selectedIds());
}

void AuthorisationsPage::exportRows(const QStringList &ids)
{
    exportCsv(requestExport(requestsOf(ids), *m_environment->software()), m_list->messages(), window());
}

void AuthorisationsPage::focusSearch()
{
    m_list->focusSearch();
}

void AuthorisationsPage::refresh()
{
    m_environment->refresh();
}

QByteArray AuthorisationsPage::saveState() const
{
    return m_list->saveState();
}

bool AuthorisationsPage::restoreState(const QByteArray &state)
{
    return m_list->restoreState(state);
}

} // namespace authdesk::ui
