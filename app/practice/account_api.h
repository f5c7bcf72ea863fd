// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/options.h"

#include <QStringList>
#include <optional>

namespace authdesk::practice {

/// The requester whom this server plays: whose environment the API key opens.
struct Requester
{
    QString environmentName;
    QString userName;
    QString userEmail;
};
[[nodiscard]] const Requester &requester();

/// Why this account may not send requests ("role", "subscription"); empty when it may.
[[nodiscard]] QStringList reasonsNotToSend(const Options &options);

/// 403 with the reasons, when the account may not send.
[[nodiscard]] std::optional<Answer> refusedToSend(const Options &options);
/// 403 when the role may not change anything: withdraw, cancel, retrieve keys.
[[nodiscard]] std::optional<Answer> refusedByRole(const Options &options);

/// GET /account
[[nodiscard]] Answer accountAnswer(const Request &request, const Options &options);

} // namespace authdesk::practice
