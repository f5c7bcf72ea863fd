// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"

#include <deque>

namespace authdesk::practice {

/// So many calls within any second, no more. The refused ones do not count.
class RateLimit
{
public:
    /// A limit of 0 is none.
    RateLimit(const Clock &clock, int callsPerSecond)
        : m_clock(clock)
        , m_limit(callsPerSecond)
    {
    }

    [[nodiscard]] bool allowsOneMore();

private:
    const Clock &m_clock;
    int m_limit;
    std::deque<qint64> m_calls;
};

} // namespace authdesk::practice
