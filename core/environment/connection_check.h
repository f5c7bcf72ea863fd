// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/environment/environment_profile.h"
#include "core/net/http_client.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace authdesk {

/// One line of a check of the connection.
struct ConnectionStep
{
    enum class What {
        AuthorisationsReached, ///< the address answers, over TLS where it is not this machine
        AuthorisationsKey,     ///< it accepts the API key
        Account,
        AuthorisationRequests, ///< the list can be read
        Partnerships,
        ConsentsReached,
        ConsentsKey,
        Consents,
    };
    enum class State {
        Waiting,
        Running,
        Passed,
        Failed,  ///< `error` says why
        Skipped, ///< not tried, because one before it failed
    };

    What what = What::AuthorisationsReached;
    State state = State::Waiting;
    /// How long the call took that decided it; several steps can be decided by one call. -1 before that.
    qint64 milliseconds = -1;
    std::optional<ApiError> error;
    std::optional<int> rows; ///< how many the list has, where the service says

    bool operator==(const ConnectionStep &) const = default;
};

/// Checks what a connection gives, step by step; the two services at the same time. Reads only.
class ConnectionRun : public QObject
{
    Q_OBJECT

public:
    /// The clients outlive this object; without one for consents their steps are left out.
    explicit ConnectionRun(HttpClient *authorisations, HttpClient *consents = nullptr, QObject *parent = nullptr);
    /// With clients of its own, for addresses that are not connected yet. The steps of a service are left out where the
    /// profile has no address for it. The TLS configuration is for tests with a CA of their own.
    ConnectionRun(const EnvironmentProfile &profile, const Secret &apiKey, const Secret &consentsApiKey,
                  HttpLimits limits = {}, QObject *parent = nullptr);
    ~ConnectionRun() override;

    /// All steps in their order, from the beginning.
    [[nodiscard]] const QList<ConnectionStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_running > 0; }
    /// Once its step has passed.
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }

    /// Starts, or starts again. Does nothing while it is running.
    void start();

Q_SIGNALS:
    /// After each change of a step; `index` is its place in steps().
    void stepChanged(int index);
    /// The step has passed, failed, or was skipped.
    void stepFinished(int index);
    void finished();

private:
    using What = ConnectionStep::What;
    using State = ConnectionStep::State;

    void layOut();
    QCoro::Task<void> checkAuthorisations();
    QCoro::Task<void> checkConsents();
    QCoro::Task<Result<void>> checkList(HttpClient *client, QString path, What what);
    void begin(What what);
    void end(What what, State state, qint64 milliseconds = -1, const std::optional<ApiError> &error = {});
    void conclude(What reached, What key, qint64 milliseconds, const std::optional<ApiError> &error);
    void skipFrom(What first, What last);
    void oneDone();
    ConnectionStep *find(What what);
    [[nodiscard]] int placeOf(What what) const;

    std::unique_ptr<HttpClient> m_ownAuthorisations;
    std::unique_ptr<HttpClient> m_ownConsents;
    HttpClient *m_authorisations;
    HttpClient *m_consents;
    QList<ConnectionStep> m_steps;
    What m_first = What::AuthorisationsReached;
    std::optional<Account> m_account;
    int m_running = 0;
};

} // namespace authdesk
