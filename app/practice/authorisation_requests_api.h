// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// The calls below /authorisation-requests.
class AuthorisationRequestsApi
{
public:
    explicit AuthorisationRequestsApi(PracticeState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] Answer list(const Request &request);
    [[nodiscard]] Answer create(const Request &request);
    [[nodiscard]] Answer get(const Request &request, const QString &id);
    [[nodiscard]] Answer resend(const QString &id);
    [[nodiscard]] Answer withdraw(const Request &request, const QString &id);

private:
    /// Withdrawn ones are gone for every call but the list with UpdatedSince.
    std::optional<AuthorisationRequest> existing(const QString &id);

    PracticeState &m_state;
};

} // namespace authdesk::practice
