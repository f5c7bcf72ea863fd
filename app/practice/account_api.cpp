// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/account_api.h"

#include "app/practice/http_answer.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Basic:
        return u"basic"_s;
    case Role::Advanced:
        return u"advanced"_s;
    case Role::Administrator:
        break;
    }
    return u"administrator"_s;
}

} // namespace

const Requester &requester()
{
    static const Requester one{u"Kantoor De Linde Accountants"_s, u"Sanne de Wit"_s,
                               u"sanne.dewit@delinde-accountants.example"_s};
    return one;
}

QStringList reasonsNotToSend(const Options &options)
{
    QStringList reasons;
    if (options.role == Role::Basic)
        reasons.append(u"role"_s);
    if (options.subscription == Subscription::Free)
        reasons.append(u"subscription"_s);
    return reasons;
}

std::optional<Answer> refusedToSend(const Options &options)
{
    const QStringList reasons = reasonsNotToSend(options);
    if (reasons.isEmpty())
        return std::nullopt;
    return problem(403,
                   u"To send requests you need the role advanced user or administrator, and at least the subscription "
                   "Basic."_s,
                   {{u"reasons"_s, QJsonArray::fromStringList(reasons)}});
}

std::optional<Answer> refusedByRole(const Options &options)
{
    if (options.role != Role::Basic)
        return std::nullopt;
    return problem(403, u"This needs the role advanced user or administrator."_s,
                   {{u"reasons"_s, QJsonArray{u"role"_s}}});
}

Answer accountAnswer(const Request &request, const Options &options)
{
    const QStringList reasons = reasonsNotToSend(options);
    const QJsonObject user{{u"name"_s, requester().userName}, {u"email"_s, requester().userEmail}};
    return resource(request,
                    {
                        {u"environmentName"_s, requester().environmentName},
                        {u"user"_s, user},
                        {u"role"_s, nameOf(options.role)},
                        {u"subscription"_s, options.subscription == Subscription::Free ? u"free"_s : u"basic"_s},
                        {u"canSendAuthorisationRequests"_s, reasons.isEmpty()},
                        {u"reasons"_s, QJsonArray::fromStringList(reasons)},
                    });
}

} // namespace authdesk::practice
