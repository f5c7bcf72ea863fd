// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"

#include <QMetaObject>
#include <QPointer>
#include <coroutine>
#include <memory>
#include <optional>

namespace authdesk {

class HttpAttempt;

/// One call from its first attempt to its answer. Shared by the queue, which answers it once, and by the coroutine that
/// waits for it: so the coroutine can read its answer after the queue has gone.
struct HttpCall
{
    explicit HttpCall(HttpRequest what)
        : request(std::move(what))
    {
    }

    HttpRequest request;
    std::optional<Result<HttpAnswer>> result;
    std::coroutine_handle<> waiting;

    const QObject *caller = nullptr; ///< only to be compared with: it may be gone
    QMetaObject::Connection callerGone;
    QPointer<HttpAttempt> onItsWay;
    int attempts = 0;
    bool mayHaveBeenCarriedOut = false; ///< by an earlier attempt of which the outcome is unknown
    QString correlationId;
};

/// Lets a coroutine wait for a call.
class HttpCallAwaiter
{
public:
    explicit HttpCallAwaiter(std::shared_ptr<HttpCall> call)
        : m_call(std::move(call))
    {
    }

    [[nodiscard]] bool await_ready() const { return m_call->result.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_call->waiting = waiting; }
    [[nodiscard]] Result<HttpAnswer> await_resume() { return std::move(*m_call->result); }

private:
    std::shared_ptr<HttpCall> m_call;
};

} // namespace authdesk
