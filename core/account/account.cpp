// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"

#include "core/net/json_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

Account::Role roleFrom(const QString &name)
{
    if (name == "basic"_L1)
        return Account::Role::Basic;
    if (name == "advanced"_L1)
        return Account::Role::Advanced;
    return name == "administrator"_L1 ? Account::Role::Administrator : Account::Role::Unknown;
}

Account::Subscription subscriptionFrom(const QString &name)
{
    if (name == "free"_L1)
        return Account::Subscription::Free;
    return name == "basic"_L1 ? Account::Subscription::Basic : Account::Subscription::Unknown;
}

} // namespace

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    const std::optional<QString> name = neededText(json, "environmentName"_L1);
    const QJsonValue canSend = json.value("canSendAuthorisationRequests"_L1);
    if (!name || !canSend.isBool())
        return std::nullopt;
    const QJsonObject user = json.value("user"_L1).toObject();
    const QJsonArray reasons = json.value("reasons"_L1).toArray();

    Account account;
    account.environmentName = *name;
    account.userName = user.value("name"_L1).toString();
    account.userEmail = user.value("email"_L1).toString();
    account.role = roleFrom(json.value("role"_L1).toString());
    account.subscription = subscriptionFrom(json.value("subscription"_L1).toString());
    account.canSendAuthorisationRequests = canSend.toBool();
    account.roleForbidsSending = reasons.contains(u"role"_s);
    account.subscriptionForbidsSending = reasons.contains(u"subscription"_s);
    return account;
}

} // namespace authdesk
