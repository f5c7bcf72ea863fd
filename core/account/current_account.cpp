// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/current_account.h"

#include "core/net/api_call.h"
#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

Result<Account> accountIn(const HttpAnswer &answer)
{
    return decodedObject(answer, accountFromJson, u"environmentName or canSendAuthorisationRequests is missing"_s);
}

} // namespace

QCoro::Task<Result<Account>> readAccount(HttpClient *client, QObject *caller)
{
    return call(client, HttpRequest(HttpRequest::Verb::Get, u"/api/v1/account"_s), accountIn, caller);
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
    if (!account && account.error().isAbandoned())
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
