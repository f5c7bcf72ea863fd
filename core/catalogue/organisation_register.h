// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/organisation.h"
#include "core/net/http_client.h"

#include <QList>

namespace authdesk {

/// The platform's register of organisations, searched by name or KVK number.
class OrganisationRegister
{
public:
    explicit OrganisationRegister(HttpClient *client)
        : m_client(client)
    {
    }

    /// The shortest query that the register answers, in characters.
    static constexpr int shortestQuery = 2;

    /// At most 20 hits. Cancelled when `caller` goes.
    [[nodiscard]] QCoro::Task<Result<QList<Organisation>>> search(QString query, QObject *caller) const;

private:
    HttpClient *m_client;
};

} // namespace authdesk
