// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <memory>
#include <stdexcept>
#include <tl/expected.hpp>

namespace authdesk::practice {

/// The disk or the database failed. Thrown by Store, caught where requests are answered (500) and at start.
class StoreFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The server's state in SQLite: a file that only its owner can read, or memory.
class Store
{
public:
    /// Opens, and makes the tables that are missing. `file` empty means memory. The error is a sentence.
    [[nodiscard]] static tl::expected<std::unique_ptr<Store>, QString> open(const QString &file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Runs one statement with the values bound in order. The query stands before its first row.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// A statement that will be run many times.
    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});

    /// Belongs to filling a new store, in the same transaction.
    void createIndexes();
    /// The same for the consents, which older stores did not have.
    void createConsentIndexes();

    void begin();
    void commit();
    void rollBack();

    /// A fact about the store itself; a null string when it was never noted.
    [[nodiscard]] QString note(const QString &name);
    void setNote(const QString &name, const QString &text);

    /// The latest `updatedOn` in the store, 0 when nothing is in it.
    [[nodiscard]] qint64 lastChange();

private:
    explicit Store(QString connection)
        : m_connection(std::move(connection))
    {
    }

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] QString prepareFile(const QString &file);
    [[nodiscard]] QString applySchema();

    QString m_connection;
};

} // namespace authdesk::practice
