// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/current_account.h"

#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

QCoro::Task<Result<Account>> readAccount(HttpClient *client, QObject *caller)
{
    HttpRequest request(HttpRequest::Verb::Get, u"/api/v1/account"_s);
    const Result<HttpAnswer> answer = co_await client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const Result<QJsonObject> json = jsonObject(*answer);
    if (!json)
        co_return tl::unexpected(json.error());
    const std::optional<Account> account = accountFromJson(*json);
    if (!account)
        co_return tl::unexpected(malformed(*answer, u"environmentName or canSendAuthorisationRequests is missing"_s));
    co_return *account;
}

CurrentAccount::CurrentAccount(HttpClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void CurrentAccount::refresh()
{
    if (!m_isRunning)
        read();
}

QCoro::Task<void> CurrentAccount::read()
{
    m_isRunning = true;
    const Result<Account> account = co_await readAccount(m_client, this);
    if (!account &&
        (account.error().kind == ApiError::Kind::Cancelled || account.error().kind == ApiError::Kind::ShutDown))
        co_return; // this object is going, or gone
    m_isRunning = false;
    if (account) {
        m_account = *account;
        m_error.reset();
    } else {
        m_error = account.error();
    }
    Q_EMIT changed();
}

} // namespace authdesk
