// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnerships/entered_key_sets.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace authdesk {

EnteredKeySets::EnteredKeySets(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<void>> EnteredKeySets::add(KeyPlace place, QString appKey)
{
    auto work = [environment = m_environmentId, place, appKey](QSqlDatabase &database) {
        return change(
            database,
            u"INSERT INTO entered_key_sets (environment_id, partnership_id, organisation_id, app_key, "
            "entered_on) VALUES (?, ?, ?, ?, ?) ON CONFLICT (environment_id, partnership_id, "
            "organisation_id) DO UPDATE SET app_key = excluded.app_key, entered_on = excluded.entered_on"_s,
            {environment, place.partnershipId, place.organisationId, appKey, QDateTime::currentDateTimeUtc()});
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QHash<QString, QString>>> EnteredKeySets::appKeys(QString partnershipId)
{
    auto work = [environment = m_environmentId,
                 partnershipId](QSqlDatabase &database) -> StoreResult<QHash<QString, QString>> {
        StoreResult<QSqlQuery> query = execute(
            database,
            u"SELECT organisation_id, app_key FROM entered_key_sets WHERE environment_id = ? AND partnership_id = ?"_s,
            {environment, partnershipId});
        if (!query)
            return tl::unexpected(query.error());
        QHash<QString, QString> appKeys;
        while (query->next())
            appKeys.insert(query->value(0).toString(), query->value(1).toString());
        return appKeys;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QSet<QString>>> EnteredKeySets::partnerships()
{
    auto work = [environment = m_environmentId](QSqlDatabase &database) -> StoreResult<QSet<QString>> {
        StoreResult<QSqlQuery> query =
            execute(database, u"SELECT DISTINCT partnership_id FROM entered_key_sets WHERE environment_id = ?"_s,
                    {environment});
        if (!query)
            return tl::unexpected(query.error());
        QSet<QString> partnerships;
        while (query->next())
            partnerships.insert(query->value(0).toString());
        return partnerships;
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
