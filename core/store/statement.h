// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <type_traits>

namespace authdesk {

// How the local store is read and written: every statement of core goes through these. For the store's thread.
//
// Values stand in the order of their question marks. A null QString is stored as an empty text, so that no text becomes
// NULL by accident; a QDateTime is stored as UTC, ISO 8601 with milliseconds.

/// Runs one statement. Its rows, `numRowsAffected()` and `lastInsertId()` are in the query.
[[nodiscard]] StoreResult<QSqlQuery> execute(QSqlDatabase &database, const QString &statement,
                                             const QVariantList &values = {});
/// Runs one statement of which nothing but its success matters.
[[nodiscard]] StoreResult<void> change(QSqlDatabase &database, const QString &statement,
                                       const QVariantList &values = {});
/// Runs one statement for each row of values, up to the first that fails. Not by itself within a transaction.
[[nodiscard]] StoreResult<void> changeEach(QSqlDatabase &database, const QString &statement,
                                           const QList<QVariantList> &rows);

/// A time as it was stored; invalid where it is none.
[[nodiscard]] QDateTime storedTime(const QVariant &value);

[[nodiscard]] StoreResult<void> beginTransaction(QSqlDatabase &database);
[[nodiscard]] StoreResult<void> commitTransaction(QSqlDatabase &database);

/// Runs `work()`, which returns a StoreResult, within a transaction: all that it changes is kept, or nothing.
template<class Work>
[[nodiscard]] auto inTransaction(QSqlDatabase &database, Work work) -> std::invoke_result_t<Work>
{
    if (const StoreResult<void> begun = beginTransaction(database); !begun)
        return tl::unexpected(begun.error());
    auto outcome = work();
    if (outcome) {
        if (const StoreResult<void> done = commitTransaction(database); !done)
            outcome = tl::unexpected(done.error());
    }
    if (!outcome)
        database.rollback();
    return outcome;
}

} // namespace authdesk
