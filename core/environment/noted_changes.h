// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "core/attention/seen_change.h"

#include <optional>

namespace authdesk {

/// What the activity log says of a change that was seen; nothing of this user's own, which is in it as an action.
[[nodiscard]] std::optional<Activity> activityOf(const SeenChange &change);

} // namespace authdesk
