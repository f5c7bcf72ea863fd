// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/client_match.h"
#include "core/list/keyed_list.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>

namespace authdesk {

/// Finds the records that may be one client's, by e-mail address, name and what the service links, without going
/// through all of them. Follows the lists, and costs one lookup for each row that changes.
class ClientIndex : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Knows the rows of this list too, from now on. The list may go before this object.
    template<class T>
    void follow(const KeyedList<T> &list)
    {
        const auto put = [this, &list](int first, int last) {
            for (int row = first; row <= last; ++row)
                insert(clientRecord(list.rows().at(row)));
        };
        connect(list.notifier(), &ListNotifier::inserted, this, put);
        connect(list.notifier(), &ListNotifier::updated, this, put);
        connect(list.notifier(), &ListNotifier::aboutToRemove, this, [this, &list](int first, int last) {
            for (int row = first; row <= last; ++row)
                remove(clientRecord(list.rows().at(row)).key());
        });
        put(0, static_cast<int>(list.size()) - 1);
    }

    /// All that matchesOf() has to compare `of` with: what looks like it, and what is linked to it, directly or from
    /// one to the next. Noun by noun, in the order of the lists.
    [[nodiscard]] QList<ClientRecord> related(const ClientRecord &of, const QSet<ConfirmedPair> &confirmed) const;

private:
    struct Entry
    {
        ClientRecord record;
        QStringList tokens; ///< by which it is found
        qint64 place = 0;   ///< rises in the order of the list
    };

    void insert(const ClientRecord &record);
    void remove(const QString &key);

    QHash<QString, Entry> m_entries;        ///< by key
    QMultiHash<QString, QString> m_byToken; ///< keys
    qint64 m_nextPlace = 0;
};

} // namespace authdesk
