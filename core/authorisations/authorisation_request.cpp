// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/authorisation_request.h"

#include "core/net/json_fields.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

AuthorisationRequest::Status statusFrom(int number)
{
    return number >= 0 && number <= 3 ? static_cast<AuthorisationRequest::Status>(number)
                                      : AuthorisationRequest::Status::Unknown;
}

AuthorisationRequest::Delivery deliveryFrom(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= 2 ? static_cast<AuthorisationRequest::Delivery>(number)
                                      : AuthorisationRequest::Delivery::Unknown;
}

std::optional<Payer> payerFrom(const QString &name)
{
    if (name == "requester"_L1)
        return Payer::Requester;
    if (name == "client"_L1)
        return Payer::Client;
    return std::nullopt;
}

} // namespace

std::optional<AuthorisationRequest> authorisationRequestFromJson(const QJsonObject &json)
{
    const std::optional<QString> id = neededText(json, "id"_L1);
    const std::optional<int> status = neededNumber(json, "status"_L1);
    if (!id || !status)
        return std::nullopt;
    AuthorisationRequest request;
    request.id = *id;
    request.status = statusFrom(*status);
    request.clientName = json.value("clientName"_L1).toString();
    request.clientEmail = json.value("clientEmail"_L1).toString();
    request.softwarePackageId = json.value("softwarePackageId"_L1).toString();
    request.organisation = organisationFromJson(json.value("organisation"_L1).toObject()).value_or(Organisation());
    request.paidBy = payerFrom(json.value("paidBy"_L1).toString());
    request.language = json.value("language"_L1).toString() == "en"_L1 ? MailLanguage::English : MailLanguage::Dutch;
    request.message = json.value("message"_L1).toString();
    request.delivery = deliveryFrom(json.value("delivery"_L1));
    request.createdOn = utcTime(json, "createdOn"_L1);
    request.updatedOn = utcTime(json, "updatedOn"_L1);
    request.lastSentOn = utcTime(json, "lastSentOn"_L1);
    request.sendCount = json.value("sendCount"_L1).toInt();
    request.openedOn = utcTime(json, "openedOn"_L1);
    request.answeredOn = utcTime(json, "answeredOn"_L1);
    request.declineReason = json.value("declineReason"_L1).toString();
    request.partnershipId = json.value("partnershipId"_L1).toString();
    return request;
}

LinkStep stepReached(const AuthorisationRequest &request)
{
    return request.status == AuthorisationRequest::Status::Accepted ? LinkStep::ConnectionKeys
                                                                    : LinkStep::ClientAccepts;
}

bool isOpen(const AuthorisationRequest &request)
{
    return request.status == AuthorisationRequest::Status::Pending;
}

} // namespace authdesk
