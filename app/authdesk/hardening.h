// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authdesk {

/// Keeps this process's memory, where keys are, out of core dumps and away from other programs of the same user.
void keepMemoryPrivate();

} // namespace authdesk
