// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace authdesk {

/// How often the lists are refreshed by themselves.
struct RefreshPace
{
    std::chrono::milliseconds ordinary = std::chrono::seconds(60);
    std::chrono::milliseconds watching = std::chrono::seconds(5); ///< while a wizard waits for the client
};

} // namespace authdesk
