// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent.h"

namespace authdesk::ui {

/// What can sensibly be done with a consent. Of a status that is not known nothing is kept from the user: the service
/// decides.
struct PossibleWithConsent
{
    bool onboard = false;
    bool revoke = false;
    bool anew = false; ///< it has come to its end, and only a new consent helps

    bool operator==(const PossibleWithConsent &) const = default;
};

[[nodiscard]] inline PossibleWithConsent possibleWith(const Consent &consent)
{
    const bool hasEnded = consent.status == Consent::Status::Revoked || consent.status == Consent::Status::Inactive;
    PossibleWithConsent can;
    can.onboard = !hasEnded;
    can.revoke = consent.status != Consent::Status::Revoked;
    can.anew = hasEnded;
    return can;
}

} // namespace authdesk::ui
