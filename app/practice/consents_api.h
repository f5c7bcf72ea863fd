// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// The calls below /consents/api/v1/consents, as the service documents them or as it was observed to answer.
class ConsentsApi
{
public:
    explicit ConsentsApi(PracticeState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] Answer list(const Request &request);
    [[nodiscard]] Answer create(const Request &request);
    [[nodiscard]] Answer get(const QString &id);
    [[nodiscard]] Answer update(const Request &request, const QString &id);
    [[nodiscard]] Answer remove(const QString &id);
    [[nodiscard]] Answer makeCode(const QString &id);

private:
    [[nodiscard]] QString locationOf(const Request &request, const QString &id) const;

    PracticeState &m_state;
};

} // namespace authdesk::practice
