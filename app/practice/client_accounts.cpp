// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/client_accounts.h"

#include "app/practice/ids.h"
#include "app/practice/text_folding.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

// A practice password may well be somebody's real one.
constexpr int rounds = 20'000;
constexpr int digestLength = 32;

QByteArray digest(const QString &password, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, rounds,
                                              digestLength);
}

std::optional<ClientAccount> first(QSqlQuery query)
{
    if (!query.next())
        return std::nullopt;
    return ClientAccount{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString()};
}

} // namespace

std::optional<ClientAccount> ClientAccounts::find(qint64 number)
{
    return first(
        m_store.run(u"SELECT number, email, name, environment_name FROM client_accounts WHERE number = ?"_s, {number}));
}

std::optional<ClientAccount> ClientAccounts::findByEmail(const QString &email)
{
    return first(m_store.run(u"SELECT number, email, name, environment_name FROM client_accounts "
                             "WHERE email_folded = ?"_s,
                             {foldedAddress(email)}));
}

qint64 ClientAccounts::create(const QString &email, const QString &name, const QString &environmentName,
                              const QString &password)
{
    const QByteArray salt = randomToken(16).toLatin1();
    return m_store
        .run(u"INSERT INTO client_accounts (email_folded, email, name, environment_name, role, salt, password) "
             "VALUES (?, ?, ?, ?, 'administrator', ?, ?)"_s,
             {foldedAddress(email), email, name, environmentName, salt, digest(password, salt)})
        .lastInsertId()
        .toLongLong();
}

bool ClientAccounts::passwordFits(qint64 number, const QString &password)
{
    QSqlQuery query = m_store.run(u"SELECT salt, password FROM client_accounts WHERE number = ?"_s, {number});
    return query.next() && sameSecret(digest(password, query.value(0).toByteArray()), query.value(1).toByteArray());
}

} // namespace authdesk::practice
