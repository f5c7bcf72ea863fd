// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

tl::unexpected<StoreError> failure(const QSqlError &error)
{
    return tl::unexpected(StoreError{error.text()});
}

QVariant bound(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? u""_s : value;
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? value.toDateTime().toUTC().toString(Qt::ISODateWithMs) : u""_s;
    default:
        return value;
    }
}

StoreResult<QSqlQuery> prepared(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(query.lastError());
    return query;
}

StoreResult<void> run(QSqlQuery &query, const QVariantList &values)
{
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, bound(values.at(place)));
    if (!query.exec())
        return failure(query.lastError());
    return {};
}

} // namespace

StoreResult<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    StoreResult<QSqlQuery> query = prepared(database, statement);
    if (!query)
        return query;
    if (const StoreResult<void> done = run(*query, values); !done)
        return tl::unexpected(done.error());
    return query;
}

StoreResult<void> change(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    return changeEach(database, statement, {values});
}

StoreResult<void> changeEach(QSqlDatabase &database, const QString &statement, const QList<QVariantList> &rows)
{
    StoreResult<QSqlQuery> query = prepared(database, statement);
    if (!query)
        return tl::unexpected(query.error());
    for (const QVariantList &row : rows) {
        if (StoreResult<void> done = run(*query, row); !done)
            return done;
    }
    return {};
}

QDateTime storedTime(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

StoreResult<void> beginTransaction(QSqlDatabase &database)
{
    if (!database.transaction())
        return failure(database.lastError());
    return {};
}

StoreResult<void> commitTransaction(QSqlDatabase &database)
{
    if (!database.commit())
        return failure(database.lastError());
    return {};
}

} // namespace authdesk
