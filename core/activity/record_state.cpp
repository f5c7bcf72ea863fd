// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/record_state.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

struct Token
{
    RecordState state;
    QLatin1StringView text;
};

constexpr std::array tokens{
    Token{RecordState::Pending, "pending"_L1},
    Token{RecordState::Opened, "opened"_L1},
    Token{RecordState::Bounced, "bounced"_L1},
    Token{RecordState::Accepted, "accepted"_L1},
    Token{RecordState::Declined, "declined"_L1},
    Token{RecordState::Withdrawn, "withdrawn"_L1},
    Token{RecordState::Sent, "sent"_L1},
    Token{RecordState::GivenUp, "given up"_L1},
    Token{RecordState::Active, "active"_L1},
    Token{RecordState::EndedByClient, "ended by client"_L1},
    Token{RecordState::EndedByUs, "ended by requester"_L1},
    Token{RecordState::Ended, "ended"_L1},
    Token{RecordState::RoleBasic, "basic user"_L1},
    Token{RecordState::RoleAdvanced, "advanced user"_L1},
    Token{RecordState::RoleAdministrator, "administrator"_L1},
    Token{RecordState::SubscriptionFree, "free subscription"_L1},
    Token{RecordState::SubscriptionBasic, "basic subscription"_L1},
    Token{RecordState::ConsentCreated, "created"_L1},
    Token{RecordState::ConsentAccepted, "accepted"_L1},
    Token{RecordState::ConsentRevoked, "revoked"_L1},
    Token{RecordState::ConsentInactive, "inactive"_L1},
    Token{RecordState::ConsentDeleted, "deleted"_L1},
    Token{RecordState::Unknown, "unknown"_L1},
};

} // namespace

QString stateToken(RecordState state)
{
    const auto *token = std::ranges::find(tokens, state, &Token::state);
    return token == tokens.end() ? QString() : QString(token->text);
}

std::optional<RecordState> stateOfToken(const QString &token)
{
    const auto *known = std::ranges::find_if(tokens, [&token](const Token &one) { return one.text == token; });
    return known == tokens.end() ? std::nullopt : std::optional(known->state);
}

} // namespace authdesk
