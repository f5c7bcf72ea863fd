// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notice.h"

#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace authdesk::ui {

/// Desktop notifications by the freedesktop.org service on the session's D-Bus, for desktops without a system tray.
/// Every call is asynchronous; without a bus or a service nothing happens.
class BusNotices : public QObject
{
    Q_OBJECT

public:
    explicit BusNotices(QObject *parent = nullptr);
    ~BusNotices() override;

    void show(const Notice &notice);

Q_SIGNALS:
    /// Somebody clicked it.
    void activated(const authdesk::ui::Notice &notice);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id);

private:
    void listen();

    QHash<uint, Notice> m_shown; ///< by the service's number
    bool m_isListening = false;
};

} // namespace authdesk::ui
