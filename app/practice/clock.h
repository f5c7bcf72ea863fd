// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <chrono>

namespace authdesk::practice {

/// The server's time. All moments are milliseconds since 1970 in UTC.
class Clock
{
public:
    [[nodiscard]] qint64 now() const;

    /// The moment of a change: now, but later than every change before it, so that `updatedOn` can serve as a cursor.
    [[nodiscard]] qint64 nextChange();

    /// Changes that were made before this run, or that were made up, ended at this moment.
    void changesEndedAt(qint64 moment);

    /// Moves the server's time forward, for tests of rules that wait.
    void advance(std::chrono::milliseconds by);
    /// How far it is ahead of the machine's.
    [[nodiscard]] std::chrono::milliseconds offset() const { return std::chrono::milliseconds(m_advance); }
    void setOffset(std::chrono::milliseconds offset) { m_advance = offset.count(); }

private:
    qint64 m_advance = 0;
    qint64 m_lastChange = 0;
};

/// "2026-11-21T10:00:00.123Z"
[[nodiscard]] QString isoTime(qint64 moment);

} // namespace authdesk::practice
