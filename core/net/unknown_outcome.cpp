// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/unknown_outcome.h"

namespace authdesk {

bool mayHaveBeenDone(const ApiError &error, const CallTrace &trace, Attempt attempt)
{
    using Kind = ApiError::Kind;
    const bool wasDispatched = !trace.correlationId().isEmpty();
    if (error.outcomeUnknown || (error.kind == Kind::ServerFailure && wasDispatched))
        return true;
    const bool isJudged = error.kind == Kind::Conflict || error.kind == Kind::InvalidInput;
    return attempt == Attempt::Again && !isJudged;
}

} // namespace authdesk
