// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"

#include <chrono>

namespace authdesk {

/// How often an e-mail is sent again before a telephone call is the better way (PITFALLS, "What accountants ask").
inline constexpr int mostResends = 3;
/// How long a client is left in peace between two e-mails of one request.
inline constexpr std::chrono::hours betweenResends{24};

/// Whether a request may be resent with restraint.
struct ResendAllowance
{
    enum class Reason {
        Allowed,
        NotPending, ///< the platform resends pending requests only
        TooSoon,    ///< the last e-mail is less than a day old; `notBefore` is when it is a day old
        TooOften,   ///< it was resent three times already
        Bounced,    ///< the address does not work: the right one is needed, not another e-mail
    };

    Reason reason = Reason::Allowed;
    QDateTime notBefore; ///< UTC; valid when it is too soon

    [[nodiscard]] bool isAllowed() const { return reason == Reason::Allowed; }
    bool operator==(const ResendAllowance &) const = default;
};

/// A last sending in the future (clocks differ) counts as now. `TooOften` goes before `TooSoon`, because waiting does
/// not help then.
[[nodiscard]] ResendAllowance resendAllowance(const AuthorisationRequest &request, const QDateTime &now);

} // namespace authdesk
