// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/seen_change.h"

#include "core/consents/consent_activities.h"

namespace authdesk {

RecordState seenState(const AuthorisationRequest &request)
{
    switch (request.status) {
    case AuthorisationRequest::Status::Pending:
        if (request.delivery == AuthorisationRequest::Delivery::Bounced)
            return RecordState::Bounced;
        return request.openedOn.isValid() ? RecordState::Opened : RecordState::Pending;
    case AuthorisationRequest::Status::Accepted:
        return RecordState::Accepted;
    case AuthorisationRequest::Status::Declined:
        return RecordState::Declined;
    case AuthorisationRequest::Status::Withdrawn:
        return RecordState::Withdrawn;
    case AuthorisationRequest::Status::Unknown:
        break;
    }
    return RecordState::Unknown;
}

RecordState seenState(const Partnership &partnership)
{
    switch (partnership.status) {
    case Partnership::Status::Active:
        return RecordState::Active;
    case Partnership::Status::Ended:
        return partnership.endedBy == Partnership::EndedBy::Client ? RecordState::EndedByClient
                                                                   : RecordState::EndedByUs;
    case Partnership::Status::Unknown:
        break;
    }
    return RecordState::Unknown;
}

RecordState seenState(const Consent &consent)
{
    return recordState(consent.status);
}

RecordState seenState(Account::Role role)
{
    switch (role) {
    case Account::Role::Basic:
        return RecordState::RoleBasic;
    case Account::Role::Advanced:
        return RecordState::RoleAdvanced;
    case Account::Role::Administrator:
        return RecordState::RoleAdministrator;
    case Account::Role::Unknown:
        break;
    }
    return RecordState::Unknown;
}

RecordState seenState(Account::Subscription subscription)
{
    switch (subscription) {
    case Account::Subscription::Free:
        return RecordState::SubscriptionFree;
    case Account::Subscription::Basic:
        return RecordState::SubscriptionBasic;
    case Account::Subscription::Unknown:
        break;
    }
    return RecordState::Unknown;
}

std::optional<SeenChange::Kind> changeKind(RecordState from, RecordState to)
{
    if (from == to)
        return std::nullopt;
    switch (to) {
    case RecordState::Opened:
        return SeenChange::Kind::Opened;
    case RecordState::Bounced:
        return SeenChange::Kind::Bounced;
    case RecordState::Accepted:
        return SeenChange::Kind::Accepted;
    case RecordState::Declined:
        return SeenChange::Kind::Declined;
    case RecordState::Withdrawn:
        return SeenChange::Kind::Withdrawn;
    case RecordState::Active:
        return SeenChange::Kind::PartnershipMade;
    case RecordState::EndedByClient:
        return SeenChange::Kind::PartnershipEndedByClient;
    case RecordState::EndedByUs:
        return SeenChange::Kind::PartnershipEndedByUs;
    case RecordState::RoleBasic:
    case RecordState::RoleAdvanced:
    case RecordState::RoleAdministrator:
        return SeenChange::Kind::RoleChanged;
    case RecordState::SubscriptionFree:
    case RecordState::SubscriptionBasic:
        return SeenChange::Kind::SubscriptionChanged;
    case RecordState::ConsentCreated: // one that was not there before was made, here or elsewhere
        return from == RecordState::None ? std::nullopt : std::optional(SeenChange::Kind::ConsentStatusChanged);
    case RecordState::ConsentAccepted:
    case RecordState::ConsentRevoked:
    case RecordState::ConsentInactive:
    case RecordState::ConsentDeleted:
        return SeenChange::Kind::ConsentStatusChanged;
    case RecordState::None:
    case RecordState::Pending: // sent, here or elsewhere, or sent again
    case RecordState::Sent:    // these three are of the log alone
    case RecordState::GivenUp:
    case RecordState::Ended:
    case RecordState::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace authdesk
