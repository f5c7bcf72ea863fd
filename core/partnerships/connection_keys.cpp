// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/connection_keys.h"

#include "core/net/json_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

std::optional<ConnectionKeys> connectionKeysFromJson(const QJsonObject &json)
{
    const std::optional<QString> appKey = neededText(json, "appKey"_L1);
    const std::optional<QString> secret = neededText(json, "secret"_L1);
    const std::optional<QString> companyId = neededText(json, "companyId"_L1);
    if (!appKey || !secret || !companyId)
        return std::nullopt;
    ConnectionKeys keys;
    keys.appKey = *appKey;
    keys.secret = Secret(*secret);
    keys.companyId = *companyId;
    keys.createdOn = utcTime(json, "createdOn"_L1);
    return keys;
}

QuickConnectFault checkQuickConnectEmail(const QString &administrationEmail)
{
    const QString email = administrationEmail.trimmed();
    if (email.isEmpty())
        return QuickConnectFault::EmailMissing;
    const bool isPlain = email.contains(u'@') && std::none_of(email.cbegin(), email.cend(), [](QChar c) {
                             return c == u';' || c == u':' || c.isSpace() || c.category() == QChar::Other_Control;
                         });
    return isPlain ? QuickConnectFault::None : QuickConnectFault::EmailNotPlain;
}

Secret quickConnectLine(const ConnectionKeys &keys, const QString &administrationEmail)
{
    const QString line = u"APP_KEY:"_s + keys.appKey + u";SECRET_KEY:"_s + keys.secret.reveal() + u";EMAIL_ID:"_s +
                         administrationEmail.trimmed() + u";COMPANY_ID:"_s + keys.companyId + u';';
    return Secret(line);
}

} // namespace authdesk
