// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/partnerships.h"

#include "app/practice/authorisation_requests.h"
#include "app/practice/ids.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

PartnerOrganisation readOrganisation(const QSqlQuery &query)
{
    PartnerOrganisation organisation;
    organisation.number = query.value(u"number"_s).toLongLong();
    organisation.name = query.value(u"name"_s).toString();
    organisation.kvk = query.value(u"kvk"_s).toString();
    organisation.appKey = query.value(u"app_key"_s).toString();
    organisation.keysPackageId = query.value(u"keys_package"_s).toString();
    organisation.keysCreatedOn = query.value(u"keys_created_on"_s).toLongLong();
    return organisation;
}

} // namespace

std::optional<Partnership> Partnerships::find(const QString &id)
{
    QSqlQuery query = m_store.run(u"SELECT * FROM partnerships WHERE id = ?"_s, {id.toLower()});
    if (!query.next())
        return std::nullopt;
    return readPartnership(query);
}

QList<PartnerOrganisation> Partnerships::organisations(const QString &partnershipId)
{
    QSqlQuery query =
        m_store.run(u"SELECT * FROM organisations WHERE partnership_id = ? ORDER BY number"_s, {partnershipId});
    QList<PartnerOrganisation> found;
    while (query.next())
        found.append(readOrganisation(query));
    return found;
}

std::optional<PartnerOrganisation> Partnerships::organisation(const QString &partnershipId, qint64 number)
{
    QSqlQuery query =
        m_store.run(u"SELECT * FROM organisations WHERE partnership_id = ? AND number = ?"_s, {partnershipId, number});
    if (!query.next())
        return std::nullopt;
    return readOrganisation(query);
}

QString Partnerships::create(const AuthorisationRequest &request, const QString &environmentName)
{
    Partnership partnership;
    partnership.id = randomId();
    partnership.clientName = request.content.clientName;
    partnership.clientEmail = request.content.clientEmail;
    partnership.environmentName = environmentName;
    partnership.authorisationRequestId = request.id;
    partnership.createdOn = m_clock.nextChange();
    partnership.updatedOn = partnership.createdOn;
    QSqlQuery insert = m_store.prepare(insertPartnershipStatement());
    bindPartnership(insert, partnership);
    PartnerOrganisation organisation;
    organisation.name = request.content.organisationName;
    organisation.kvk = request.content.kvk;
    QSqlQuery insertOrganisation = m_store.prepare(insertOrganisationStatement());
    bindOrganisation(insertOrganisation, partnership.id, organisation);
    if (!insert.exec() || !insertOrganisation.exec())
        throw StoreFailure("the partnership could not be stored");
    return partnership.id;
}

void Partnerships::end(const Partnership &partnership, const QString &endedBy)
{
    const qint64 moment = m_clock.nextChange();
    m_store.run(u"UPDATE partnerships SET status = ?, updated_on = ?, ended_on = ?, ended_by = ? WHERE row = ?"_s,
                {static_cast<int>(PartnershipStatus::Ended), moment, moment, endedBy, partnership.row});
    m_store.run(u"UPDATE organisations SET app_key = NULL, keys_package = NULL, keys_created_on = NULL "
                "WHERE partnership_id = ?"_s,
                {partnership.id});
}

qint64 Partnerships::setKeys(qint64 organisation, const QString &appKey, const QString &packageId)
{
    const qint64 moment = m_clock.now();
    m_store.run(u"UPDATE organisations SET app_key = ?, keys_package = ?, keys_created_on = ? WHERE number = ?"_s,
                {appKey, packageId, moment, organisation});
    return moment;
}

} // namespace authdesk::practice
