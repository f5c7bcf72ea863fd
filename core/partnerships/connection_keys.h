// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// A set of connection keys as it is given once, when it is generated. Lives in memory only.
struct ConnectionKeys
{
    QString appKey;    ///< also called Consumer Key; not a secret by itself
    Secret secret;     ///< also called Consumer Secret; never shown again by the service
    QString companyId; ///< the organisation identifier
    QDateTime createdOn;
    QString idempotencyKey; ///< under which the service gives the same set again, until it is let go
};

[[nodiscard]] std::optional<ConnectionKeys> connectionKeysFromJson(const QJsonObject &json);

/// Why a Quick Connect line cannot be made.
enum class QuickConnectFault { None, EmailMissing, EmailNotPlain };

/// Whether `administrationEmail` can stand in the line: it must be there and hold no semicolon, colon or line break,
/// which the line's form has no way to escape.
[[nodiscard]] QuickConnectFault checkQuickConnectEmail(const QString &administrationEmail);

/// All keys in one paste, in the exact form of API-FACTS, section 2, "Connection keys". The address is the one linked
/// to the administration in the software package, not that of the client's account on the platform.
[[nodiscard]] Secret quickConnectLine(const ConnectionKeys &keys, const QString &administrationEmail);

} // namespace authdesk
