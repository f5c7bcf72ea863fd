// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/seen_changes.h"
#include "ui/shell/notice.h"

#include <QObject>
#include <QPointer>

namespace authdesk::ui {

class BusNotices;
class Tray;

/// Tells the user, outside the window, of what others have changed: by the system tray where there is one, else by the
/// desktop's notification service.
class Notifications : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Notifications(const Preferences *preferences, Tray *tray, QObject *parent = nullptr);
    ~Notifications() override;

    /// From now on those of this environment; null for none.
    void follow(SeenChanges *changes);
    void show(const Notice &notice);

Q_SIGNALS:
    /// Somebody clicked a notification: the window is to come to the front with this.
    void activated(const authdesk::ui::Notice &notice);

private:
    const Preferences *m_preferences;
    Tray *m_tray;
    BusNotices *m_bus;
    QPointer<SeenChanges> m_followed;
};

} // namespace authdesk::ui
