// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/authorisation_requests_api.h"
#include "app/practice/faults.h"
#include "app/practice/partnerships_api.h"

namespace authdesk::practice {

/// Everything below /api/: who may call, what a call must carry, which call it is, and the faults that are played.
class Api
{
public:
    explicit Api(PracticeState &state);

    [[nodiscard]] Answer answer(const Request &request);

private:
    std::optional<Answer> refused(const Request &request) const;
    Answer dispatch(const Request &request);
    Answer dispatchRequests(const Request &request, const QStringList &parts);
    Answer dispatchPartnerships(const Request &request, const QStringList &parts);

    PracticeState &m_state;
    AuthorisationRequestsApi m_requests;
    PartnershipsApi m_partnerships;
    Faults m_faults;
};

} // namespace authdesk::practice
