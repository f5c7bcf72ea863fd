// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/pending_cause.h"

namespace authdesk {

std::optional<PendingCause> likeliestCause(const AuthorisationRequest &request)
{
    if (!isOpen(request))
        return std::nullopt;
    // Opening tells more than delivery: some mail servers never report that they delivered.
    if (request.openedOn.isValid())
        return PendingCause::NotYetAccepted;
    return request.delivery == AuthorisationRequest::Delivery::Delivered ? PendingCause::LinkNotFollowed
                                                                         : PendingCause::EmailNotReceived;
}

} // namespace authdesk
