// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_clipboard.h"

#include "ui/common/secret_mime.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTimer>
#include <QWindow>
#include <utility>

namespace authdesk::ui {

using namespace std::chrono_literals;

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window && m_refused)
            clearNow();
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::watch);
}

SecretClipboard::~SecretClipboard()
{
    if (holdsSecret() && QCoreApplication::instance() && presence() == Presence::Ours)
        SecretClipboard::emptySystemClipboard();
}

void SecretClipboard::copy(const Secret &secret, const QString &what)
{
    if (secret.isEmpty())
        return;
    m_salt.resize(32);
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
    m_what = what;
    m_refused = false;
    // The clipboard tells of the change before setMimeData returns; watch() must know by then what is ours.
    m_fingerprint = fingerprint(secret.revealUtf8());
    QGuiApplication::clipboard()->setMimeData(new SecretMime(secret), QClipboard::Clipboard);
    m_secondsLeft = int(m_lifetime.count());
    m_timer->start();
    Q_EMIT copied(m_what);
    Q_EMIT secondsLeftChanged(m_secondsLeft, m_what);
}

void SecretClipboard::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = lifetime;
}

QByteArray SecretClipboard::fingerprint(const QByteArray &utf8) const
{
    return QMessageAuthenticationCode::hash(utf8, m_salt, QCryptographicHash::Sha256);
}

SecretClipboard::Presence SecretClipboard::presence() const
{
    const QString text = QGuiApplication::clipboard()->text(QClipboard::Clipboard);
    if (!text.isEmpty())
        return fingerprint(text.toUtf8()) == m_fingerprint ? Presence::Ours : Presence::SomebodyElses;
    // Wayland shows an empty clipboard to whoever has not the focus.
    const bool blind =
        QGuiApplication::platformName().startsWith(QLatin1StringView("wayland")) && !QGuiApplication::focusWindow();
    return blind ? Presence::Unknown : Presence::Gone;
}

void SecretClipboard::emptySystemClipboard()
{
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
}

void SecretClipboard::tick()
{
    --m_secondsLeft;
    if (m_secondsLeft > 0) {
        Q_EMIT secondsLeftChanged(m_secondsLeft, m_what);
        return;
    }
    clearNow();
}

void SecretClipboard::clearNow()
{
    if (!holdsSecret())
        return;
    m_timer->stop();
    m_secondsLeft = 0;
    Presence now = presence();
    if (now == Presence::Ours) {
        m_clearing = true;
        emptySystemClipboard();
        m_clearing = false;
        now = presence();
    }
    if (now == Presence::Gone || now == Presence::SomebodyElses) {
        forget();
        return;
    }
    m_refused = true;
    Q_EMIT secondsLeftChanged(0, m_what);
    Q_EMIT couldNotClear(m_what);
}

void SecretClipboard::watch()
{
    if (holdsSecret() && !m_clearing && presence() == Presence::SomebodyElses)
        forget();
}

void SecretClipboard::forget()
{
    m_timer->stop();
    m_secondsLeft = 0;
    m_refused = false;
    m_fingerprint.clear();
    const QString what = std::exchange(m_what, {});
    Q_EMIT secondsLeftChanged(0, what);
    Q_EMIT cleared();
}

} // namespace authdesk::ui
