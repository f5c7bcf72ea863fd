// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <chrono>

class QTimer;

namespace authdesk::ui {

/// The one way by which a secret reaches the clipboard. It is marked so that clipboard managers leave it alone, never
/// reaches the X11 selection, and goes after a countdown, at quit and with this object: but only while it is still
/// ours. Where the system refuses to clear it (Wayland, without focus) it is tried again when a window of ours has the
/// focus.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// \a what names it to the person ("App Key"), never holds it. An empty secret is not copied.
    void copy(const Secret &secret, const QString &what);
    /// Clears at once, if it is still ours.
    void clearNow();

    /// 30 s unless set; counts from the next copy.
    void setLifetime(std::chrono::seconds lifetime);
    [[nodiscard]] std::chrono::seconds lifetime() const { return m_lifetime; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; } ///< 0 when nothing of ours is there
    [[nodiscard]] QString what() const { return m_what; }
    /// True from a copy until it is known to be gone, also when clearing was refused.
    [[nodiscard]] bool holdsSecret() const { return !m_fingerprint.isEmpty(); }

Q_SIGNALS:
    void copied(const QString &what);
    void secondsLeftChanged(int seconds, const QString &what);
    /// The secret is no longer on the clipboard: cleared, or replaced by somebody else.
    void cleared();
    /// The time is up and the system refused to clear it; it is tried again when a window gets the focus.
    void couldNotClear(const QString &what);

protected:
    /// Asks the system to empty the clipboard. Virtual because only Wayland refuses.
    virtual void emptySystemClipboard();

private:
    enum class Presence { Ours, SomebodyElses, Gone, Unknown };

    [[nodiscard]] Presence presence() const;
    [[nodiscard]] QByteArray fingerprint(const QByteArray &utf8) const;
    void tick();
    void watch();
    void forget();

    QTimer *m_timer;
    std::chrono::seconds m_lifetime{30};
    int m_secondsLeft = 0;
    QString m_what;
    QByteArray m_salt;
    QByteArray m_fingerprint; ///< salted hash, so that no second copy of the secret is kept
    bool m_refused = false;
    bool m_clearing = false;
};

} // namespace authdesk::ui
