// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_service_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Answer = std::function<void(std::optional<bool>)>;

constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;

QDBusMessage call(const QString &path, QLatin1StringView interface, QLatin1StringView method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

template<class T, class Next>
void ask(QObject *context, const QDBusMessage &message, Next next)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [next](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<T> reply = *done;
        done->deleteLater();
        next(reply.isError() ? std::nullopt : std::optional<T>(reply.value()));
    });
}

void askCollection(QObject *context, const QString &path, const Answer &answer)
{
    const QDBusMessage message =
        call(path, "org.freedesktop.DBus.Properties"_L1, "Get"_L1, {QString(collectionInterface), u"Locked"_s});
    ask<QDBusVariant>(context, message, [answer](const std::optional<QDBusVariant> &locked) {
        answer(locked ? std::optional(locked->variant().toBool()) : std::nullopt);
    });
}

} // namespace

void askSecretServiceLock(QObject *context, Answer answer)
{
    const QDBusMessage message = call(u"/org/freedesktop/secrets"_s, "org.freedesktop.Secret.Service"_L1,
                                      "ReadAlias"_L1, {u"default"_s});
    ask<QDBusObjectPath>(context, message, [context, answer](const std::optional<QDBusObjectPath> &collection) {
        const bool hasDefault = collection && collection->path() != "/"_L1;
        if (hasDefault)
            askCollection(context, collection->path(), answer);
        else
            answer(std::nullopt);
    });
}

} // namespace authdesk
