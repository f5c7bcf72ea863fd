// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/ids.h"

#include <optional>

namespace authdesk::practice {

/// A fault to play in place of an answer.
struct Fault
{
    Answer answer;
    bool afterTheWork = false; ///< the call is carried out, only its answer is lost
};

/// Decides which calls fail, and how. The same seed gives the same row of decisions.
class Faults
{
public:
    Faults(double rate, quint64 seed)
        : m_rate(rate)
        , m_dice(seed)
    {
    }

    [[nodiscard]] std::optional<Fault> next();

private:
    double m_rate;
    Dice m_dice;
};

} // namespace authdesk::practice
