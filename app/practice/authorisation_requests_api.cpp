// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/authorisation_requests_api.h"

#include "app/practice/account_api.h"
#include "app/practice/http_answer.h"
#include "app/practice/list_query.h"
#include "app/practice/request_content.h"
#include "app/practice/text_folding.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

const ListRules &rules()
{
    static const ListRules one{u"authorisation_requests"_s,
                               {u"PENDING"_s, u"ACCEPTED"_s, u"DECLINED"_s, u"WITHDRAWN"_s},
                               {u"Email"_s, u"SoftwarePackage"_s},
                               u"status <> %1"_s.arg(static_cast<int>(RequestStatus::Withdrawn))};
    return one;
}

Answer notFound()
{
    return problem(404, u"There is no such authorisation request, or it has been withdrawn."_s);
}

Answer alreadyAnswered()
{
    return problem(409, u"The client has already answered this request."_s);
}

} // namespace

Answer AuthorisationRequestsApi::list(const Request &request)
{
    auto query = readListQuery(request, rules());
    if (!query)
        return query.error();
    if (const QString email = request.queryValue(u"Email"_s); !email.isNull())
        query->where(u"email_folded = ?"_s, foldedAddress(email));
    if (const QString package = request.queryValue(u"SoftwarePackage"_s); !package.isNull())
        query->where(u"software_package = ?"_s, package);
    const int total = countRows(*m_state.store, rules(), *query);
    QJsonArray rows;
    if (!isPastTheEnd(query->page, total)) {
        QSqlQuery found = selectRows(*m_state.store, rules(), *query);
        while (found.next())
            rows.append(toJson(readRequest(found)));
    }
    return practice::list(request, query->page, total, rows);
}

Answer AuthorisationRequestsApi::create(const Request &request)
{
    if (const auto refused = refusedToSend(m_state.options))
        return *refused;
    const auto key = Idempotency::readKey(request);
    if (!key)
        return key.error();
    const auto body = readJsonBody(request);
    if (!body)
        return body.error();
    if (const auto earlier = m_state.idempotency.replay(*key, request, *body))
        return *earlier;
    const auto content = readRequestContent(*body);
    if (!content)
        return content.error();
    if (const QString pending = m_state.requests.pendingLike(*content); !pending.isEmpty()) {
        return problem(409, u"A request to this e-mail address for this organisation is already pending."_s,
                       {{u"authorisationRequestId"_s, pending}});
    }
    const QString id = m_state.requests.create(*content);
    Answer answer = created("/api/v1/authorisation-requests/"_L1 + id);
    m_state.idempotency.remember(*key, request, *body, answer);
    return answer;
}

std::optional<AuthorisationRequest> AuthorisationRequestsApi::existing(const QString &id)
{
    auto found = m_state.requests.find(id);
    if (found && found->status == RequestStatus::Withdrawn)
        found.reset();
    return found;
}

Answer AuthorisationRequestsApi::get(const Request &request, const QString &id)
{
    const auto found = existing(id);
    return found ? resource(request, toJson(*found)) : notFound();
}

Answer AuthorisationRequestsApi::resend(const QString &id)
{
    if (const auto refused = refusedToSend(m_state.options))
        return *refused;
    const auto found = existing(id);
    if (!found)
        return notFound();
    if (found->status != RequestStatus::Pending)
        return alreadyAnswered();
    const qint64 wait = found->lastSentOn + m_state.options.resendIntervalSeconds * 1000LL - m_state.clock.now();
    if (wait > 0) {
        return problem(429, u"The request was sent a moment ago. Wait before sending it again."_s)
            .with("Retry-After", QByteArray::number((wait + 999) / 1000));
    }
    m_state.requests.sendAgain(*found);
    return noContent();
}

Answer AuthorisationRequestsApi::withdraw(const Request &request, const QString &id)
{
    if (const auto refused = refusedByRole(m_state.options))
        return *refused;
    const auto found = existing(id);
    if (!found)
        return notFound();
    const Precondition precondition = ifMatch(request, etagOf(compactJson(toJson(*found))));
    if (precondition != Precondition::Holds)
        return refusedPrecondition(precondition);
    if (found->status != RequestStatus::Pending)
        return alreadyAnswered();
    m_state.requests.withdraw(*found);
    return noContent();
}

} // namespace authdesk::practice
