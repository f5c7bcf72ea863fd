// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"
#include "core/net/api_error.h"

#include <QString>

namespace authdesk::ui {

/// sentenceFor(), and where the service refused its API key also why it probably did, the likeliest cause first.
[[nodiscard]] QString explain(const ApiError &error, Service service, const EnvironmentProfile &profile);

} // namespace authdesk::ui
