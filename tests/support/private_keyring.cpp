// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_keyring.h"

#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <csignal>

using namespace Qt::StringLiterals;

namespace authdesk::test {

namespace {

const QString secretsName = u"org.freedesktop.secrets"_s;
const QString secretsPath = u"/org/freedesktop/secrets"_s;
const QString prompterName = u"org.gnome.keyring.SystemPrompter"_s;
const QString prompterPath = u"/org/gnome/keyring/Prompter"_s;

} // namespace

PrivateKeyring::PrivateKeyring()
    : m_bus(QDBusConnection::sessionBus())
    , m_process(qEnvironmentVariable("AUTHDESK_KEYRING_PID").toLongLong())
{
}

QString PrivateKeyring::defaultCollection() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, secretsPath, u"org.freedesktop.Secret.Service"_s,
                                                       u"ReadAlias"_s);
    call.setArguments({u"default"_s});
    return QDBusReply<QDBusObjectPath>(m_bus.call(call)).value().path();
}

bool PrivateKeyring::lock()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(secretsName, secretsPath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(defaultCollection())})});
    return m_bus.call(call).type() == QDBusMessage::ReplyMessage && isLocked();
}

bool PrivateKeyring::unlock()
{
    if (!isLocked())
        return true;
    QProcess unlocking;
    unlocking.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s});
    unlocking.write(qgetenv("AUTHDESK_KEYRING_PASSWORD"));
    unlocking.closeWriteChannel();
    return unlocking.waitForFinished() && !isLocked();
}

bool PrivateKeyring::isLocked() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretsName, defaultCollection(),
                                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return QDBusReply<QDBusVariant>(m_bus.call(call)).value().variant().toBool();
}

void PrivateKeyring::hang()
{
    if (m_process > 0)
        ::kill(static_cast<pid_t>(m_process), SIGSTOP);
}

void PrivateKeyring::wake()
{
    if (m_process > 0)
        ::kill(static_cast<pid_t>(m_process), SIGCONT);
}

DismissingPrompter::DismissingPrompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
{
    m_ready = m_bus.registerObject(prompterPath, this, QDBusConnection::ExportAllSlots) &&
              m_bus.registerService(prompterName);
}

DismissingPrompter::~DismissingPrompter()
{
    m_bus.unregisterService(prompterName);
    m_bus.unregisterObject(prompterPath);
    QDBusConnection::disconnectFromBus(u"prompter"_s);
}

void DismissingPrompter::BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    tell(message, callback, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
}

void DismissingPrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                                       const QString &, const QDBusMessage &message)
{
    ++m_asked;
    tell(message, callback, u"PromptReady"_s, {u"no"_s, QVariantMap(), QString()});
}

void DismissingPrompter::StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message)
{
    tell(message, callback, u"PromptDone"_s, {});
}

void DismissingPrompter::tell(const QDBusMessage &message, const QDBusObjectPath &callback, const QString &method,
                              const QVariantList &arguments)
{
    m_bus.send(message.createReply());
    message.setDelayedReply(true);
    QDBusMessage call = QDBusMessage::createMethodCall(message.service(), callback.path(),
                                                       u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
    call.setArguments(arguments);
    m_bus.send(call);
}

} // namespace authdesk::test
