// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/seen_change.h"

using namespace Qt::StringLiterals;

namespace authdesk {

SeenState seenState(const AuthorisationRequest &request)
{
    switch (request.status) {
    case AuthorisationRequest::Status::Pending:
        if (request.delivery == AuthorisationRequest::Delivery::Bounced)
            return SeenState::Bounced;
        return request.openedOn.isValid() ? SeenState::Opened : SeenState::Pending;
    case AuthorisationRequest::Status::Accepted:
        return SeenState::Accepted;
    case AuthorisationRequest::Status::Declined:
        return SeenState::Declined;
    case AuthorisationRequest::Status::Withdrawn:
        return SeenState::Withdrawn;
    case AuthorisationRequest::Status::Unknown:
        break;
    }
    return SeenState::Unknown;
}

SeenState seenState(const Partnership &partnership)
{
    switch (partnership.status) {
    case Partnership::Status::Active:
        return SeenState::Active;
    case Partnership::Status::Ended:
        return partnership.endedBy == Partnership::EndedBy::Client ? SeenState::EndedByClient : SeenState::EndedByUs;
    case Partnership::Status::Unknown:
        break;
    }
    return SeenState::Unknown;
}

SeenState seenState(Account::Role role)
{
    switch (role) {
    case Account::Role::Basic:
        return SeenState::RoleBasic;
    case Account::Role::Advanced:
        return SeenState::RoleAdvanced;
    case Account::Role::Administrator:
        return SeenState::RoleAdministrator;
    case Account::Role::Unknown:
        break;
    }
    return SeenState::Unknown;
}

SeenState seenState(Account::Subscription subscription)
{
    switch (subscription) {
    case Account::Subscription::Free:
        return SeenState::SubscriptionFree;
    case Account::Subscription::Basic:
        return SeenState::SubscriptionBasic;
    case Account::Subscription::Unknown:
        break;
    }
    return SeenState::Unknown;
}

QString seenWord(SeenState state)
{
    switch (state) {
    case SeenState::None:
        return {};
    case SeenState::Pending:
        return u"pending"_s;
    case SeenState::Opened:
        return u"opened"_s;
    case SeenState::Bounced:
        return u"bounced"_s;
    case SeenState::Accepted:
        return u"accepted"_s;
    case SeenState::Declined:
        return u"declined"_s;
    case SeenState::Withdrawn:
        return u"withdrawn"_s;
    case SeenState::Active:
        return u"active"_s;
    case SeenState::EndedByClient:
        return u"ended by client"_s;
    case SeenState::EndedByUs:
        return u"ended by requester"_s;
    case SeenState::RoleBasic:
        return u"basic user"_s;
    case SeenState::RoleAdvanced:
        return u"advanced user"_s;
    case SeenState::RoleAdministrator:
        return u"administrator"_s;
    case SeenState::SubscriptionFree:
        return u"free subscription"_s;
    case SeenState::SubscriptionBasic:
        return u"basic subscription"_s;
    case SeenState::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<SeenChange::Kind> changeKind(SeenState from, SeenState to)
{
    if (from == to)
        return std::nullopt;
    switch (to) {
    case SeenState::Opened:
        return SeenChange::Kind::Opened;
    case SeenState::Bounced:
        return SeenChange::Kind::Bounced;
    case SeenState::Accepted:
        return SeenChange::Kind::Accepted;
    case SeenState::Declined:
        return SeenChange::Kind::Declined;
    case SeenState::Withdrawn:
        return SeenChange::Kind::Withdrawn;
    case SeenState::Active:
        return SeenChange::Kind::PartnershipMade;
    case SeenState::EndedByClient:
        return SeenChange::Kind::PartnershipEndedByClient;
    case SeenState::EndedByUs:
        return SeenChange::Kind::PartnershipEndedByUs;
    case SeenState::RoleBasic:
    case SeenState::RoleAdvanced:
    case SeenState::RoleAdministrator:
        return SeenChange::Kind::RoleChanged;
    case SeenState::SubscriptionFree:
    case SeenState::SubscriptionBasic:
        return SeenChange::Kind::SubscriptionChanged;
    case SeenState::None:
    case SeenState::Pending: // sent, here or elsewhere, or sent again
    case SeenState::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace authdesk
