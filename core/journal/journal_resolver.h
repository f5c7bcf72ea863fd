// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <functional>

namespace authdesk {

/// Resolves the open journal entries of one noun by reading, one after the other: once they are loaded, and whenever it
/// is run. What cannot be found out now stays.
class JournalResolver : public QObject
{
    Q_OBJECT

public:
    /// Reads what became of a change: what the log is to say of it, which may be nothing. No list at all where it could
    /// not be read.
    using Read = std::function<QCoro::Task<std::optional<QList<Activity>>>(JournalEntry)>;

    /// Journal and log outlive this object.
    JournalResolver(Journal *journal, ActivityLog *log, QSet<JournalEntry::Change> changes, Read read,
                    QObject *parent = nullptr);

    void run();

private:
    QCoro::Task<void> resolveAll();

    Journal *m_journal;
    ActivityLog *m_log;
    QSet<JournalEntry::Change> m_changes;
    Read m_read;
    bool m_isRunning = false;
};

} // namespace authdesk
