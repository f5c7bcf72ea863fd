// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

namespace authdesk::practice {

/// Fills the consents of a store that has none yet: for a part of its sample clients, in all states, some about to
/// lapse; with `hostile`, also a few that are hard to read. The same clients and seed make the same ids, names and
/// states; moments are counted back from now. Stores of before there were consents are filled as new ones are.
void fillWithConsents(Store &store, Clock &clock, quint64 seed, bool hostile);

} // namespace authdesk::practice
