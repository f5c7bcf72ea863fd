// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent.h"

namespace authdesk {

/// What time does to a consent (API-FACTS, section 1, "lifecycle").
struct ConsentLapse
{
    enum class Event {
        None,             ///< nothing is to come, or it cannot be told (unknown status, missing date)
        RemovalUnused,    ///< CREATED and never accepted: it will be removed
        BecomesInactive,  ///< ACCEPTED: it will become INACTIVE when it is not used
        RemovalAfterward, ///< REVOKED or INACTIVE: it will be removed
    };
    enum class Level {
        Distant,
        TwoWeeks,  ///< 14 days left or less
        ThreeDays, ///< 3 days left or less
    };

    Event event = Event::None;
    QDateTime on;        ///< when, UTC; invalid for None
    int daysLeft = 0;    ///< whole days, 0 on the last day and afterwards
    bool isOver = false; ///< the moment has passed, and the service has not acted yet
    /// Each use of an accepted consent starts its time anew, and the service does not tell of uses: the earliest
    /// moment.
    bool isEstimate = false;
    Level level = Level::Distant;
    /// INACTIVE cannot be made active again: what helps is a new consent for this client.
    bool needsNewConsent = false;

    bool operator==(const ConsentLapse &) const = default;
};

constexpr int daysUntilUnacceptedIsRemoved = 30;
constexpr int daysUntilUnusedIsInactive = 30;
constexpr int daysUntilEndedIsRemoved = 180;

/// Pure: `now` is an argument.
[[nodiscard]] ConsentLapse lapseOf(const Consent &consent, const QDateTime &now);

/// Whether this lapse is one to warn of: a consent that is still wanted (CREATED or ACCEPTED) at two weeks or less.
/// What is REVOKED or INACTIVE lapses without harm.
[[nodiscard]] bool isToWarnOf(const ConsentLapse &lapse);

} // namespace authdesk
