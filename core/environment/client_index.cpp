// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/client_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// What makes two records look alike.
QStringList looksOf(const ClientRecord &record)
{
    QStringList looks;
    if (!record.email.isEmpty())
        looks.append(u"email:"_s + record.email.toCaseFolded());
    if (const QString name = foldedClientName(record.name); !name.isEmpty())
        looks.append(u"name:"_s + name);
    return looks;
}

/// The key of the record that the service links to this one; empty without one.
QString linkOf(const ClientRecord &record)
{
    ClientRecord linked;
    linked.noun =
        record.noun == ClientRecord::Noun::Request ? ClientRecord::Noun::Partnership : ClientRecord::Noun::Request;
    linked.id = record.noun == ClientRecord::Noun::Request ? record.partnershipId : record.authorisationRequestId;
    return linked.id.isEmpty() ? QString() : linked.key();
}

QString linkToken(const QString &key)
{
    return u"link:"_s + key;
}

} // namespace

void ClientIndex::insert(const ClientRecord &record)
{
    const QString key = record.key();
    const auto known = m_entries.constFind(key);
    if (known != m_entries.cend() && known->record == record)
        return;
    Entry entry;
    entry.record = record;
    entry.place = known != m_entries.cend() ? known->place : m_nextPlace++;
    entry.tokens = looksOf(record);
    if (const QString link = linkOf(record); !link.isEmpty())
        entry.tokens.append(linkToken(link));
    remove(key);
    for (const QString &token : std::as_const(entry.tokens))
        m_byToken.insert(token, key);
    m_entries.insert(key, entry);
}

void ClientIndex::remove(const QString &key)
{
    const Entry entry = m_entries.take(key);
    for (const QString &token : entry.tokens)
        m_byToken.remove(token, key);
}

QList<ClientRecord> ClientIndex::related(const ClientRecord &of, const QSet<ConfirmedPair> &confirmed) const
{
    QSet<QString> found;
    for (const QString &look : looksOf(of)) {
        const QStringList alike = m_byToken.values(look);
        found.unite(QSet<QString>(alike.cbegin(), alike.cend()));
    }
    QSet<QString> linked;
    QList<ClientRecord> open{of};
    while (!open.isEmpty()) {
        const ClientRecord from = open.takeFirst();
        const QString key = from.key();
        QStringList next = m_byToken.values(linkToken(key));
        next.append(linkOf(from));
        for (const ConfirmedPair &pair : confirmed) {
            if (pair.first == key || pair.second == key)
                next.append(pair.first == key ? pair.second : pair.first);
        }
        for (const QString &other : std::as_const(next)) {
            const auto entry = m_entries.constFind(other);
            if (entry == m_entries.cend() || linked.contains(other))
                continue;
            linked.insert(other);
            open.append(entry->record);
        }
    }
    found.unite(linked);

    QList<Entry> entries;
    for (const QString &key : std::as_const(found))
        entries.append(m_entries.value(key));
    std::sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return std::pair(one.record.noun, one.place) < std::pair(other.record.noun, other.place);
    });
    QList<ClientRecord> records;
    for (const Entry &entry : std::as_const(entries))
        records.append(entry.record);
    return records;
}

} // namespace authdesk
