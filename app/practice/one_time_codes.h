// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

namespace authdesk::practice {

/// The codes that open a consent's onboarding once, within an hour. The store holds their hashes only.
class OneTimeCodes
{
public:
    OneTimeCodes(Store &store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// A new code for the consent of that row. It holds `/`, `+` and `=`, so that who forgets to encode it notices.
    [[nodiscard]] QString make(qint64 consent);

    enum class State { Fits, Used, Expired, Unknown };
    [[nodiscard]] State stateOf(qint64 consent, const QString &code);
    /// From here on the code is used.
    void consume(const QString &code);

private:
    Store &m_store;
    Clock &m_clock;
};

} // namespace authdesk::practice
