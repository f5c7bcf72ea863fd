// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/current_account.h"
#include "core/activity/activity_log.h"
#include "core/attention/attention_list.h"
#include "core/attention/seen_changes.h"
#include "core/authorisations/authorisation_requests.h"
#include "core/authorisations/held_resends.h"
#include "core/catalogue/organisation_register.h"
#include "core/catalogue/software_catalogue.h"
#include "core/consents/consents.h"
#include "core/environment/client_links.h"
#include "core/environment/connection_check.h"
#include "core/environment/environment_profile.h"
#include "core/environment/refresh_pace.h"
#include "core/journal/journal.h"
#include "core/net/http_client.h"
#include "core/partnerships/partnerships.h"
#include "core/preferences/preferences.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>
#include <memory>

namespace authdesk {

/// One connected environment: its client, one service of each noun, and their refreshing. Made when an address and a
/// key are known; destroying it ends all its calls.
class Environment : public QObject
{
    Q_OBJECT

public:
    /// The store outlives this object. `inbox` is the practice server's page of e-mails, for a practice environment.
    Environment(EnvironmentProfile profile, Secret apiKey, Store *store, QUrl inbox = {}, HttpLimits limits = {},
                QObject *parent = nullptr);
    ~Environment() override;

    /// Connects the second service, under the profile's address. Called at most once, before start(). Does nothing
    /// where the profile has no address for it, or the key is empty.
    void useConsents(const Secret &apiKey);

    [[nodiscard]] const EnvironmentProfile &profile() const { return m_profile; }
    /// Takes over what the user has noted of it: its name, and when its API keys end.
    void describe(const EnvironmentProfile &profile);
    /// What needs attention goes by these from now on. They outlive this object.
    void follow(const Preferences *preferences);
    [[nodiscard]] bool isPractice() const { return m_profile.kind == EnvironmentProfile::Kind::Practice; }
    [[nodiscard]] const QUrl &inbox() const { return m_inbox; }
    [[nodiscard]] bool isReachable() const { return m_isReachable; }

    [[nodiscard]] CurrentAccount *account() { return &m_account; }
    [[nodiscard]] SoftwareCatalogue *software() { return &m_software; }
    [[nodiscard]] const OrganisationRegister *organisationRegister() const { return &m_organisationRegister; }
    [[nodiscard]] AuthorisationRequests *authorisations() { return &m_authorisations; }
    [[nodiscard]] HeldResends *heldResends() { return &m_heldResends; }
    [[nodiscard]] Partnerships *partnerships() { return &m_partnerships; }
    /// Null where no address or key for consents is known.
    [[nodiscard]] Consents *consents() { return m_consents.get(); }
    /// Which rows the user says are one client's.
    [[nodiscard]] ClientLinks *clientLinks() { return &m_clientLinks; }
    /// A check of all that this environment is connected to, with its own addresses and keys. The caller owns it, and
    /// it goes before the environment does.
    [[nodiscard]] std::unique_ptr<ConnectionRun> connectionRun();
    [[nodiscard]] AttentionList *attention() { return &m_attention; }
    [[nodiscard]] SeenChanges *seenChanges() { return &m_seenChanges; }

    [[nodiscard]] ActivityLog *activity() { return &m_activity; }
    /// All changes that are on their way, or whose outcome is not known.
    [[nodiscard]] Journal *journal() { return &m_journal; }

    /// Starts reading, and goes on refreshing.
    void start();
    /// Refreshes everything now.
    void refresh();
    /// While anyone watches (a wizard that waits for the client), requests are refreshed faster. Ends with `watcher`.
    void watchClosely(QObject *watcher);
    void stopWatching(QObject *watcher);

    /// For tests, which shorten it.
    void setRefreshPace(const RefreshPace &pace);

Q_SIGNALS:
    void reachableChanged(bool reachable);
    /// After describe().
    void described();

private:
    void setUpPace();
    void takeUser();

    EnvironmentProfile m_profile;
    QUrl m_inbox;
    Store *m_store;
    HttpClient m_client;
    ActivityLog m_activity;
    Journal m_journal;
    CurrentAccount m_account;
    SoftwareCatalogue m_software;
    OrganisationRegister m_organisationRegister;
    AuthorisationRequests m_authorisations;
    HeldResends m_heldResends;
    Partnerships m_partnerships;
    AttentionList m_attention;
    SeenChanges m_seenChanges;
    ClientLinks m_clientLinks;
    HttpLimits m_limits;
    std::unique_ptr<HttpClient> m_consentsClient;
    std::unique_ptr<Consents> m_consents;
    RefreshPace m_pace;
    QTimer m_timer;
    QTimer m_watchTimer;
    QSet<QObject *> m_watchers;
    bool m_isReachable = true;
    bool m_isStarted = false;
};

} // namespace authdesk
