// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/partnerships_api.h"

#include "app/practice/account_api.h"
#include "app/practice/catalogue.h"
#include "app/practice/http_answer.h"
#include "app/practice/ids.h"
#include "app/practice/list_query.h"
#include "app/practice/request_content.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int appKeyLength = 24;
constexpr int secretLength = 40;

const ListRules &rules()
{
    static const ListRules one{u"partnerships"_s, {u"ACTIVE"_s, u"ENDED"_s}, {}, {}};
    return one;
}

Answer notFound()
{
    return problem(404, u"There is no such partnership."_s);
}

} // namespace

Answer PartnershipsApi::list(const Request &request)
{
    const auto query = readListQuery(request, rules());
    if (!query)
        return query.error();
    const int total = countRows(*m_state.store, rules(), *query);
    QJsonArray rows;
    if (!isPastTheEnd(query->page, total)) {
        QSqlQuery found = selectRows(*m_state.store, rules(), *query);
        while (found.next())
            rows.append(toJson(readPartnership(found)));
    }
    return practice::list(request, query->page, total, rows);
}

Answer PartnershipsApi::get(const Request &request, const QString &id)
{
    const auto found = m_state.partnerships.find(id);
    return found ? resource(request, toJson(*found)) : notFound();
}

Answer PartnershipsApi::cancel(const Request &request, const QString &id)
{
    if (const auto refused = refusedByRole(m_state.options))
        return *refused;
    const auto found = m_state.partnerships.find(id);
    if (!found)
        return notFound();
    const Precondition precondition = ifMatch(request, etagOf(compactJson(toJson(*found))));
    if (precondition != Precondition::Holds)
        return refusedPrecondition(precondition);
    if (found->status == PartnershipStatus::Ended)
        return problem(409, u"The partnership has already ended."_s);
    m_state.endPartnership(*found, u"requester"_s);
    return noContent();
}

Answer PartnershipsApi::organisations(const Request &request, const QString &id)
{
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const auto found = m_state.partnerships.find(id);
    if (!found)
        return notFound();
    const QList<PartnerOrganisation> all = m_state.partnerships.organisations(found->id);
    QJsonArray rows;
    for (const PartnerOrganisation &organisation : all.mid(qsizetype(page->current - 1) * page->count, page->count))
        rows.append(toJson(organisation));
    return practice::list(request, *page, static_cast<int>(all.size()), rows);
}

Answer PartnershipsApi::createKeys(const Request &request, const QString &id, const QString &organisationId)
{
    if (const auto refused = refusedByRole(m_state.options))
        return *refused;
    const auto found = m_state.partnerships.find(id);
    if (!found)
        return notFound();
    const auto organisation = m_state.partnerships.organisation(found->id, organisationNumber(organisationId));
    if (!organisation)
        return problem(404, u"The partnership has no such organisation."_s);
    const auto key = Idempotency::readKey(request);
    if (!key)
        return key.error();
    const auto body = readJsonBody(request);
    if (!body)
        return body.error();
    if (const auto earlier = m_state.idempotency.replay(*key, request, *body))
        return *earlier;
    const QString packageId = body->value(u"softwarePackageId"_s).toString();
    if (!softwarePackage(packageId)) {
        return refusedFields({{u"softwarePackageId"_s, QJsonArray{u"This software package is not known."_s}}});
    }
    if (found->status == PartnershipStatus::Ended)
        return problem(409, u"The partnership has ended."_s);

    const QString appKey = randomToken(appKeyLength);
    const qint64 moment = m_state.partnerships.setKeys(organisation->number, appKey, packageId);
    Answer answer;
    answer.status = 201;
    answer.contentType = "application/json";
    answer.body = compactJson({{u"appKey"_s, appKey},
                               {u"secret"_s, randomToken(secretLength)},
                               {u"emailId"_s, found->clientEmail},
                               {u"companyId"_s, organisationId},
                               {u"createdOn"_s, isoTime(moment)}});
    m_state.idempotency.supersede(organisation->number);
    m_state.idempotency.remember(*key, request, *body, answer, organisation->number);
    return answer;
}

} // namespace authdesk::practice
