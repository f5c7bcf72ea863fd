// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/organisation_register.h"

#include "core/net/json_answer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace authdesk {

QCoro::Task<Result<QList<Organisation>>> OrganisationRegister::search(QString query, QObject *caller) const
{
    HttpRequest request(HttpRequest::Verb::Get, u"/api/v1/organisations"_s);
    request.withQuery(u"Query"_s, query);
    const Result<HttpAnswer> answer = co_await m_client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    QList<Organisation> found;
    for (const QJsonValue row : json->value("data"_L1).toArray()) {
        if (const std::optional<Organisation> organisation = organisationFromJson(row.toObject()))
            found.append(*organisation);
    }
    co_return found;
}

} // namespace authdesk
