// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret.h"

#include <QDebug>
#include <algorithm>

namespace authdesk {

Secret::Secret(const QString &text)
    : m_bytes(text.toUtf8())
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QString Secret::reveal() const
{
    return QString::fromUtf8(m_bytes);
}

QByteArray Secret::revealUtf8() const
{
    // A copy of its own: one that shared our bytes would keep them from being overwritten.
    return {m_bytes.constData(), m_bytes.size()};
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        // Through a volatile pointer, so that the compiler does not leave out writes that nobody reads.
        volatile char *byte = m_bytes.data();
        std::fill_n(byte, m_bytes.size(), '\0');
    }
    m_bytes.clear();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote().nospace() << (secret.isEmpty() ? "(no secret)" : "(secret)");
    return debug;
}

} // namespace authdesk
