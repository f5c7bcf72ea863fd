// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace authdesk::test {

/// The real gnome-keyring that `with-keyring unlocked` runs the test with.
class PrivateKeyring
{
public:
    PrivateKeyring();

    /// Each returns whether it was done.
    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool isLocked() const;

    /// Stops the keyring's process: it keeps its name on the bus and answers nothing more, until it is woken.
    void hang();
    void wake();

private:
    [[nodiscard]] QString defaultCollection() const;
    QDBusConnection m_bus;
    qint64 m_process = 0;
};

/// Stands for the person at gnome-keyring's password prompt, who presses Cancel. (The real prompter needs a display.)
class DismissingPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    DismissingPrompter();
    ~DismissingPrompter() override;

    [[nodiscard]] bool isReady() const { return m_ready; }
    /// How often a prompt was asked for.
    [[nodiscard]] int asked() const { return m_asked; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                       const QString &exchange, const QDBusMessage &message);
    void StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message);

private:
    void tell(const QDBusMessage &message, const QDBusObjectPath &callback, const QString &method,
              const QVariantList &arguments);

    QDBusConnection m_bus;
    bool m_ready = false;
    int m_asked = 0;
};

} // namespace authdesk::test
