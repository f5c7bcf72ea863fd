// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/clock.h"

#include <QDateTime>
#include <algorithm>

namespace authdesk::practice {

qint64 Clock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_advance;
}

qint64 Clock::nextChange()
{
    m_lastChange = std::max(now(), m_lastChange + 1);
    return m_lastChange;
}

void Clock::changesEndedAt(qint64 moment)
{
    m_lastChange = std::max(m_lastChange, moment);
}

void Clock::advance(std::chrono::milliseconds by)
{
    m_advance += by.count();
}

QString isoTime(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace authdesk::practice
