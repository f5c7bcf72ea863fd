// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"
#include "core/net/api_error.h"

#include <QList>

namespace authdesk {

/// Why a service may refuse an API key.
enum class KeyRefusalCause {
    Expired,          ///< the end date that was noted is past
    OfDevelopment,    ///< a key of Development was given to Production
    OfProduction,     ///< a key of Production was given to Development
    PerhapsExpired,   ///< keys last 30, 90 or 365 days, and no end date was noted
    DeletedOrMistyped ///< removed in the vendor's portal, or not copied whole
};

/// The likely causes of an error, the likeliest first; empty unless it says NotAuthenticated. `keyEndsOn` is the last
/// day of that key as it was noted. Pure. Source: API-FACTS, section 1, "authentication".
[[nodiscard]] QList<KeyRefusalCause> likelyCauses(const ApiError &error, EnvironmentProfile::Kind kind,
                                                  const std::optional<QDate> &keyEndsOn, const QDate &today);

} // namespace authdesk
