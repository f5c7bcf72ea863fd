// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/seen_changes.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

template<class T>
QString clientNameOf(const T &row)
{
    return row.clientName;
}

QString clientNameOf(const Consent &consent)
{
    return consent.name.value_or(QString());
}

template<class T>
SeenRow seenRow(Noun noun, const T &row)
{
    SeenRow seen;
    seen.noun = noun;
    seen.subjectId = row.id;
    seen.state = seenState(row);
    seen.clientName = clientNameOf(row);
    return seen;
}

bool wasOpen(RecordState state)
{
    return state == RecordState::Pending || state == RecordState::Opened || state == RecordState::Bounced;
}

} // namespace

SeenChanges::SeenChanges(AuthorisationRequests *requests, Partnerships *partnerships, CurrentAccount *account,
                         Store *store, const QString &environmentId, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
    , m_partnerships(partnerships)
    , m_account(account)
    , m_journal(store, environmentId)
{
    m_watchedPartnerships.noun = Noun::Partnership;
    m_watchedConsents.noun = Noun::Consent;
    m_watchedAccount.noun = Noun::Account;
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SeenChanges::look);
    watch(m_watchedRequests, requests->list(), requests->refreshing());
    watch(m_watchedPartnerships, partnerships->list(), partnerships->refreshing());
    connect(account, &CurrentAccount::changed, this, &SeenChanges::lookSoon);
    connect(requests, &AuthorisationRequests::withdrawing, this,
            [this](const QString &id) { noteOwn(SeenChange::Kind::Withdrawn, id); });
    connect(partnerships, &Partnerships::cancelling, this,
            [this](const QString &id) { noteOwn(SeenChange::Kind::PartnershipEndedByUs, id); });
}

SeenChanges::~SeenChanges() = default;

void SeenChanges::follow(const Consents *consents)
{
    m_consents = consents;
    watch(m_watchedConsents, consents->list(), consents->refreshing());
    connect(consents, &Consents::changing, this,
            [this](const QString &id) { noteOwn(SeenChange::Kind::ConsentStatusChanged, id); });
    connect(consents, &Consents::notChanged, this, [this](const QString &id) {
        m_own.remove({static_cast<int>(SeenChange::Kind::ConsentStatusChanged), id});
    });
}

template<class T, class Refreshing>
void SeenChanges::watch(Watched &watched, const KeyedList<T> &list, const Refreshing *refreshing)
{
    const auto touch = [this, &watched, &list](int first, int last) {
        // Until the list was seen whole every row is looked at anyway.
        for (int row = first; watched.isFilled && row <= last; ++row)
            watched.touched.insert(list.rows().at(row).id);
        lookSoon();
    };
    connect(list.notifier(), &ListNotifier::inserted, this, touch);
    connect(list.notifier(), &ListNotifier::updated, this, touch);
    connect(list.notifier(), &ListNotifier::aboutToRemove, this, [this, &watched, &list](int first, int last) {
        for (int row = first; row <= last; ++row)
            watched.gone.insert(list.rows().at(row).id, clientNameOf(list.rows().at(row)));
        lookSoon();
    });
    connect(refreshing, &Refreshing::changed, this, &SeenChanges::lookSoon);
}

void SeenChanges::start()
{
    readJournal();
}

QCoro::Task<void> SeenChanges::readJournal()
{
    const StoreResult<QList<SeenRow>> rows = co_await m_journal.all();
    // Where the store cannot be read this run begins as if it were the first: it says too little, never something
    // wrong.
    for (const SeenRow &row : rows.value_or(QList<SeenRow>())) {
        Watched *watched = nullptr;
        for (Watched *candidate : {&m_watchedRequests, &m_watchedPartnerships, &m_watchedConsents, &m_watchedAccount}) {
            if (candidate->noun == row.noun)
                watched = candidate;
        }
        if (watched == nullptr)
            continue;
        if (row.subjectId.isEmpty()) {
            watched->wasFilled = true;
        } else {
            watched->states.insert(row.subjectId, row.state);
            watched->names.insert(row.subjectId, row.clientName);
        }
    }
    m_isRead = true;
    lookSoon();
}

void SeenChanges::noteOwn(SeenChange::Kind kind, const QString &subjectId)
{
    m_own.insert({static_cast<int>(kind), subjectId});
}

void SeenChanges::lookSoon()
{
    if (m_isRead && !m_soon.isActive())
        m_soon.start();
}

