// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attention_list.h"

namespace authdesk {

namespace {

/// While a list is being filled it changes with each page: one look for many changes.
constexpr auto gathering = std::chrono::milliseconds(150);
/// Time alone brings lines too. Not a timer to midnight: a laptop sleeps through that.
constexpr auto passing = std::chrono::minutes(10);

} // namespace

AttentionList::AttentionList(const AuthorisationRequests *requests, const Partnerships *partnerships, Store *store,
                             const QString &environmentId, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
    , m_partnerships(partnerships)
    , m_journal(store, environmentId)
    , m_environmentId(environmentId)
    , m_now(&QDateTime::currentDateTimeUtc)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &AttentionList::look);
    connect(&m_passing, &QTimer::timeout, this, &AttentionList::look);
    for (const ListNotifier *notifier : {requests->list().notifier(), partnerships->list().notifier()}) {
        connect(notifier, &ListNotifier::inserted, this, &AttentionList::lookSoon);
        connect(notifier, &ListNotifier::removed, this, &AttentionList::lookSoon);
        connect(notifier, &ListNotifier::updated, this, &AttentionList::lookSoon);
    }
    connect(requests, &AuthorisationRequests::unresolvedChanged, this, &AttentionList::lookSoon);
    connect(partnerships, &Partnerships::withEnteredKeysChanged, this, &AttentionList::lookSoon);
}

AttentionList::~AttentionList() = default;

void AttentionList::follow(const Consents *consents)
{
    m_consents = consents;
    const ListNotifier *notifier = consents->list().notifier();
    for (const auto change : {&ListNotifier::inserted, &ListNotifier::removed, &ListNotifier::updated})
        connect(notifier, change, this, &AttentionList::lookSoon);
    connect(consents->creations(), &ConsentCreations::unresolvedChanged, this, &AttentionList::lookSoon);
    lookSoon();
}

void AttentionList::start()
{
    readDismissed();
}

QCoro::Task<void> AttentionList::readDismissed()
{
    // Without the store the lines come back, which does no harm.
    m_dismissed = (co_await m_journal.all()).value_or(Dismissals());
    m_isStarted = true;
    m_passing.start(passing);
    look();
}

void AttentionList::setRules(const AttentionRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    lookSoon();
}

void AttentionList::setKeyEnds(const QMap<Service, QDate> &keyEnds)
{
    if (m_keyEnds == keyEnds)
        return;
    m_keyEnds = keyEnds;
    lookSoon();
}

void AttentionList::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    lookSoon();
}

void AttentionList::lookSoon()
{
    if (m_isStarted && !m_soon.isActive())
        m_soon.start();
}

void AttentionList::look()
{
    AttentionSubjects subjects;
    subjects.requests = m_requests->list().rows();
    subjects.unresolved = m_requests->unresolved();
    subjects.partnerships = m_partnerships->list().rows();
    subjects.withEnteredKeys = m_partnerships->withEnteredKeys();
    if (m_consents) {
        subjects.consents = m_consents->list().rows();
        subjects.unresolvedConsents = m_consents->creations()->unresolved();
    }
    subjects.environmentId = m_environmentId;
    subjects.keyEnds = m_keyEnds;
    m_lookedOn = m_now();
    QList<AttentionItem> items = attentionItems(subjects, m_rules, m_lookedOn);
    items.removeIf([this](const AttentionItem &item) {
        const auto dismissed = m_dismissed.constFind(item.id);
        return dismissed != m_dismissed.cend() && *dismissed == item.fingerprint;
    });

    takeOver(items);
    Q_EMIT looked();
}

void AttentionList::takeOver(const QList<AttentionItem> &items)
{
    QSet<QString> gone;
    for (const AttentionItem &item : m_list.rows())
        gone.insert(item.id);
    for (const AttentionItem &item : items)
        gone.remove(item.id);
    m_list.remove(gone);
    m_list.merge(items);
}

QCoro::Task<StoreResult<QStringList>> AttentionList::dismiss(QStringList ids)
{
    Dismissals dismissals;
    for (const QString &id : ids) {
        const AttentionItem *item = m_list.find(id);
        if (item != nullptr && canBeDismissed(*item))
            dismissals.insert(id, item->fingerprint);
    }
    const StoreResult<void> noted = co_await m_journal.note(dismissals);
    if (!noted)
        co_return tl::unexpected(noted.error());
    m_dismissed.insert(dismissals);
    look();
    co_return dismissals.keys();
}

QCoro::Task<StoreResult<void>> AttentionList::restore(QStringList ids)
{
    const StoreResult<void> forgotten = co_await m_journal.forget(ids);
    if (!forgotten)
        co_return forgotten;
    for (const QString &id : ids)
        m_dismissed.remove(id);
    look();
    co_return forgotten;
}

} // namespace authdesk
