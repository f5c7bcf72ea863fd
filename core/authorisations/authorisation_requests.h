// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "core/authorisations/authorisations_api.h"
#include "core/authorisations/outgoing_request.h"
#include "core/journal/journal_resolver.h"
#include "core/list/keyed_list.h"
#include "core/net/list_refresh.h"

#include <QObject>

namespace authdesk {

/// What became of pressing Send.
struct SendOutcome
{
    enum class State {
        Sent,     ///< `requestId` is the new request
        Refused,  ///< the service said no (`error`); nothing was sent
        Unknown,  ///< it may have been sent (`error` says why that is not known); `idempotencyKey` finds it again
        NotNoted, ///< the local store failed (`storeError`), so nothing was sent: it could not have been told twice
                  ///< from once
    };

    State state = State::Refused;
    QString requestId;
    /// When refused as a duplicate: the pending request that it duplicates, if it could be found.
    QString duplicateOf;
    QString idempotencyKey;
    std::optional<ApiError> error;
    QString storeError;
};

/// The authorisation requests of one environment: their list, and all that is done with them.
class AuthorisationRequests : public QObject
{
    Q_OBJECT

public:
    /// Client, journal and log outlive this object.
    AuthorisationRequests(HttpClient *client, Journal *journal, ActivityLog *log, QObject *parent = nullptr);

    [[nodiscard]] const KeyedList<AuthorisationRequest> &list() const { return m_list; }
    [[nodiscard]] ListRefresh *refreshing() { return &m_refresh; }
    [[nodiscard]] const ListRefresh *refreshing() const { return &m_refresh; }
    void refresh() { m_refresh.refresh(); }

    /// Requests whose sending has no known outcome: from this run, and from earlier ones once the journal is loaded.
    /// Those are looked up then.
    [[nodiscard]] const QList<OutgoingRequest> &unresolved() const { return m_unresolved; }

    /// Pending requests to the e-mail domain of `clientEmail`: the next should wait until the first is accepted
    /// (API-FACTS, section 2, "Rules"). Domains of public mail providers are left aside.
    [[nodiscard]] QList<AuthorisationRequest> pendingAtDomainOf(const QString &clientEmail) const;

    /// Notes the draft in the store, sends it once, and tells what became of it. An unresolved draft with the same
    /// content goes out under its old key, so that it cannot arrive twice. Goes on when whoever asked is gone.
    [[nodiscard]] QCoro::Task<SendOutcome> send(AuthorisationDraft draft);
    /// Finds out whether an unresolved request arrived. `Sent` settles it; `Refused` without an error means that it is
    /// not there (yet); with an error, that it could not be asked.
    [[nodiscard]] QCoro::Task<SendOutcome> lookUp(QString idempotencyKey);
    /// Gives up on an unresolved request that was not found.
    [[nodiscard]] QCoro::Task<StoreResult<void>> forget(QString idempotencyKey);

    /// Sends the e-mail again.
    [[nodiscard]] QCoro::Task<Result<void>> resend(QString id);
    /// Takes a pending request back. `seen` is the state on which the user decided: when it changed meanwhile, the
    /// answer is ChangedMeanwhile or Conflict and nothing was withdrawn.
    [[nodiscard]] QCoro::Task<Result<void>> withdraw(AuthorisationRequest seen);
    /// Reads one request anew and takes it into the list.
    [[nodiscard]] QCoro::Task<Result<AuthorisationRequest>> reread(QString id);

Q_SIGNALS:
    void unresolvedChanged();
    /// The service is about to be asked to take this request back, from here.
    void withdrawing(const QString &id);

private:
    QJsonArray takePage(const QJsonArray &rows);
    const OutgoingRequest *findUnresolved(const QString &idempotencyKey) const;
    void updateUnresolved();
    QCoro::Task<void> lookUpAll();
    QCoro::Task<std::optional<QList<Activity>>> readOutcome(JournalEntry entry);
    QCoro::Task<Result<void>> withdrawAsSeen(AuthorisationRequest seen, CallTrace trace);
    QCoro::Task<QString> findSent(AuthorisationDraft draft, QDateTime notBefore, bool onlyPending);

    Journal *m_journal;
    ActivityLog *m_log;
    AuthorisationsApi m_api;
    KeyedList<AuthorisationRequest> m_list;
    ListRefresh m_refresh;
    JournalResolver m_resolver;
    QList<OutgoingRequest> m_unresolved;
    QHash<QString, QString> m_arrived; ///< request id by idempotency key, of this run
};

} // namespace authdesk
