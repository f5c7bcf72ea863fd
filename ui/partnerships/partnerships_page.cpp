// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/partnerships_page.h"

#include "core/environment/environment.h"
#include "ui/common/account_words.h"
#include "ui/common/icons.h"
#include "ui/common/list_page.h"
#include "ui/common/record_table.h"
#include "ui/common/status_delegate.h"
#include "ui/partnerships/client_name.h"
#include "ui/partnerships/organisation_keys_view.h"
#include "ui/partnerships/partnership_cancelling.h"
#include "ui/partnerships/partnership_detail.h"
#include "ui/partnerships/partnerships_model.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Status = Partnership::Status;

ListPage::Words words()
{
    ListPage::Words words;
    words.rows = PartnershipsPage::tr("Partnerships");
    words.search = PartnershipsPage::tr("Search partnerships");
    words.reading = PartnershipsPage::tr("Reading your partnerships…");
    words.noMatch = PartnershipsPage::tr("No partnership matches");
    words.noMatchSentence = PartnershipsPage::tr("No partnership matches the search and the filter.");
    words.showAll = PartnershipsPage::tr("S&how all partnerships");
    words.none = PartnershipsPage::tr("No partnerships yet");
    words.noneSentence =
        PartnershipsPage::tr("A partnership arises by itself when a client accepts an authorisation request.");
    words.unreadable = [](int rows) {
        return PartnershipsPage::tr("%n partnership(s) sent by the service could not be read, and are not in the list.",
                                    nullptr, rows);
    };
    return words;
}

} // namespace

PartnershipsPage::PartnershipsPage(Environment *environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_model(new PartnershipsModel(environment->partnerships(), this))
    , m_list(new ListPage(words(), environment->partnerships()->refreshing(), m_model, this))
    , m_detail(new PartnershipDetail(environment, this))
    , m_cancelling(new PartnershipCancelling(environment, m_list->messages(), this))
{
    setUpList();
    connectParts();
    showCurrent();
    tellActive();
}

PartnershipsPage::~PartnershipsPage()
{
    // As the parts go one by one they still tell of it, and this page is no longer there to hear it.
    m_list->disconnect(this);
    m_list->table()->disconnect(this);
    m_cancelling->disconnect(this);
}

void PartnershipsPage::setUpList()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    m_list->setFilters({{PartnershipsModel::filterValue(Status::Active), tr("Active")},
                        {PartnershipsModel::filterValue(Status::Ended), tr("Ended")},
                        {PartnershipsModel::unknownStatus, tr("Unknown")}},
                       {PartnershipsModel::unknownStatus});
    m_list->setDetail(m_detail);
    RecordTable *table = m_list->table();
    table->setObjectName(u"partnerships"_s);
    table->setItemDelegateForColumn(PartnershipsModel::Status, new StatusDelegate(table));
    table->sortByColumn(PartnershipsModel::Client, Qt::AscendingOrder);
}

void PartnershipsPage::connectParts()
{
    connect(m_list, &ListPage::refreshWanted, this, &PartnershipsPage::refresh);
    connect(m_list, &ListPage::currentChanged, this, &PartnershipsPage::showCurrent);
    connect(m_list->table(), &RecordTable::activated, this, &PartnershipsPage::retrieveKeysOfCurrent);
    connect(m_list->table(), &RecordTable::menuRequested, this,
            [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_detail, &PartnershipDetail::recordWanted, this, &PartnershipsPage::recordWanted);
    connect(m_detail, &PartnershipDetail::keysWanted, this, &PartnershipsPage::retrieveKeysOfCurrent);
    connect(m_detail, &PartnershipDetail::cancelWanted, this, &PartnershipsPage::cancelCurrent);
    connect(m_detail, &PartnershipDetail::newRequestWanted, this, &PartnershipsPage::requestAnew);
    connect(m_detail, &PartnershipDetail::requestWanted, this, &PartnershipsPage::showRequestOfCurrent);
    connect(m_cancelling, &PartnershipCancelling::busyChanged, this, &PartnershipsPage::showCurrent);
    connect(m_cancelling, &PartnershipCancelling::answered, m_list->table(), qOverload<>(&QWidget::setFocus));
    connect(m_environment->account(), &CurrentAccount::changed, this, &PartnershipsPage::showCurrent);

    const ListNotifier *list = m_environment->partnerships()->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated})
        connect(list, change, this, &PartnershipsPage::tellActive);
    // Its request may be read after it.
    const ListNotifier *requests = m_environment->authorisations()->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed})
        connect(requests, change, this, &PartnershipsPage::showCurrent);
}

const Partnership *PartnershipsPage::current() const
{
    return m_environment->partnerships()->list().find(m_list->currentId());
}

const AuthorisationRequest *PartnershipsPage::requestOf(const Partnership &partnership) const
{
    return m_environment->authorisations()->list().find(partnership.authorisationRequestId);
}

