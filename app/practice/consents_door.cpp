// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/consents_door.h"

#include "app/practice/http_answer.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

Answer noSuchCall()
{
    return problem(404, u"This API has no such resource."_s);
}

/// What was seen of the live service: some of its refusals hold no problem details.
void showAsObserved(Answer &answer)
{
    if (answer.status == 401 || answer.status == 429) {
        answer.body.clear();
        answer.contentType.clear();
    } else if (answer.status == 404) {
        answer.contentType = "text/html; charset=utf-8";
        answer.body = "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>";
    }
}

} // namespace

QString keyOfTheOther(ConsentsEnvironment environment)
{
    return environment == ConsentsEnvironment::Development ? u"practice-production-key"_s
                                                           : u"practice-development-key"_s;
}

ConsentsDoor::ConsentsDoor(PracticeState &state)
    : m_state(state)
    , m_api(state)
    , m_limit(state.clock, isObserved() ? state.options.consentsRate : 0)
    , m_faults(state.options.failRate, state.options.seed + 1)
{
}

bool ConsentsDoor::isObserved() const
{
    return m_state.options.consentsBehaviour == ConsentsBehaviour::Observed;
}

Answer ConsentsDoor::answer(const Request &request)
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
        else if (isObserved())
            showAsObserved(answer);
    }
    const QByteArray correlation = request.header("x-correlation-id");
    if (isUuid(QString::fromLatin1(correlation)))
        answer.with("x-correlation-id", correlation);
    return answer.with("Cache-Control", "no-store");
}

std::optional<Answer> ConsentsDoor::refused(const Request &request)
{
    const Options &options = m_state.options;
    const QByteArray key = request.header("x-api-key");
    if (!sameSecret(key, options.consentsApiKey.toLatin1())) {
        const bool development = options.consentsEnvironment == ConsentsEnvironment::Development;
        if (key == keyOfTheOther(options.consentsEnvironment).toLatin1())
            return problem(401,
                           u"This is a key of the %1 environment; these are the consents of the %2 environment."_s.arg(
                               development ? u"Production"_s : u"Development"_s,
                               development ? u"Development"_s : u"Production"_s));
        return problem(401, u"The x-api-key is missing or not known."_s);
    }
    if (!m_limit.allowsOneMore())
        return problem(429, u"Too many calls within a second."_s).with("Retry-After", "1");
    if (!isUuid(QString::fromLatin1(request.header("x-correlation-id"))))
        return problem(400, u"Send an x-correlation-id, a fresh UUID, with each call."_s);
    return std::nullopt;
}

Answer ConsentsDoor::dispatch(const Request &request)
{
    m_state.consents.passTime();
    const QStringList parts = request.segments();
    if (parts.mid(0, 4) != QStringList{u"consents"_s, u"api"_s, u"v1"_s, u"consents"_s})
        return noSuchCall();
    if (parts.size() == 4) {
        if (request.method == Method::Get)
            return m_api.list(request);
        return request.method == Method::Post ? m_api.create(request) : methodNotAllowed("GET, POST");
    }
    if (parts.size() == 5)
        return dispatchOne(request, parts.at(4));
    if (parts.size() == 6 && parts.at(5) == "otc"_L1)
        return request.method == Method::Post ? m_api.makeCode(parts.at(4)) : methodNotAllowed("POST");
    return noSuchCall();
}

Answer ConsentsDoor::dispatchOne(const Request &request, const QString &id)
{
    switch (request.method) {
    case Method::Get:
        return m_api.get(id);
    case Method::Patch:
        return m_api.update(request, id);
    case Method::Delete:
        return m_api.remove(id);
    default:
        return methodNotAllowed("GET, PATCH, DELETE");
    }
}

} // namespace authdesk::practice
