// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// GET /software-packages
[[nodiscard]] Answer softwarePackagesAnswer(const Request &request);

/// GET /organisations?Query=: the register, by a part of the name or the start of the KVK number, at most 20.
[[nodiscard]] Answer organisationsAnswer(const Request &request, PracticeState &state);

} // namespace authdesk::practice
