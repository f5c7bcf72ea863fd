// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace authdesk {

/// Lets whoever makes a call learn by which correlation id it went, also when it succeeds. Copies share what they know.
/// Each attempt has an id of its own; this holds that of the last one, and is empty until one was dispatched.
class CallTrace
{
public:
    CallTrace()
        : m_correlationId(std::make_shared<QString>())
    {
    }

    [[nodiscard]] const QString &correlationId() const { return *m_correlationId; }
    void note(const QString &correlationId) const { *m_correlationId = correlationId; }

private:
    std::shared_ptr<QString> m_correlationId;
};

} // namespace authdesk
