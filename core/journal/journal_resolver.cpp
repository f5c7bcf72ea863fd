// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_resolver.h"

namespace authdesk {

JournalResolver::JournalResolver(Journal *journal, ActivityLog *log, QSet<JournalEntry::Change> changes, Read read,
                                 QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_log(log)
    , m_changes(std::move(changes))
    , m_read(std::move(read))
{
    connect(journal, &Journal::loaded, this, &JournalResolver::run);
}

void JournalResolver::run()
{
    if (!m_isRunning)
        resolveAll();
}

QCoro::Task<void> JournalResolver::resolveAll()
{
    m_isRunning = true;
    const QList<JournalEntry> open = m_journal->open();
    for (const JournalEntry &entry : open) {
        if (!m_changes.contains(entry.change))
            continue;
        const std::optional<QList<Activity>> found = co_await m_read(entry);
        if (!found)
            continue;
        const StoreResult<bool> resolved = co_await m_journal->resolve(entry.id);
        if (!resolved.value_or(false))
            continue;
        for (const Activity &activity : *found)
            m_log->record(activity);
    }
    m_isRunning = false;
}

} // namespace authdesk
