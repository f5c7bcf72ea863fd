// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/partnership.h"

#include "core/catalogue/organisation.h"
#include "core/net/json_fields.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

Partnership::EndedBy endedBy(const QString &text)
{
    if (text.isEmpty())
        return Partnership::EndedBy::Nobody;
    if (text == "requester"_L1)
        return Partnership::EndedBy::Requester;
    return text == "client"_L1 ? Partnership::EndedBy::Client : Partnership::EndedBy::Unknown;
}

} // namespace

std::optional<Partnership> partnershipFromJson(const QJsonObject &json)
{
    const std::optional<QString> id = neededText(json, "id"_L1);
    const std::optional<int> status = neededNumber(json, "status"_L1);
    if (!id || !status)
        return std::nullopt;
    Partnership partnership;
    partnership.id = *id;
    if (*status == 0 || *status == 1)
        partnership.status = static_cast<Partnership::Status>(*status);
    partnership.clientName = json.value("clientName"_L1).toString();
    partnership.clientEmail = json.value("clientEmail"_L1).toString();
    partnership.clientEnvironmentName = json.value("clientEnvironmentName"_L1).toString();
    partnership.authorisationRequestId = json.value("authorisationRequestId"_L1).toString();
    partnership.createdOn = utcTime(json, "createdOn"_L1);
    partnership.updatedOn = utcTime(json, "updatedOn"_L1);
    partnership.endedOn = utcTime(json, "endedOn"_L1);
    partnership.endedBy = endedBy(json.value("endedBy"_L1).toString());
    return partnership;
}

std::optional<ClientOrganisation> clientOrganisationFromJson(const QJsonObject &json)
{
    const std::optional<QString> id = neededText(json, "id"_L1);
    if (!id)
        return std::nullopt;
    const Organisation named = organisationFromJson(json).value_or(Organisation());
    const QJsonObject keys = json.value("connectionKeys"_L1).toObject();
    ClientOrganisation organisation;
    organisation.id = *id;
    organisation.name = named.name;
    organisation.kvkNumber = named.kvkNumber;
    organisation.appKey = keys.value("appKey"_L1).toString();
    organisation.softwarePackageId = keys.value("softwarePackageId"_L1).toString();
    organisation.keysCreatedOn = utcTime(keys, "createdOn"_L1);
    return organisation;
}

} // namespace authdesk
