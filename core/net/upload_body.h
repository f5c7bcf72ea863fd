// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace authdesk {

/// A request body that can be read once. Qt sends a POST, PATCH or DELETE again by itself when the server drops the
/// connection; it cannot when the body is sequential and not buffered. Used for empty bodies too.
class UploadBody : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Refuses, which is the point: what has been read is not read again.
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *source, qint64 length) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace authdesk
