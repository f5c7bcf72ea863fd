// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// A page of the consents, by the ten parameters of the list.
[[nodiscard]] Answer consentsList(const Request &request, PracticeState &state);

} // namespace authdesk::practice
