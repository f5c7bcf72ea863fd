// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/list/list_notifier.h"
#include "core/list/row_runs.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <algorithm>
#include <utility>
#include <vector>

namespace authdesk {

/// The rows of one noun, each known by its `id`, changed by difference: what is equal is left alone, what is new is
/// appended, what is gone is removed. Nothing is ever reset, so that a view keeps its selection and scroll. To
/// remove rows takes time in proportion to the rows there are, however scattered they stand.
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
        emitUpdated(changed);
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
        std::vector<RowRun> runs = runsOf(gone);
        if (static_cast<int>(runs.size()) > mostRuns) {
            // One after the other would take the product of runs and rows: minutes for thousands among many.
            moveToEnd(gone);
            const int end = static_cast<int>(m_rows.size());
            runs = {{end - static_cast<int>(gone.size()), end - 1}};
        }
        for (auto run = runs.crbegin(); run != runs.crend(); ++run)
            removeRun(run->first, run->last);
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

    void moveToEnd(const QList<int> &rows)
    {
        Q_EMIT m_notifier.aboutToMoveToEnd(rows);
        QList<T> ordered;
        QList<T> last;
        ordered.reserve(m_rows.size());
        last.reserve(rows.size());
        auto next = rows.cbegin();
        for (int row = 0; row < m_rows.size(); ++row) {
            const bool isMoved = next != rows.cend() && *next == row;
            if (isMoved)
                ++next;
            (isMoved ? last : ordered).append(std::move(m_rows[row]));
        }
        ordered += last;
        m_rows = std::move(ordered);
        reindex(rows.constFirst());
    }

    void removeRun(int first, int last)
    {
        Q_EMIT m_notifier.aboutToRemove(first, last);
        for (int row = first; row <= last; ++row)
            m_index.remove(m_rows.at(row).id);
        m_rows.remove(first, last - first + 1);
        reindex(first);
        Q_EMIT m_notifier.removed(first, last);
    }

    void reindex(int first)
    {
        for (int row = first; row < m_rows.size(); ++row)
            m_index[m_rows.at(row).id] = row;
    }

    void emitUpdated(const QList<int> &rows)
    {
        for (const RowRun &run : runsOf(rows))
            Q_EMIT m_notifier.updated(run.first, run.last);
    }

    QList<T> m_rows;
    QHash<QString, int> m_index;
    ListNotifier m_notifier;
};

} // namespace authdesk
