// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifications.h"

#include "ui/shell/bus_notices.h"
#include "ui/shell/tray.h"

namespace authdesk::ui {

Notifications::Notifications(const Preferences *preferences, Tray *tray, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_tray(tray)
    , m_bus(new BusNotices(this))
{
    connect(m_tray, &Tray::activated, this, &Notifications::activated);
    connect(m_bus, &BusNotices::activated, this, &Notifications::activated);
}

Notifications::~Notifications() = default;

void Notifications::follow(SeenChanges *changes)
{
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = changes;
    if (changes == nullptr)
        return;
    connect(changes, &SeenChanges::seen, this, [this](const QList<SeenChange> &seen, bool sinceLastRun) {
        const QList<Notice> notices = noticesFor(seen, sinceLastRun, *m_preferences);
        for (const Notice &notice : notices)
            show(notice);
    });
}

void Notifications::show(const Notice &notice)
{
    if (m_tray->isAvailable())
        m_tray->show(notice);
    else
        m_bus->show(notice);
}

} // namespace authdesk::ui
