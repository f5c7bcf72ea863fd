// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// The calls below /partnerships.
class PartnershipsApi
{
public:
    explicit PartnershipsApi(PracticeState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] Answer list(const Request &request);
    [[nodiscard]] Answer get(const Request &request, const QString &id);
    [[nodiscard]] Answer cancel(const Request &request, const QString &id);
    [[nodiscard]] Answer organisations(const Request &request, const QString &id);
    [[nodiscard]] Answer createKeys(const Request &request, const QString &id, const QString &organisationId);

private:
    PracticeState &m_state;
};

} // namespace authdesk::practice
