// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/consents_api.h"
#include "app/practice/faults.h"
#include "app/practice/rate_limit.h"

namespace authdesk::practice {

/// Everything below /consents: who may call, what a call must carry, how often, which call it is, and how refusals look
/// (as documented, or as observed).
class ConsentsDoor
{
public:
    explicit ConsentsDoor(PracticeState &state);

    [[nodiscard]] Answer answer(const Request &request);

private:
    [[nodiscard]] bool isObserved() const;
    std::optional<Answer> refused(const Request &request);
    Answer dispatch(const Request &request);
    Answer dispatchOne(const Request &request, const QString &id);

    PracticeState &m_state;
    ConsentsApi m_api;
    RateLimit m_limit;
    Faults m_faults;
};

/// The key of the environment that this server does not play, known so that its refusal can be shown.
[[nodiscard]] QString keyOfTheOther(ConsentsEnvironment environment);

} // namespace authdesk::practice
