// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/connection_check.h"

#include "core/account/current_account.h"
#include "core/authorisations/authorisations_api.h"
#include "core/consents/consents_api.h"
#include "core/net/api_call.h"
#include "core/net/json_answer.h"
#include "core/partnerships/partnerships_api.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// Whether the service itself refused the key. A 403 says that it knows the key, and what it may not.
bool isAboutTheKey(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotAuthenticated;
}

HttpLimits onceEach(HttpLimits limits)
{
    limits.retry.tries = 1; // a person waits, and can start again
    return limits;
}

} // namespace

ConnectionRun::ConnectionRun(HttpClient *authorisations, HttpClient *consents, QObject *parent)
    : QObject(parent)
    , m_authorisations(authorisations)
    , m_consents(consents)
{
    layOut();
}

ConnectionRun::ConnectionRun(const EnvironmentProfile &profile, const Secret &apiKey, const Secret &consentsApiKey,
                             HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_ownAuthorisations(profile.authorisations.address.isEmpty()
                              ? nullptr
                              : std::make_unique<HttpClient>(profile.authorisations.address, apiKey, onceEach(limits)))
    , m_ownConsents(profile.usesConsents()
                        ? std::make_unique<HttpClient>(profile.consents.address, consentsApiKey, onceEach(limits))
                        : nullptr)
    , m_authorisations(m_ownAuthorisations.get())
    , m_consents(m_ownConsents.get())
{
    layOut();
}

ConnectionRun::~ConnectionRun() = default;

void ConnectionRun::layOut()
{
    m_steps.clear();
    const int last = static_cast<int>(m_consents ? What::Consents : What::Partnerships);
    m_first = m_authorisations ? What::AuthorisationsReached : What::ConsentsReached;
    for (int what = static_cast<int>(m_first); what <= last; ++what) {
        ConnectionStep step;
        step.what = static_cast<What>(what);
        m_steps.append(step);
    }
}

ConnectionStep *ConnectionRun::find(What what)
{
    return &m_steps[placeOf(what)];
}

int ConnectionRun::placeOf(What what) const
{
    return static_cast<int>(what) - static_cast<int>(m_first); // laid out in this order
}

void ConnectionRun::start()
{
    if (isRunning())
        return;
    layOut();
    m_account.reset();
    m_running = (m_authorisations ? 1 : 0) + (m_consents ? 1 : 0);
    for (int index = 0; index < m_steps.size(); ++index)
        Q_EMIT stepChanged(index);
    if (m_authorisations)
        checkAuthorisations();
    if (m_consents)
        checkConsents();
}

void ConnectionRun::begin(What what)
{
    find(what)->state = State::Running;
    Q_EMIT stepChanged(placeOf(what));
}

void ConnectionRun::end(What what, State state, qint64 milliseconds, const std::optional<ApiError> &error)
{
    ConnectionStep *step = find(what);
    step->state = state;
    step->milliseconds = milliseconds;
    step->error = error;
    Q_EMIT stepChanged(placeOf(what));
    Q_EMIT stepFinished(placeOf(what));
}

void ConnectionRun::conclude(What reached, What key, qint64 milliseconds, const std::optional<ApiError> &error)
{
    const bool isReached = !error || error->httpStatus > 0;
    end(reached, isReached ? State::Passed : State::Failed, milliseconds, isReached ? std::nullopt : error);
    if (isReached && error && isAboutTheKey(*error))
        end(key, State::Failed, milliseconds, error);
    else if (!error || error->kind == ApiError::Kind::NotAllowed)
        end(key, State::Passed, milliseconds);
    else
        end(key, State::Skipped); // out of reach, or a failing service: it says nothing about the key
}

void ConnectionRun::skipFrom(What first, What last)
{
    for (int what = static_cast<int>(first); what <= static_cast<int>(last); ++what)
        end(static_cast<What>(what), State::Skipped);
}

void ConnectionRun::oneDone()
{
    if (--m_running == 0)
        Q_EMIT finished();
}

QCoro::Task<void> ConnectionRun::checkAuthorisations()
{
    begin(What::AuthorisationsReached);
    QElapsedTimer time;
    time.start();
    const Result<Account> account = co_await readAccount(m_authorisations, this);
    if (!account && account.error().isAbandoned())
        co_return; // this object is going, or gone
    const qint64 took = time.elapsed();
    const std::optional<ApiError> error = account ? std::nullopt : std::optional(account.error());
    conclude(What::AuthorisationsReached, What::AuthorisationsKey, took, error);
    if (error && (error->httpStatus == 0 || isAboutTheKey(*error))) {
        skipFrom(What::Account, What::Partnerships);
        oneDone();
        co_return;
    }
    if (account)
        m_account = *account;
    end(What::Account, account ? State::Passed : State::Failed, took, error);
    const Result<void> requests =
        co_await checkList(m_authorisations, AuthorisationsApi::listPath(), What::AuthorisationRequests);
    if (!requests)
        co_return;
    const Result<void> partnerships =
        co_await checkList(m_authorisations, PartnershipsApi::listPath(), What::Partnerships);
    if (partnerships)
        oneDone();
}

QCoro::Task<Result<void>> ConnectionRun::checkList(HttpClient *client, QString path, What what)
{
    begin(what);
    QElapsedTimer time;
    time.start();
    HttpRequest request(HttpRequest::Verb::Get, path);
    request.withQuery(u"Count"_s, u"1"_s);
    const Result<JsonPage> page = co_await call(client, std::move(request), jsonPage, this);
    if (!page && page.error().isAbandoned())
        co_return tl::unexpected(page.error());
    if (page)
        find(what)->rows = page->totalCount;
    end(what, page ? State::Passed : State::Failed, time.elapsed(), page ? std::nullopt : std::optional(page.error()));
    co_return Result<void>();
}

QCoro::Task<void> ConnectionRun::checkConsents()
{
    begin(What::ConsentsReached);
    ConsentsApi api(m_consents);
    ConsentQuery query;
    query.count = 1;
    query.order = ConsentOrder::Unordered;
    QElapsedTimer time;
    time.start();
    const Result<ConsentPage> page = co_await api.list(query, this);
    if (!page && page.error().isAbandoned())
        co_return;
    const qint64 took = time.elapsed();
    const std::optional<ApiError> error = page ? std::nullopt : std::optional(page.error());
    conclude(What::ConsentsReached, What::ConsentsKey, took, error);
    if (error && (error->httpStatus == 0 || isAboutTheKey(*error))) {
        skipFrom(What::Consents, What::Consents);
    } else {
        find(What::Consents)->rows = page ? page->totalCount : std::nullopt;
        end(What::Consents, page ? State::Passed : State::Failed, took, error);
    }
    oneDone();
}

} // namespace authdesk
