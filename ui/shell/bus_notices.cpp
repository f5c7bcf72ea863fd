// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bus_notices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1; // the interface has the same name
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr int untilTheDesktopSays = -1;

} // namespace

BusNotices::BusNotices(QObject *parent)
    : QObject(parent)
{
}

BusNotices::~BusNotices() = default;

void BusNotices::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    // Without the service's name: with it, Qt would ask who owns it and wait for the answer.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint)));
}

void BusNotices::show(const Notice &notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The title is plain by the specification; the text may be taken for markup, and holds nothing from outside.
    call.setArguments({u"Authdesk"_s, 0U, u"authdesk"_s, notice.title, notice.text,
                       QStringList{u"default"_s, tr("Open")}, QVariantMap{{u"desktop-entry"_s, u"authdesk"_s}},
                       untilTheDesktopSays});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<uint> number = *finished;
        if (!number.isError())
            m_shown.insert(number.value(), notice);
    });
}

void BusNotices::actionInvoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == "default"_L1)
        Q_EMIT activated(m_shown.take(id));
}

void BusNotices::notificationClosed(uint id)
{
    m_shown.remove(id);
}

} // namespace authdesk::ui
