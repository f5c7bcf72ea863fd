// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/rate_limit.h"

namespace authdesk::practice {

bool RateLimit::allowsOneMore()
{
    if (m_limit <= 0)
        return true;
    const qint64 now = m_clock.now();
    while (!m_calls.empty() && m_calls.front() <= now - 1000)
        m_calls.pop_front();
    if (static_cast<int>(m_calls.size()) >= m_limit)
        return false;
    m_calls.push_back(now);
    return true;
}

} // namespace authdesk::practice
