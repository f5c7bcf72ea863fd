// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/resend_rule.h"

#include <algorithm>

namespace authdesk {

ResendAllowance resendAllowance(const AuthorisationRequest &request, const QDateTime &now)
{
    ResendAllowance allowance;
    if (!isOpen(request)) {
        allowance.reason = ResendAllowance::Reason::NotPending;
    } else if (request.delivery == AuthorisationRequest::Delivery::Bounced) {
        allowance.reason = ResendAllowance::Reason::Bounced;
    } else if (request.sendCount > mostResends) { // the first sending is none of them
        allowance.reason = ResendAllowance::Reason::TooOften;
    } else if (request.lastSentOn.isValid()) {
        const QDateTime lastSent = std::min(request.lastSentOn, now);
        const QDateTime notBefore = lastSent.addSecs(std::chrono::seconds(betweenResends).count());
        if (now < notBefore) {
            allowance.reason = ResendAllowance::Reason::TooSoon;
            allowance.notBefore = notBefore;
        }
    }
    return allowance;
}

} // namespace authdesk
