// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// The link between two environments that one accepted request makes. Times are UTC.
struct Partnership
{
    enum class Status { Active = 0, Ended = 1, Unknown = -1 };
    enum class EndedBy { Nobody, Requester, Client, Unknown };

    QString id;
    QString clientName;
    QString clientEmail;
    QString clientEnvironmentName;
    QString authorisationRequestId; ///< empty where the service does not know it
    Status status = Status::Unknown;
    QDateTime createdOn;
    QDateTime updatedOn;
    QDateTime endedOn;                 ///< invalid while it is active
    EndedBy endedBy = EndedBy::Nobody; ///< Nobody while it is active

    bool operator==(const Partnership &) const = default;
};

[[nodiscard]] std::optional<Partnership> partnershipFromJson(const QJsonObject &json);

/// One of the client's organisations, to which the partnership gives access.
struct ClientOrganisation
{
    QString id; ///< the organisation identifier, for example XCNL10017
    QString name;
    QString kvkNumber;
    QString appKey; ///< of the key set that is valid now; empty where none was generated
    QString softwarePackageId;
    QDateTime keysCreatedOn;

    [[nodiscard]] bool hasKeys() const { return !appKey.isEmpty(); }
    bool operator==(const ClientOrganisation &) const = default;
};

[[nodiscard]] std::optional<ClientOrganisation> clientOrganisationFromJson(const QJsonObject &json);

} // namespace authdesk
