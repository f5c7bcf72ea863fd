// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment.h"

#include "core/environment/noted_changes.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QMap<Service, QDate> keyEndsOf(const EnvironmentProfile &profile)
{
    QMap<Service, QDate> ends;
    for (const Service service : {Service::Authorisations, Service::Consents}) {
        if (const std::optional<QDate> &endsOn = profile.access(service).keyEndsOn)
            ends.insert(service, *endsOn);
    }
    return ends;
}

} // namespace

Environment::Environment(EnvironmentProfile profile, Secret apiKey, Store *store, QUrl inbox, HttpLimits limits,
                         QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_inbox(std::move(inbox))
    , m_store(store)
    , m_client(m_profile.authorisations.address, std::move(apiKey), limits)
    , m_activity(store, ActivityOrigin{m_profile.id, m_profile.name})
    , m_journal(store, &m_activity)
    , m_account(&m_client)
    , m_software(&m_client)
    , m_organisationRegister(&m_client)
    , m_authorisations(&m_client, &m_journal, &m_activity)
    , m_heldResends(&m_authorisations)
    , m_partnerships(&m_client, store, &m_journal, &m_activity)
    , m_attention(&m_authorisations, &m_partnerships, store, m_profile.id)
    , m_seenChanges(&m_authorisations, &m_partnerships, &m_account, store, m_profile.id)
    , m_clientLinks(store, m_profile.id)
    , m_limits(limits)
{
    m_clientLinks.follow(m_authorisations.list());
    m_clientLinks.follow(m_partnerships.list());
    m_attention.setKeyEnds(keyEndsOf(m_profile));
    connect(&m_client, &HttpClient::reachableChanged, this, [this](bool reachable) {
        m_isReachable = reachable;
        Q_EMIT reachableChanged(reachable);
    });
    connect(&m_account, &CurrentAccount::changed, this, &Environment::takeUser);
    connect(&m_seenChanges, &SeenChanges::changed, this, [this](const SeenChange &change) {
        if (const std::optional<Activity> seen = activityOf(change))
            m_activity.note(*seen);
    });
    connect(&m_heldResends, &HeldResends::failed, this, [this](const AuthorisationRequest &, const ApiError &error) {
        // A role that was taken away shows first in a refusal.
        if (error.kind == ApiError::Kind::NotAllowed)
            m_account.refresh();
    });
    connect(&m_timer, &QTimer::timeout, this, &Environment::refresh);
    connect(&m_watchTimer, &QTimer::timeout, &m_authorisations, &AuthorisationRequests::refresh);
}

Environment::~Environment()
{
    // Whatever still waits for an answer or for the disk resumes now, while the services that it belongs to are there.
    m_client.shutDown();
    if (m_consentsClient)
        m_consentsClient->shutDown();
    m_store->drain();
}

void Environment::useConsents(const Secret &apiKey)
{
    if (!m_profile.usesConsents() || apiKey.isEmpty() || m_consents)
        return;
    m_consentsClient = std::make_unique<HttpClient>(m_profile.consents.address, apiKey, m_limits);
    m_consents =
        std::make_unique<Consents>(m_consentsClient.get(), &m_journal, &m_activity, m_profile.onboardingAddress);
    m_attention.follow(m_consents.get());
    m_clientLinks.follow(m_consents->list());
    m_seenChanges.follow(m_consents.get());
}

std::unique_ptr<ConnectionRun> Environment::connectionRun()
{
    return std::make_unique<ConnectionRun>(&m_client, m_consentsClient.get());
}

void Environment::takeUser()
{
    const std::optional<Account> &account = m_account.account();
    if (!account)
        return;
    QStringList user{account->userName, account->userEmail};
    user.removeAll(QString());
    m_activity.setUser(user.join(u", "_s));
}

void Environment::start()
{
    m_isStarted = true;
    m_seenChanges.start();
    m_attention.start();
    refresh();
    m_journal.load();
    m_partnerships.loadEntered();
    m_clientLinks.load();
    setUpPace();
}

void Environment::refresh()
{
    m_account.refresh();
    m_software.refresh();
    m_authorisations.refresh();
    m_partnerships.refresh();
    if (m_consents)
        m_consents->refresh();
}

void Environment::describe(const EnvironmentProfile &profile)
{
    m_profile.describeAs(profile);
    m_attention.setKeyEnds(keyEndsOf(m_profile));
    Q_EMIT described();
}

void Environment::follow(const Preferences *preferences)
{
    const auto takeOver = [this, preferences] {
        AttentionRules rules;
        rules.pendingDays = preferences->pendingDays();
        rules.keyEntryDays = preferences->keyEntryDays();
        m_attention.setRules(rules);
    };
    connect(preferences, &Preferences::changed, this, takeOver);
    takeOver();
}

void Environment::watchClosely(QObject *watcher)
{
    if (m_watchers.contains(watcher))
        return;
    m_watchers.insert(watcher);
    connect(watcher, &QObject::destroyed, this, [this, watcher] { stopWatching(watcher); });
    setUpPace();
}

void Environment::stopWatching(QObject *watcher)
{
    if (m_watchers.remove(watcher))
        setUpPace();
}

void Environment::setRefreshPace(const RefreshPace &pace)
{
    m_pace = pace;
    setUpPace();
}

void Environment::setUpPace()
{
    if (!m_isStarted)
        return;
    m_timer.start(m_pace.ordinary);
    if (m_watchers.isEmpty())
        m_watchTimer.stop();
    else
        m_watchTimer.start(m_pace.watching);
}

} // namespace authdesk
