// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/call_trace.h"

namespace authdesk {

/// How far the clocks of this machine and of a service may differ when a record is looked up by its time.
inline constexpr qint64 clockToleranceSeconds = 900;

enum class Attempt {
    First,
    Again, ///< the same change was asked for before, under the same key, and what became of it is not known
};

/// Whether a change that failed so may have been carried out all the same. `trace` is of the call that changes
/// something, not of what was read before it. A failure of the service says nothing about the change; nor does any word
/// on this attempt about an earlier one, unless the service has judged the content.
[[nodiscard]] bool mayHaveBeenDone(const ApiError &error, const CallTrace &trace, Attempt attempt = Attempt::First);

} // namespace authdesk
