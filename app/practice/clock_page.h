// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"
#include "app/practice/sessions.h"

namespace authdesk::practice {

/// /practice/clock: lets time pass, for trying and training what waits for weeks. A page with buttons; with the API key
/// also POST of {"advanceDays": N}, answered with {"now": the new moment}. No real service has this.
class ClockPage
{
public:
    explicit ClockPage(PracticeState &state)
        : m_state(state)
    {
    }

    void setPort(quint16 port) { m_sessions.setPort(port, "clock"); }

    /// Takes over the time as the store or the options have it. Once, when the store has been filled.
    static void resume(PracticeState &state);

    [[nodiscard]] Answer answer(const Request &request);

private:
    Answer show(const Request &request);
    Answer takeForm(const Request &request);
    Answer takeCall(const Request &request);
    void advance(qint64 days);

    PracticeState &m_state;
    Sessions m_sessions;
};

} // namespace authdesk::practice
