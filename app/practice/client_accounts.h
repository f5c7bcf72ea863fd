// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/store.h"

#include <optional>

namespace authdesk::practice {

/// Somebody on the client's side who can answer requests.
struct ClientAccount
{
    qint64 number = 0;
    QString email;
    QString name;
    QString environmentName;
};

class ClientAccounts
{
public:
    explicit ClientAccounts(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::optional<ClientAccount> find(qint64 number);
    [[nodiscard]] std::optional<ClientAccount> findByEmail(const QString &email);
    /// Whoever makes the account of an environment is its administrator. Gives the number.
    [[nodiscard]] qint64 create(const QString &email, const QString &name, const QString &environmentName,
                                const QString &password);
    [[nodiscard]] bool passwordFits(qint64 number, const QString &password);

private:
    Store &m_store;
};

} // namespace authdesk::practice
