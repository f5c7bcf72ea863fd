// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/net/http_client.h"

#include <QObject>
#include <optional>

namespace authdesk {

/// The account behind the API key of an environment, asked again with every refresh, because roles and subscriptions
/// change.
class CurrentAccount : public QObject
{
    Q_OBJECT

public:
    explicit CurrentAccount(HttpClient *client, QObject *parent = nullptr);

    /// Nothing until it was read once; afterwards the last that was read.
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    /// Why the last reading failed, if it did.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    void refresh();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> read();

    HttpClient *m_client;
    std::optional<Account> m_account;
    std::optional<ApiError> m_error;
    bool m_isRunning = false;
};

/// Reads the account once: what an address and key are tested with before they are kept.
[[nodiscard]] QCoro::Task<Result<Account>> readAccount(HttpClient *client, QObject *caller);

} // namespace authdesk
