// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/guarded_listener.h"

#include <QTcpSocket>

namespace authdesk::practice {

namespace {

constexpr auto received = "bytesOfThisRequest";

void count(QTcpSocket *socket)
{
    const qint64 total = socket->property(received).toLongLong() + socket->bytesAvailable();
    socket->setProperty(received, total);
    if (total <= GuardedListener::largestRequest)
        return;
    socket->readAll();
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    socket->write("HTTP/1.1 413 Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace

void GuardedListener::requestWasRead(QTcpSocket *socket)
{
    socket->setProperty(received, 0);
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Connected before the HTTP server does so, to see the bytes before it takes them.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { count(socket); });
    addPendingConnection(socket);
}

} // namespace authdesk::practice
