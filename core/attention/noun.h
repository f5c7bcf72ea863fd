// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authdesk {

/// What a line or a change is about. The numbers are kept in the store.
enum class Noun {
    AuthorisationRequest = 0,
    OutgoingRequest = 1, ///< a sending whose outcome is not known, by its idempotency key
    Partnership = 2,
    Account = 3,
    Environment = 4,
    Consent = 5,
    OutgoingConsent = 6, ///< the making of a consent whose outcome is not known, by its creation id
};

} // namespace authdesk
