// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "tests/support/await.h"

namespace authdesk::test {

inline QCoro::Task<Result<void>> shutDownMeanwhile()
{
    ApiError error;
    error.kind = ApiError::Kind::ShutDown;
    co_return tl::unexpected(error);
}

/// Leaves an entry in the store as a program leaves it that was killed while it sent it.
inline void leaveInJournal(Store &store, const QString &environmentId, const JournalEntry &entry)
{
    ActivityLog log(&store, {environmentId, environmentId});
    Journal journal(&store, &log);
    auto send = [](const CallTrace &) {
        return shutDownMeanwhile();
    };
    const auto left = await(journal.carryOut(entry, {}, send));
    if (!left || !*left)
        QTest::qFail("the entry could not be written", __FILE__, __LINE__);
}

/// All entries of an environment, as the store holds them.
inline QList<JournalEntry> entriesLeft(Store &store, const QString &environmentId)
{
    ActivityLog log(&store, {environmentId, environmentId});
    Journal journal(&store, &log);
    QList<JournalEntry> entries;
    QObject::connect(&journal, &Journal::loaded, &journal, [&] { entries = journal.open(); });
    journal.load();
    const auto read = await(journal.entriesOf(JournalEntry::Change::SendRequest, {})); // comes after it
    if (!read)
        QTest::qFail("the journal could not be read", __FILE__, __LINE__);
    return entries;
}

} // namespace authdesk::test
