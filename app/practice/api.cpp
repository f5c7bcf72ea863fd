// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/api.h"

#include "app/practice/account_api.h"
#include "app/practice/catalogue_api.h"
#include "app/practice/http_answer.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

Answer noSuchCall()
{
    return problem(404, u"This API has no such resource."_s);
}

} // namespace

Api::Api(PracticeState &state)
    : m_state(state)
    , m_requests(state)
    , m_partnerships(state)
    , m_faults(state.options.failRate, state.options.seed)
{
}

Answer Api::answer(const Request &request)
{
    Answer answer;
    const auto fault = m_faults.next();
    if (fault && !fault->afterTheWork) {
        answer = fault->answer;
    } else {
        const auto refusal = refused(request);
        answer = refusal ? *refusal : dispatch(request);
        if (fault)
            answer = fault->answer;
    }
    const QByteArray correlation = request.header("x-correlation-id");
    if (isUuid(QString::fromLatin1(correlation)))
        answer.with("x-correlation-id", correlation);
    return answer.with("Cache-Control", "no-store");
}

std::optional<Answer> Api::refused(const Request &request) const
{
    if (!sameSecret(request.header("x-api-key"), m_state.options.apiKey.toLatin1()))
        return problem(401, u"The x-api-key is missing or not known."_s);
    if (!isUuid(QString::fromLatin1(request.header("x-correlation-id"))))
        return problem(400, u"Send an x-correlation-id, a fresh UUID, with each call."_s);
    return std::nullopt;
}

Answer Api::dispatch(const Request &request)
{
    const QStringList parts = request.segments();
    if (parts.size() < 3 || parts.at(0) != "api"_L1 || parts.at(1) != "v1"_L1)
        return noSuchCall();
    const QString &noun = parts.at(2);
    if (noun == "authorisation-requests"_L1)
        return dispatchRequests(request, parts.mid(3));
    if (noun == "partnerships"_L1)
        return dispatchPartnerships(request, parts.mid(3));
    if (parts.size() > 3)
        return noSuchCall();
    const bool known = noun == "account"_L1 || noun == "software-packages"_L1 || noun == "organisations"_L1;
    if (!known)
        return noSuchCall();
    if (request.method != Method::Get)
        return methodNotAllowed("GET");
    if (noun == "account"_L1)
        return accountAnswer(request, m_state.options);
    if (noun == "software-packages"_L1)
        return softwarePackagesAnswer(request);
    return organisationsAnswer(request, m_state);
}

Answer Api::dispatchRequests(const Request &request, const QStringList &parts)
{
    m_state.requests.settleDeliveries(m_state.options.deliveryDelay);
    if (parts.isEmpty()) {
        if (request.method == Method::Get)
            return m_requests.list(request);
        return request.method == Method::Post ? m_requests.create(request) : methodNotAllowed("GET, POST");
    }
    if (parts.size() == 1) {
        if (request.method == Method::Get)
            return m_requests.get(request, parts.at(0));
        return request.method == Method::Delete ? m_requests.withdraw(request, parts.at(0))
                                                : methodNotAllowed("GET, DELETE");
    }
    if (parts.size() == 2 && parts.at(1) == "resend"_L1)
        return request.method == Method::Post ? m_requests.resend(parts.at(0)) : methodNotAllowed("POST");
    return noSuchCall();
}

Answer Api::dispatchPartnerships(const Request &request, const QStringList &parts)
{
    const bool get = request.method == Method::Get;
    const bool post = request.method == Method::Post;
    if (parts.isEmpty())
        return get ? m_partnerships.list(request) : methodNotAllowed("GET");
    if (parts.size() == 1)
        return get ? m_partnerships.get(request, parts.at(0)) : methodNotAllowed("GET");
    if (parts.size() == 2 && parts.at(1) == "cancel"_L1)
        return post ? m_partnerships.cancel(request, parts.at(0)) : methodNotAllowed("POST");
    if (parts.size() == 2 && parts.at(1) == "organisations"_L1)
        return get ? m_partnerships.organisations(request, parts.at(0)) : methodNotAllowed("GET");
    if (parts.size() == 4 && parts.at(1) == "organisations"_L1 && parts.at(3) == "connection-keys"_L1)
        return post ? m_partnerships.createKeys(request, parts.at(0), parts.at(2)) : methodNotAllowed("POST");
    return noSuchCall();
}

} // namespace authdesk::practice
