// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/noted_changes.h"

namespace authdesk {

namespace {

Activity::What whatOf(SeenChange::Kind kind)
{
    switch (kind) {
    case SeenChange::Kind::Accepted:
        return Activity::What::RequestAccepted;
    case SeenChange::Kind::Declined:
        return Activity::What::RequestDeclined;
    case SeenChange::Kind::Bounced:
        return Activity::What::RequestBounced;
    case SeenChange::Kind::Opened:
        return Activity::What::RequestOpened;
    case SeenChange::Kind::Withdrawn:
        return Activity::What::RequestWithdrawnElsewhere;
    case SeenChange::Kind::PartnershipMade:
        return Activity::What::PartnershipArose;
    case SeenChange::Kind::PartnershipEndedByClient:
    case SeenChange::Kind::PartnershipEndedByUs:
        return Activity::What::PartnershipEnded;
    case SeenChange::Kind::ConsentStatusChanged:
        return Activity::What::ConsentStatusChanged;
    case SeenChange::Kind::RoleChanged:
        return Activity::What::RoleChanged;
    case SeenChange::Kind::SubscriptionChanged:
        return Activity::What::SubscriptionChanged;
    }
    return Activity::What::Unknown;
}

} // namespace

std::optional<Activity> activityOf(const SeenChange &change)
{
    if (change.wasOwn)
        return std::nullopt;
    Activity activity;
    activity.what = whatOf(change.kind);
    activity.clientName = change.clientName;
    activity.from = stateToken(change.from);
    activity.to = stateToken(change.to);
    activity.detail = change.subjectId;
    return activity;
}

} // namespace authdesk
