// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/html.h"
#include "app/practice/practice_state.h"
#include "app/practice/sessions.h"

namespace authdesk::practice {

/// The client's partnerships, and ending one from the client's side. As in the inbox, whoever opens them plays the
/// client: nobody logs in.
class PartnershipPages
{
public:
    /// Both outlive it.
    PartnershipPages(PracticeState &state, Sessions &sessions)
        : m_state(state)
        , m_sessions(sessions)
    {
    }

    /// `parts` is the path: "partnerships", "partnerships/ID" (asks for confirmation) or "partnerships/ID/end".
    [[nodiscard]] Answer answer(const Request &request, const QStringList &parts);

private:
    Answer list(const Request &request);
    Answer show(const Request &request, const Partnership &partnership);
    Answer end(const Request &request, const Partnership &partnership);

    PracticeState &m_state;
    Sessions &m_sessions;
};

} // namespace authdesk::practice
