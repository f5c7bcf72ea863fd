// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace authdesk {

/// Deletes all that the local store remembers of an environment: requests on their way out, key sets, what was
/// entered, set aside and last seen, consents whose outcome is not known, and which rows were said to be one client's.
/// The activity log stays.
[[nodiscard]] QCoro::Task<StoreResult<void>> forgetEnvironment(Store *store, QString environmentId);

} // namespace authdesk
