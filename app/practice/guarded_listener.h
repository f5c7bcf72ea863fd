// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace authdesk::practice {

/// Listens for connections, and cuts off the one that sends more than a request of this API can need:
/// QAbstractHttpServer itself would go on reading into memory.
class GuardedListener : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    static constexpr qint64 largestBody = 64LL * 1024;
    static constexpr qint64 largestRequest = 1024LL * 1024;

    /// A whole request has come over this connection: what follows is counted anew.
    static void requestWasRead(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace authdesk::practice
