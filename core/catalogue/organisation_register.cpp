// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/organisation_register.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

Result<QList<Organisation>> organisationsIn(const HttpAnswer &answer)
{
    return decodedList(answer, organisationFromJson);
}

} // namespace

QCoro::Task<Result<QList<Organisation>>> OrganisationRegister::search(QString query, QObject *caller) const
{
    HttpRequest request(HttpRequest::Verb::Get, u"/api/v1/organisations"_s);
    request.withQuery(u"Query"_s, query);
    return call(m_client, std::move(request), organisationsIn, caller);
}

} // namespace authdesk
