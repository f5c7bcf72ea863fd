// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/activity/record_state.h"
#include "core/attention/noun.h"
#include "core/authorisations/authorisation_request.h"
#include "core/consents/consent.h"
#include "core/partnerships/partnership.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace authdesk {

/// Something that became another between two looks at a list.
struct SeenChange
{
    enum class Kind {
        Accepted,
        Declined,
        Bounced,
        Opened,
        Withdrawn, ///< by this user where `wasOwn`, else from another machine
        PartnershipMade,
        PartnershipEndedByClient,
        PartnershipEndedByUs, ///< by this user where `wasOwn`, else by somebody of the same office
        ConsentStatusChanged, ///< removed from the service, too; by this user where `wasOwn`
        RoleChanged,
        SubscriptionChanged,
    };

    Kind kind = Kind::Accepted;
    Noun noun = Noun::AuthorisationRequest;
    QString subjectId;                    ///< of the request, partnership or consent; "role" or "subscription"
    QString clientName;                   ///< empty for what concerns the account
    RecordState from = RecordState::None; ///< None where it was never seen
    RecordState to = RecordState::None;
    bool wasOwn = false; ///< done here, by this user

    bool operator==(const SeenChange &) const = default;
};

[[nodiscard]] RecordState seenState(const AuthorisationRequest &request);
[[nodiscard]] RecordState seenState(const Partnership &partnership);
[[nodiscard]] RecordState seenState(const Consent &consent);
[[nodiscard]] RecordState seenState(Account::Role role);
[[nodiscard]] RecordState seenState(Account::Subscription subscription);

/// What is to be told of it; nothing where nobody need hear of it.
[[nodiscard]] std::optional<SeenChange::Kind> changeKind(RecordState from, RecordState to);

} // namespace authdesk

Q_DECLARE_METATYPE(authdesk::SeenChange)
