// SPDX-License-Identifier: GPL-3.0-or-later
// An authorisation request as a row of the store and as JSON.
#include "app/practice/authorisation_requests.h"
#include "app/practice/text_folding.h"

#include <QSqlRecord>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

// The order of the columns in the table; bindRequest binds from Id on.
enum Column {
    Row,
    Id,
    Token,
    ClientName,
    NameFolded,
    ClientEmail,
    EmailFolded,
    SoftwarePackageId,
    OrganisationName,
    Kvk,
    PaidBy,
    Language,
    Message,
    Status,
    DeliveryState,
    CreatedOn,
    UpdatedOn,
    LastSentOn,
    SendCount,
    OpenedOn,
    AnsweredOn,
    DeclineReason,
    PartnershipId,
    ColumnCount
};

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant orNull(const std::optional<qint64> &moment)
{
    return moment ? QVariant(*moment) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> momentIn(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toLongLong());
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<qint64> &moment)
{
    return moment ? QJsonValue(isoTime(*moment)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString insertRequestStatement()
{
    QStringList places;
    places.fill(u"?"_s, ColumnCount - 1);
    return u"INSERT INTO authorisation_requests VALUES (NULL, %1)"_s.arg(places.join(u", "_s));
}

void bindRequest(QSqlQuery &query, const AuthorisationRequest &request)
{
    const auto bind = [&query](Column column, const QVariant &value) {
        query.bindValue(column - 1, value);
    };
    bind(Id, request.id);
    bind(Token, request.token);
    bind(ClientName, request.content.clientName);
    bind(NameFolded, folded(request.content.clientName));
    bind(ClientEmail, request.content.clientEmail);
    bind(EmailFolded, foldedAddress(request.content.clientEmail));
    bind(SoftwarePackageId, request.content.softwarePackageId);
    bind(OrganisationName, request.content.organisationName);
    bind(Kvk, orNull(request.content.kvk));
    bind(PaidBy, request.content.paidBy);
    bind(Language, request.content.language);
    bind(Message, orNull(request.content.message));
    bind(Status, static_cast<int>(request.status));
    bind(DeliveryState, static_cast<int>(request.delivery));
    bind(CreatedOn, request.createdOn);
    bind(UpdatedOn, request.updatedOn);
    bind(LastSentOn, request.lastSentOn);
    bind(SendCount, request.sendCount);
    bind(OpenedOn, orNull(request.openedOn));
    bind(AnsweredOn, orNull(request.answeredOn));
    bind(DeclineReason, orNull(request.declineReason));
    bind(PartnershipId, orNull(request.partnershipId));
}

AuthorisationRequest readRequest(const QSqlQuery &query)
{
    AuthorisationRequest request;
    request.row = query.value(Row).toLongLong();
    request.id = query.value(Id).toString();
    request.token = query.value(Token).toString();
    request.content.clientName = query.value(ClientName).toString();
    request.content.clientEmail = query.value(ClientEmail).toString();
    request.content.softwarePackageId = query.value(SoftwarePackageId).toString();
    request.content.organisationName = query.value(OrganisationName).toString();
    request.content.kvk = query.value(Kvk).toString();
    request.content.paidBy = query.value(PaidBy).toString();
    request.content.language = query.value(Language).toString();
    request.content.message = query.value(Message).toString();
    request.status = static_cast<RequestStatus>(query.value(Status).toInt());
    request.delivery = static_cast<Delivery>(query.value(DeliveryState).toInt());
    request.createdOn = query.value(CreatedOn).toLongLong();
    request.updatedOn = query.value(UpdatedOn).toLongLong();
    request.lastSentOn = query.value(LastSentOn).toLongLong();
    request.sendCount = query.value(SendCount).toInt();
    request.openedOn = momentIn(query, OpenedOn);
    request.answeredOn = momentIn(query, AnsweredOn);
    request.declineReason = query.value(DeclineReason).toString();
    request.partnershipId = query.value(PartnershipId).toString();
    return request;
}

QJsonObject organisationJson(const QString &name, const QString &kvk)
{
    QJsonValue identifier(QJsonValue::Null);
    if (!kvk.isEmpty())
        identifier = QJsonObject{{u"scheme"_s, u"NL:KVK"_s}, {u"value"_s, kvk}};
    return {{u"name"_s, name}, {u"identifier"_s, identifier}};
}

QJsonObject toJson(const AuthorisationRequest &request)
{
    const RequestContent &content = request.content;
    return {
        {u"id"_s, request.id},
        {u"clientName"_s, content.clientName},
        {u"clientEmail"_s, content.clientEmail},
        {u"softwarePackageId"_s, content.softwarePackageId},
        {u"organisation"_s, organisationJson(content.organisationName, content.kvk)},
        {u"paidBy"_s, content.paidBy},
        {u"language"_s, content.language},
        {u"message"_s, textOrNull(content.message)},
        {u"status"_s, static_cast<int>(request.status)},
        {u"delivery"_s, static_cast<int>(request.delivery)},
        {u"createdOn"_s, isoTime(request.createdOn)},
        {u"updatedOn"_s, isoTime(request.updatedOn)},
        {u"lastSentOn"_s, isoTime(request.lastSentOn)},
        {u"sendCount"_s, request.sendCount},
        {u"openedOn"_s, timeOrNull(request.openedOn)},
        {u"answeredOn"_s, timeOrNull(request.answeredOn)},
        {u"declineReason"_s, textOrNull(request.declineReason)},
        {u"partnershipId"_s, textOrNull(request.partnershipId)},
    };
}

} // namespace authdesk::practice
