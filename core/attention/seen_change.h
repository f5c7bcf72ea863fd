// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/attention/noun.h"
#include "core/authorisations/authorisation_request.h"
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
        RoleChanged,
        SubscriptionChanged,
    };

    Kind kind = Kind::Accepted;
    Noun noun = Noun::AuthorisationRequest;
    QString subjectId;  ///< of the request or partnership; "role" or "subscription"
    QString clientName; ///< empty for what concerns the account
    QString from;       ///< the state before, as a word of seenWord(); empty where it was never seen
    QString to;
    bool wasOwn = false; ///< done here, by this user

    bool operator==(const SeenChange &) const = default;
};

/// In which state a row was last seen. The numbers are kept in the store.
enum class SeenState {
    None = 0,
    Pending = 1,
    Opened = 2,
    Bounced = 3,
    Accepted = 4,
    Declined = 5,
    Withdrawn = 6,
    Active = 10,
    EndedByClient = 11,
    EndedByUs = 12,
    RoleBasic = 20,
    RoleAdvanced = 21,
    RoleAdministrator = 22,
    SubscriptionFree = 30,
    SubscriptionBasic = 31,
    Unknown = 99, ///< something of a later version; never told
};

[[nodiscard]] SeenState seenState(const AuthorisationRequest &request);
[[nodiscard]] SeenState seenState(const Partnership &partnership);
[[nodiscard]] SeenState seenState(Account::Role role);
[[nodiscard]] SeenState seenState(Account::Subscription subscription);

/// Lasting, for the store and for exports: "pending", "accepted", "ended by client"… Empty for None.
[[nodiscard]] QString seenWord(SeenState state);
/// What is to be told of it; nothing where nobody need hear of it.
[[nodiscard]] std::optional<SeenChange::Kind> changeKind(SeenState from, SeenState to);

} // namespace authdesk

Q_DECLARE_METATYPE(authdesk::SeenChange)
