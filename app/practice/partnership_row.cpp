// SPDX-License-Identifier: GPL-3.0-or-later
// A partnership and its organisations as rows of the store and as JSON.
#include "app/practice/authorisation_requests.h"
#include "app/practice/catalogue.h"
#include "app/practice/partnerships.h"
#include "app/practice/text_folding.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString insertPartnershipStatement()
{
    return u"INSERT INTO partnerships (id, client_name, name_folded, client_email, environment_name, status, "
           "authorisation_request_id, created_on, updated_on, ended_on, ended_by) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindPartnership(QSqlQuery &query, const Partnership &partnership)
{
    const QVariantList values{partnership.id,
                              partnership.clientName,
                              folded(partnership.clientName),
                              partnership.clientEmail,
                              partnership.environmentName,
                              static_cast<int>(partnership.status),
                              orNull(partnership.authorisationRequestId),
                              partnership.createdOn,
                              partnership.updatedOn,
                              partnership.endedOn ? QVariant(*partnership.endedOn) : QVariant(),
                              orNull(partnership.endedBy)};
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
}

QString insertOrganisationStatement()
{
    // The first organisation of a store is XCNL10001.
    return u"INSERT INTO organisations (number, partnership_id, name, kvk, app_key, keys_package, keys_created_on) "
           "VALUES (COALESCE(?, (SELECT MAX(number) + 1 FROM organisations), 10001), ?, ?, ?, ?, ?, ?)"_s;
}

void bindOrganisation(QSqlQuery &query, const QString &partnershipId, const PartnerOrganisation &organisation)
{
    const QVariantList values{organisation.number > 0 ? QVariant(organisation.number) : QVariant(),
                              partnershipId,
                              organisation.name,
                              orNull(organisation.kvk),
                              orNull(organisation.appKey),
                              orNull(organisation.keysPackageId),
                              organisation.keysCreatedOn > 0 ? QVariant(organisation.keysCreatedOn) : QVariant()};
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
}

Partnership readPartnership(const QSqlQuery &query)
{
    Partnership partnership;
    partnership.row = query.value(u"row"_s).toLongLong();
    partnership.id = query.value(u"id"_s).toString();
    partnership.clientName = query.value(u"client_name"_s).toString();
    partnership.clientEmail = query.value(u"client_email"_s).toString();
    partnership.environmentName = query.value(u"environment_name"_s).toString();
    partnership.status = static_cast<PartnershipStatus>(query.value(u"status"_s).toInt());
    partnership.authorisationRequestId = query.value(u"authorisation_request_id"_s).toString();
    partnership.createdOn = query.value(u"created_on"_s).toLongLong();
    partnership.updatedOn = query.value(u"updated_on"_s).toLongLong();
    if (!query.isNull(u"ended_on"_s))
        partnership.endedOn = query.value(u"ended_on"_s).toLongLong();
    partnership.endedBy = query.value(u"ended_by"_s).toString();
    return partnership;
}

QJsonObject toJson(const Partnership &partnership)
{
    return {
        {u"id"_s, partnership.id},
        {u"clientName"_s, partnership.clientName},
        {u"clientEmail"_s, partnership.clientEmail},
        {u"clientEnvironmentName"_s, partnership.environmentName},
        {u"status"_s, static_cast<int>(partnership.status)},
        {u"authorisationRequestId"_s, textOrNull(partnership.authorisationRequestId)},
        {u"createdOn"_s, isoTime(partnership.createdOn)},
        {u"updatedOn"_s, isoTime(partnership.updatedOn)},
        {u"endedOn"_s, partnership.endedOn ? QJsonValue(isoTime(*partnership.endedOn)) : QJsonValue::Null},
        {u"endedBy"_s, textOrNull(partnership.endedBy)},
    };
}

QJsonObject toJson(const PartnerOrganisation &organisation)
{
    QJsonObject object = organisationJson(organisation.name, organisation.kvk);
    object["id"_L1] = organisationId(organisation.number);
    QJsonValue keys(QJsonValue::Null);
    if (!organisation.appKey.isEmpty()) {
        keys = QJsonObject{{u"appKey"_s, organisation.appKey},
                           {u"softwarePackageId"_s, organisation.keysPackageId},
                           {u"createdOn"_s, isoTime(organisation.keysCreatedOn)}};
    }
    object["connectionKeys"_L1] = keys;
    return object;
}

} // namespace authdesk::practice
