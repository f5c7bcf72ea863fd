// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace authdesk {

/// A text that must never reach a log, a file or a window title: an API key, the Secret of a connection key set, a
/// one-time code. Prints as "(secret)" and overwrites its own bytes when it goes. Copies are shared, so the bytes go
/// with the last of them.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The text itself. Whoever calls this answers for where it goes.
    [[nodiscard]] QString reveal() const;
    [[nodiscard]] QByteArray revealUtf8() const;

    bool operator==(const Secret &) const = default;

private:
    void wipe();

    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace authdesk
