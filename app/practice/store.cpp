// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/store.h"

#include "app/practice/ids.h"
#include "app/practice/store_schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QSqlError &error)
{
    throw StoreFailure(error.text().toStdString());
}

} // namespace

tl::expected<std::unique_ptr<Store>, QString> Store::open(const QString &file)
{
    std::unique_ptr<Store> store(new Store("practice-"_L1 + randomToken(12)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, store->m_connection);
    if (const QString trouble = store->prepareFile(file); !trouble.isEmpty())
        return tl::unexpected(trouble);
    database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    if (!database.open())
        return tl::unexpected(u"Cannot open the store %1: %2"_s.arg(file, database.lastError().text()));
    try {
        if (const QString trouble = store->applySchema(); !trouble.isEmpty())
            return tl::unexpected(trouble);
    } catch (const StoreFailure &failure) {
        return tl::unexpected(u"Cannot use the store %1: %2"_s.arg(file, QString::fromUtf8(failure.what())));
    }
    return store;
}

Store::~Store()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

QString Store::prepareFile(const QString &file)
{
    if (file.isEmpty())
        return {};
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile target(file);
    // SQLite gives the files that it puts beside this one the same mode.
    if (!target.exists() && !target.open(QFile::ReadWrite | QFile::NewOnly, ownerOnly))
        return u"Cannot make the store %1: %2"_s.arg(file, target.errorString());
    if (!QFileInfo(file).isFile())
        return u"The store %1 is not a file"_s.arg(file);
    if (!target.setPermissions(ownerOnly))
        return u"Cannot keep others from reading the store %1: %2"_s.arg(file, target.errorString());
    return {};
}

QString Store::applySchema()
{
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = NORMAL"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA cache_size = -65536"_s); // KiB: the index pages of 100,000 rows stay in memory
    const int version = value(u"PRAGMA user_version"_s).toInt();
    if (version > schemaVersion)
        return u"The store was made by a newer version (schema %1, this program knows %2)"_s.arg(version).arg(
            schemaVersion);
    if (version == schemaVersion)
        return {};
    begin();
    if (version < 1) {
        for (const QString &statement : tableStatements())
            run(statement);
    }
    for (const QString &statement : consentTableStatements())
        run(statement);
    run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    commit();
    return {};
}

void Store::createIndexes()
{
    for (const QString &statement : indexStatements())
        run(statement);
}

void Store::createConsentIndexes()
{
    for (const QString &statement : consentIndexStatements())
        run(statement);
}

QSqlQuery Store::prepare(const QString &sql)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

QSqlQuery Store::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepare(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        fail(query.lastError());
    return query;
}

QVariant Store::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

void Store::begin()
{
    run(u"BEGIN"_s);
}

void Store::commit()
{
    run(u"COMMIT"_s);
}

void Store::rollBack()
{
    run(u"ROLLBACK"_s);
}

QString Store::note(const QString &name)
{
    return value(u"SELECT text FROM notes WHERE name = ?"_s, {name}).toString();
}

void Store::setNote(const QString &name, const QString &text)
{
    run(u"INSERT INTO notes (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text"_s,
        {name, text});
}

qint64 Store::lastChange()
{
    qint64 last = 0;
    for (const auto *table : {"authorisation_requests", "partnerships", "consents"})
        last = std::max(last, value("SELECT MAX(updated_on) FROM "_L1 + QLatin1StringView(table)).toLongLong());
    return last;
}

} // namespace authdesk::practice
