// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace authdesk {

/// Announces the changes of a KeyedList in the order that Qt's models need: before and after, in rows.
class ListNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    /// Rows here and there, from the top to the bottom, are going: they are put behind all others, and aboutToRemove()
    /// and removed() follow for them as one run. To a model all of it is one change of the layout.
    void aboutToMoveToEnd(const QList<int> &rows);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void updated(int first, int last);
};

} // namespace authdesk
