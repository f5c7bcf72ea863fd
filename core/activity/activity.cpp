// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity.h"

namespace authdesk {

bool isSeen(Activity::What what)
{
    using What = Activity::What;
    switch (what) {
    case What::RequestAccepted:
    case What::RequestDeclined:
    case What::RequestBounced:
    case What::RequestOpened:
    case What::RequestWithdrawnElsewhere:
    case What::PartnershipArose:
    case What::PartnershipEnded:
    case What::ConsentStatusChanged:
    case What::RoleChanged:
    case What::SubscriptionChanged:
        return true;
    default:
        return false;
    }
}

ActivityEnding endingDone(const CallTrace &trace)
{
    ActivityEnding ending;
    ending.correlationId = trace.correlationId();
    return ending;
}

ActivityEnding endingFor(const ApiError &error, const CallTrace &trace, Attempt attempt)
{
    return endingFor(error, mayHaveBeenDone(error, trace, attempt));
}

ActivityEnding endingFor(const ApiError &error, bool mayHaveBeenDone)
{
    ActivityEnding ending;
    ending.outcome = mayHaveBeenDone ? ActivityOutcome::Unknown : ActivityOutcome::Refused;
    ending.correlationId = error.correlationId;
    ending.error = error.kind;
    ending.httpStatus = error.httpStatus;
    return ending;
}

} // namespace authdesk
