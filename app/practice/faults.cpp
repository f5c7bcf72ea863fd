// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faults.h"

#include "app/practice/http_answer.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 4;
constexpr int scale = 1'000'000;

Answer faultOfKind(int kind)
{
    Answer answer;
    switch (kind) {
    case 0:
        return problem(500, u"Played fault."_s);
    case 1:
        return problem(503, u"Played fault: come back in a moment."_s).with("Retry-After", "1");
    case 2:
        answer.status = 500;
        return answer;
    default:
        answer.status = 500;
        answer.dropped = true;
        return answer;
    }
}

} // namespace

std::optional<Fault> Faults::next()
{
    if (m_rate <= 0 || m_dice.below(scale) >= m_rate * scale)
        return std::nullopt;
    Fault fault;
    fault.answer = faultOfKind(m_dice.below(kinds));
    fault.afterTheWork = m_dice.chance(50);
    return fault;
}

} // namespace authdesk::practice
