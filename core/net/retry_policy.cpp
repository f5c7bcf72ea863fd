// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_policy.h"

#include <algorithm>

namespace authdesk {

std::optional<std::chrono::milliseconds> RetryPolicy::pauseBeforeNext(const ApiError &error, bool repeatable,
                                                                      int attempt, double jitter) const
{
    using Kind = ApiError::Kind;
    const bool tooMany = error.kind == Kind::TooManyRequests;
    const bool passing = error.kind == Kind::Offline || error.kind == Kind::TimedOut || error.kind == Kind::ServerFailure;
    if (attempt >= tries || !(tooMany || (passing && repeatable)))
        return std::nullopt;

    constexpr int serviceUnavailable = 503;
    if (error.retryAfter && (tooMany || error.httpStatus == serviceUnavailable)) {
        if (*error.retryAfter > longestRetryAfter)
            return std::nullopt;
        return *error.retryAfter;
    }
    constexpr int mostDoublings = 16;
    const auto ceiling = firstBackOff * (1 << std::clamp(attempt - 1, 0, mostDoublings));
    return std::chrono::duration_cast<std::chrono::milliseconds>(ceiling * std::clamp(jitter, 0.0, 1.0));
}

} // namespace authdesk
