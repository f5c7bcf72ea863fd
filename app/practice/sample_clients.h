// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

namespace authdesk::practice {

/// Fills a new store, in one transaction: the register of organisations, and `clients` clients with a request each in
/// all states and ages up to 60 days, partnerships for those who accepted. The same seed and number make the same ids
/// and names; moments are counted back from now. A store that was filled before stays as it is.
///
/// Gives whether the store was filled.
bool fillWithSamples(Store &store, Clock &clock, int clients, quint64 seed);

} // namespace authdesk::practice
