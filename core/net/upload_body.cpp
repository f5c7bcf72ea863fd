// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/upload_body.h"

#include <algorithm>
#include <utility>

namespace authdesk {

UploadBody::UploadBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool UploadBody::seek(qint64)
{
    return false;
}

qint64 UploadBody::readData(char *target, qint64 most)
{
    const qint64 length = std::min(most, m_bytes.size() - m_read);
    if (length <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, length, target);
    m_read += length;
    return length;
}

qint64 UploadBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace authdesk
