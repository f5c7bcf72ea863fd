// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// Who is connected, and what that user may do (API-FACTS, section 2, "Rules").
struct Account
{
    enum class Role { Basic, Advanced, Administrator, Unknown };
    enum class Subscription { Free, Basic, Unknown };

    QString environmentName;
    QString userName;
    QString userEmail;
    Role role = Role::Unknown;
    Subscription subscription = Subscription::Unknown;
    bool canSendAuthorisationRequests = false;
    bool roleForbidsSending = false;
    bool subscriptionForbidsSending = false;

    bool operator==(const Account &) const = default;
};

/// Nothing when what is needed (environment name, whether sending is allowed) is missing.
[[nodiscard]] std::optional<Account> accountFromJson(const QJsonObject &json);

} // namespace authdesk