QString PartnershipsPage::whyNotRequest() const
{
    const std::optional<Account> &account = m_environment->account()->account();
    return account ? whyCannotSend(*account) : QString();
}

PartnershipsPage::Possible PartnershipsPage::possible() const
{
    Possible possible;
    const Partnership *partnership = current();
    if (partnership == nullptr)
        return possible;
    const bool isActive = partnership->status == Status::Active && !m_cancelling->isBusyWith(partnership->id);
    possible.keys = isActive && m_cancelling->whyNotAllowed().isEmpty();
    possible.cancel = possible.keys;
    possible.newRequest = partnership->status == Status::Ended && whyNotRequest().isEmpty();
    possible.request = requestOf(*partnership) != nullptr;
    return possible;
}

void PartnershipsPage::showCurrent()
{
    const Partnership *partnership = current();
    PartnershipDetail::Allowed allowed;
    allowed.isBusy = partnership != nullptr && m_cancelling->isBusyWith(partnership->id);
    allowed.hasRequest = partnership != nullptr && requestOf(*partnership) != nullptr;
    allowed.whyNotKeysOrCancel = m_cancelling->whyNotAllowed();
    allowed.whyNotRequest = whyNotRequest();
    m_detail->showPartnership(partnership ? std::optional(*partnership) : std::nullopt, allowed);
    Q_EMIT currentChanged(possible());
}

void PartnershipsPage::tellActive()
{
    const QList<Partnership> &rows = m_environment->partnerships()->list().rows();
    const auto active =
        std::count_if(rows.cbegin(), rows.cend(), [](const auto &one) { return one.status == Status::Active; });
    Q_EMIT activeCountChanged(static_cast<int>(active));
}

void PartnershipsPage::showMenu(const QPoint &at)
{
    const Partnership *partnership = current();
    if (partnership == nullptr)
        return;
    const Possible can = possible();
    auto *menu = new QMenu(m_list->table());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, bool isPossible, auto slot) {
        menu->addAction(icon(iconName), text, this, slot)->setEnabled(isPossible);
    };
    if (partnership->status == Status::Active) {
        add(u"key"_s, tr("Retrieve &keys…"), can.keys, &PartnershipsPage::retrieveKeysOfCurrent);
        add(u"withdraw"_s, tr("&Cancel partnership…"), can.cancel, &PartnershipsPage::cancelCurrent);
    }
    if (partnership->status == Status::Ended)
        add(u"add"_s, tr("New re&quest to this client"), can.newRequest, &PartnershipsPage::requestAnew);
    if (can.request)
        add(u"authorisations"_s, tr("Sho&w request"), true, &PartnershipsPage::showRequestOfCurrent);
    menu->popup(at);
}

bool PartnershipsPage::showPartnership(const QString &id)
{
    return m_list->showRow(id);
}

void PartnershipsPage::retrieveKeysOfCurrent()
{
    if (possible().keys)
        Q_EMIT keysWanted(m_list->currentId());
}

void PartnershipsPage::cancelCurrent()
{
    if (const Partnership *partnership = current(); partnership != nullptr && possible().cancel)
        m_cancelling->ask(*partnership);
}

void PartnershipsPage::requestAnew()
{
    if (const Partnership *partnership = current(); partnership != nullptr && possible().newRequest)
        Q_EMIT requestWanted(draftAnew(*partnership));
}

void PartnershipsPage::showRequestOfCurrent()
{
    if (const Partnership *partnership = current(); partnership != nullptr && requestOf(*partnership) != nullptr)
        Q_EMIT requestChosen(partnership->authorisationRequestId);
}

AuthorisationDraft PartnershipsPage::draftAnew(const Partnership &partnership) const
{
    AuthorisationDraft draft;
    const std::optional<QList<OrganisationWithKeys>> &organisations = m_detail->organisations()->rows();
    if (const AuthorisationRequest *request = requestOf(partnership)) {
        draft = draftFrom(*request);
        draft.paidBy.reset(); // asked anew: what was agreed then need not be so now
    } else if (organisations && organisations->size() == 1) {
        // More than one leaves it to the user which of them is asked for.
        draft.organisation.name = organisations->constFirst().organisation.name;
        draft.organisation.kvkNumber = organisations->constFirst().organisation.kvkNumber;
    }
    draft.clientName = clientName(partnership);
    draft.clientEmail = partnership.clientEmail;
    return draft;
}

void PartnershipsPage::focusSearch()
{
    m_list->focusSearch();
}

void PartnershipsPage::refresh()
{
    m_environment->refresh();
}

QByteArray PartnershipsPage::saveState() const
{
    return m_list->saveState();
}

bool PartnershipsPage::restoreState(const QByteArray &state)
{
    return m_list->restoreState(state);
}

} // namespace authdesk::ui
