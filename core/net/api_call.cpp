// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/api_call.h"

#include "core/net/json_answer.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int created = 201;
constexpr int done = 204;

std::optional<ApiError> otherThan(int status, const HttpAnswer &answer)
{
    if (answer.status == status)
        return std::nullopt;
    return malformed(answer, u"The answer is %1 where %2 was expected"_s.arg(answer.status).arg(status));
}

} // namespace

Result<void> noContent(const HttpAnswer &answer)
{
    if (const std::optional<ApiError> error = otherThan(done, answer))
        return tl::unexpected(*error);
    return {};
}

Result<QString> createdId(const HttpAnswer &answer)
{
    if (const std::optional<ApiError> error = otherThan(created, answer))
        return tl::unexpected(*error);
    const QString id = answer.idFromLocation();
    if (id.isEmpty())
        return tl::unexpected(malformed(answer, u"Location is missing"_s));
    return id;
}

} // namespace authdesk
