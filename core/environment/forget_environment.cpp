// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/forget_environment.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace authdesk {

QCoro::Task<StoreResult<void>> forgetEnvironment(Store *store, QString environmentId)
{
    auto work = [environmentId](QSqlDatabase &database) -> StoreResult<void> {
        for (const QString &table :
             {u"journal"_s, u"entered_key_sets"_s, u"dismissed_items"_s, u"seen_states"_s, u"client_links"_s}) {
            const QString statement = u"DELETE FROM %1 WHERE environment_id = ?"_s.arg(table);
            if (StoreResult<void> done = change(database, statement, {environmentId}); !done)
                return done;
        }
        return {};
    };
    co_return co_await store->run(std::move(work));
}

} // namespace authdesk
