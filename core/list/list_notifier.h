// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace authdesk {

/// Tells of changes to a KeyedList in the order that Qt's models need: before and after, in rows.
class ListNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void updated(int first, int last);
};

} // namespace authdesk
