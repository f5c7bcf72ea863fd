// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_entry.h"

#include <QUuid>

namespace authdesk {

JournalEntry journalEntry(JournalEntry::Change change, const QString &subjectId, const QString &clientName,
                          const QJsonObject &content)
{
    JournalEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.change = change;
    entry.subjectId = subjectId;
    entry.clientName = clientName;
    entry.content = content;
    entry.startedOn = QDateTime::currentDateTimeUtc();
    return entry;
}

} // namespace authdesk
