// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <optional>

namespace authdesk {

/// A client's leave to read its accounting system, as API.1 keeps it (API-FACTS, section 1, "Consent"). Times are UTC.
struct Consent
{
    enum class Status { Created = 0, Accepted = 1, Revoked = 2, Inactive = 3, Unknown = -1 };

    QString id;
    std::optional<QString> name; ///< nothing where the service has none
    Status status = Status::Unknown;
    int statusNumber = -1; ///< as the service sent it, to be shown where the status is Unknown; -1 where it sent none
    QString source;        ///< id of the connected accounting system (ConsentSystem); empty before one is connected
    QString systemSettingsId;              ///< empty where there is none
    QMap<QString, QString> systemSettings; ///< settings id by system id
    QDateTime createdOn;                   ///< invalid where the service did not say
    QDateTime updatedOn;                   ///< invalid where it was never changed
    std::optional<bool> isTest;            ///< nothing where the service does not say

    bool operator==(const Consent &) const = default;
};

/// A consent together with the tag that a later change must carry.
struct TaggedConsent
{
    Consent consent;
    QByteArray etag; ///< byte for byte as it came; never empty

    bool operator==(const TaggedConsent &) const = default;
};

/// Strict on id and status being there; tolerant of the rest. A status of a later version is Unknown.
[[nodiscard]] std::optional<Consent> consentFromJson(const QJsonObject &json);

/// The status as the service names it, for example `ACCEPTED`; empty for Unknown. The live service filters by name
/// only.
[[nodiscard]] QString wireName(Consent::Status status);

} // namespace authdesk
