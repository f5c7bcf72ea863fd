// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace authdesk {

/// The state of a request, partnership, consent or account as it is remembered. The store keeps both the number (what
/// was last seen of a record) and the token (in the log): neither is ever given another meaning.
enum class RecordState {
    None = 0, ///< nothing is known of it
    Pending = 1,
    Opened = 2,
    Bounced = 3,
    Accepted = 4,
    Declined = 5,
    Withdrawn = 6,
    Sent = 7,    ///< what was not known turned out to have arrived
    GivenUp = 8, ///< what was not known is no longer looked for
    Active = 10,
    EndedByClient = 11,
    EndedByUs = 12,
    Ended = 13,
    RoleBasic = 20,
    RoleAdvanced = 21,
    RoleAdministrator = 22,
    SubscriptionFree = 30,
    SubscriptionBasic = 31,
    ConsentCreated = 40,
    ConsentAccepted = 41,
    ConsentRevoked = 42,
    ConsentInactive = 43,
    ConsentDeleted = 44,
    Unknown = 99, ///< of a later version, or not known for sure
};

/// As it stands in the log: "pending", "ended by client"… Empty for None.
[[nodiscard]] QString stateToken(RecordState state);
/// What a token of the log means; nothing for a text that is none, such as a name. Of two states with one token, the
/// first.
[[nodiscard]] std::optional<RecordState> stateOfToken(const QString &token);

} // namespace authdesk
