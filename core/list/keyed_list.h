// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/list/list_notifier.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <algorithm>

namespace authdesk {

/// The rows of one noun, each known by its `id`, changed by difference: what is equal is left alone, what is new is
/// appended, what is gone is removed. Nothing is ever reset, so that a view keeps its selection and scroll.
/// `T` has a `QString id` and `operator==`.
template<class T>
class KeyedList
{
public:
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const ListNotifier *notifier() const { return &m_notifier; }

    /// The row with this id, or -1.
    [[nodiscard]] int indexOf(const QString &id) const { return m_index.value(id, -1); }
    /// The value with this id, or null. Valid until the list changes.
    [[nodiscard]] const T *find(const QString &id) const
    {
        const int row = indexOf(id);
        return row < 0 ? nullptr : &m_rows.at(row);
    }

    /// Adds what is new and updates what differs; of two values with one id the later counts.
    void merge(const QList<T> &values)
    {
        QList<T> added;
        QHash<QString, int> addedAt;
        QList<int> changed;
        for (const T &value : values) {
            const int row = indexOf(value.id);
            if (row >= 0) {
                if (!(m_rows.at(row) == value)) {
                    m_rows[row] = value;
                    changed.append(row);
                }
            } else if (const auto known = addedAt.constFind(value.id); known != addedAt.cend()) {
                added[*known] = value;
            } else {
                addedAt.insert(value.id, static_cast<int>(added.size()));
                added.append(value);
            }
        }
        tellUpdated(changed);
        append(added);
    }

    void remove(const QSet<QString> &ids)
    {
        QList<int> gone;
        for (const QString &id : ids) {
            if (const int row = indexOf(id); row >= 0)
                gone.append(row);
        }
        std::sort(gone.begin(), gone.end());
        while (!gone.isEmpty()) {
            const int last = gone.takeLast();
            int first = last;
            while (!gone.isEmpty() && gone.constLast() == first - 1)
                first = gone.takeLast();
            Q_EMIT m_notifier.aboutToRemove(first, last);
            for (int row = first; row <= last; ++row)
                m_index.remove(m_rows.at(row).id);
            m_rows.remove(first, last - first + 1);
            for (int row = first; row < m_rows.size(); ++row)
                m_index[m_rows.at(row).id] = row;
            Q_EMIT m_notifier.removed(first, last);
        }
    }

private:
    void append(const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        const int last = first + static_cast<int>(values.size()) - 1;
        Q_EMIT m_notifier.aboutToInsert(first, last);
        m_rows += values;
        for (int row = first; row <= last; ++row)
            m_index.insert(m_rows.at(row).id, row);
        Q_EMIT m_notifier.inserted(first, last);
    }

    void tellUpdated(QList<int> rows)
    {
        std::sort(rows.begin(), rows.end());
        for (qsizetype i = 0; i < rows.size();) {
            const int first = rows.at(i);
            int last = first;
            while (++i < rows.size() && rows.at(i) <= last + 1)
                last = rows.at(i);
            Q_EMIT m_notifier.updated(first, last);
        }
    }

    QList<T> m_rows;
    QHash<QString, int> m_index;
    ListNotifier m_notifier;
};

} // namespace authdesk
