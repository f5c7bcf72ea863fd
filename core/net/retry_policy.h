// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"

#include <chrono>
#include <optional>

namespace authdesk {

/// When a failed attempt is made again, and after how long. Pure: the random number is an argument.
struct RetryPolicy
{
    int tries = 3;                                                           ///< attempts in all
    std::chrono::milliseconds firstBackOff = std::chrono::milliseconds(500); ///< doubles each time, with full jitter
    std::chrono::seconds longestRetryAfter = std::chrono::seconds(60);       ///< a longer Retry-After is not waited for

    /// The pause before the next attempt, or nothing when the error is the answer. `attempt` counts from 1; `jitter`
    /// is in 0..1. Offline, TimedOut and ServerFailure are tried again where the request is repeatable; 429 and 503
    /// obey Retry-After. A 429 was not carried out, so it is repeatable whatever the request.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseBeforeNext(const ApiError &error, bool repeatable,
                                                                           int attempt, double jitter) const;
};

} // namespace authdesk
