// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

namespace authdesk {

/// What a contract promises as the answer to a call: reads it, or says what is wrong with it.
template<class T>
using ExpectedAnswer = Result<T> (*)(const HttpAnswer &);

/// Expects 204. Another status is not what the contract says, so something else may have answered: a change is then
/// an unknown outcome.
[[nodiscard]] Result<void> noContent(const HttpAnswer &answer);

/// Expects 201 with a Location: the id of what was created. Anything else is an unknown outcome.
[[nodiscard]] Result<QString> createdId(const HttpAnswer &answer);

/// Makes one call and reads its answer: noContent, createdId, or one of a noun's own, made of what json_answer.h has.
/// `caller` going cancels, as with HttpClient::send().
template<class T>
[[nodiscard]] QCoro::Task<Result<T>> call(HttpClient *client, HttpRequest request, ExpectedAnswer<T> expected,
                                          QObject *caller)
{
    const Result<HttpAnswer> answer = co_await client->send(std::move(request), caller);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return expected(*answer);
}

} // namespace authdesk
