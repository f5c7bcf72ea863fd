// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <optional>

namespace authdesk {

/// The three causes for which a request stays pending (API-FACTS, section 2, "Rules").
enum class PendingCause {
    EmailNotReceived, ///< bounced, still under way, or in the spam folder
    LinkNotFollowed,  ///< it arrived, and the link was not opened
    NotYetAccepted,   ///< it was opened, and not answered
};

/// The likeliest cause, from how far the e-mail came; nothing when the request is not pending.
[[nodiscard]] std::optional<PendingCause> likeliestCause(const AuthorisationRequest &request);

} // namespace authdesk