void SeenChanges::look()
{
    // Both lists are read in one go, and what that brings is told in one go. The end of the reading comes back here.
    if (m_requests->refreshing()->isRefreshing() || m_partnerships->refreshing()->isRefreshing())
        return;
    Found found;
    // A row that cannot be read is missing from the list, but not from the service.
    if (const ListRefresh *reading = m_requests->refreshing(); reading->lastRefreshed().isValid())
        lookAt(m_watchedRequests, m_requests->list(), reading->unreadableRows() == 0, found);
    if (const ListRefresh *reading = m_partnerships->refreshing(); reading->lastRefreshed().isValid())
        lookAt(m_watchedPartnerships, m_partnerships->list(), reading->unreadableRows() == 0, found);
    // Consents have a service of their own, which may take longer.
    const ConsentList *consents = m_consents ? m_consents->refreshing() : nullptr;
    if (consents && !consents->isRefreshing() && consents->lastRefreshed().isValid())
        lookAt(m_watchedConsents, consents->rows(), consents->isWhole() && consents->unreadableRows() == 0, found);
    lookAtAccount(found);
    tell(std::move(found));
}

template<class T>
void SeenChanges::lookAt(Watched &watched, const KeyedList<T> &list, bool isWhole, Found &found)
{
    if (!watched.isFilled) {
        found.sinceLastRun = true;
        for (const T &row : list.rows())
            take(watched, seenRow(watched.noun, row), found);
        for (auto name = watched.names.cbegin(); isWhole && name != watched.names.cend(); ++name) {
            if (list.indexOf(name.key()) < 0)
                takeGone(watched, name.key(), name.value(), found);
        }
        if (!watched.wasFilled) {
            SeenRow mark;
            mark.noun = watched.noun;
            found.noted.append(mark);
        }
        watched.wasFilled = watched.isFilled = true;
        watched.names.clear();
        watched.names.squeeze();
    } else {
        for (const QString &id : std::as_const(watched.touched)) {
            if (const T *row = list.find(id))
                take(watched, seenRow(watched.noun, *row), found);
        }
        for (auto gone = watched.gone.cbegin(); gone != watched.gone.cend(); ++gone) {
            if (list.indexOf(gone.key()) < 0)
                takeGone(watched, gone.key(), gone.value(), found);
        }
    }
    watched.touched.clear();
    watched.gone.clear();
}

void SeenChanges::lookAtAccount(Found &found)
{
    const std::optional<Account> &account = m_account->account();
    if (!account)
        return;
    SeenRow role;
    role.noun = Noun::Account;
    role.subjectId = u"role"_s;
    role.state = seenState(account->role);
    SeenRow subscription;
    subscription.noun = Noun::Account;
    subscription.subjectId = u"subscription"_s;
    subscription.state = seenState(account->subscription);
    for (const SeenRow &row : {role, subscription}) {
        m_watchedAccount.wasFilled = m_watchedAccount.states.contains(row.subjectId);
        take(m_watchedAccount, row, found);
    }
}

void SeenChanges::take(Watched &watched, const SeenRow &now, Found &found)
{
    const RecordState before = watched.states.value(now.subjectId, RecordState::None);
    if (before == now.state)
        return;
    watched.states.insert(now.subjectId, now.state);
    found.noted.append(now);
    const std::optional<SeenChange::Kind> kind = changeKind(before, now.state);
    if (!watched.wasFilled || !kind)
        return;
    SeenChange change;
    change.kind = *kind;
    change.noun = watched.noun;
    change.subjectId = now.subjectId;
    change.clientName = now.clientName;
    change.from = before;
    change.to = now.state;
    change.wasOwn = m_own.remove({static_cast<int>(*kind), now.subjectId});
    found.changes.append(change);
}

void SeenChanges::takeGone(Watched &watched, const QString &id, const QString &clientName, Found &found)
{
    const RecordState before = watched.states.take(id);
    SeenRow gone;
    gone.noun = watched.noun;
    gone.subjectId = id;
    found.takenOut.append(gone);
    // Only what was open can have been withdrawn; other requests and partnerships the service has cleared away.
    const bool isConsent = watched.noun == Noun::Consent;
    if (isConsent ? before == RecordState::None : watched.noun != Noun::AuthorisationRequest || !wasOpen(before))
        return;
    SeenChange change;
    change.kind = isConsent ? SeenChange::Kind::ConsentStatusChanged : SeenChange::Kind::Withdrawn;
    change.noun = watched.noun;
    change.subjectId = id;
    change.clientName = clientName;
    change.from = before;
    change.to = isConsent ? RecordState::ConsentDeleted : RecordState::Withdrawn;
    change.wasOwn = m_own.remove({static_cast<int>(change.kind), id});
    found.changes.append(change);
}

void SeenChanges::tell(Found found)
{
    // Should it not be kept, the next run tells it again, which is better than never.
    if (!found.noted.isEmpty() || !found.takenOut.isEmpty()) {
        [[maybe_unused]] const auto noting = m_journal.note(found.noted, found.takenOut);
    }
    if (found.changes.isEmpty())
        return;
    for (const SeenChange &change : std::as_const(found.changes))
        Q_EMIT changed(change);
    Q_EMIT seen(found.changes, found.sinceLastRun);
}

} // namespace authdesk
