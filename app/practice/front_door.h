// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <QAbstractHttpServer>
#include <functional>

namespace authdesk::practice {

/// Reads requests and writes answers over HTTP/1.1 on 127.0.0.1. Knows nothing of what they mean.
///
/// Answers are written by hand, not through QHttpServerResponder: Qt 6.4's responder refers to a request that dies with
/// its connection, which crashes delayed answers to clients that have hung up.
class FrontDoor final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    struct Delayed
    {
        Answer answer;
        int milliseconds = 0;
    };
    using Handler = std::function<Delayed(const Request &)>;

    explicit FrontDoor(Handler handler, QObject *parent = nullptr);

    /// Port 0 takes any free one. The error is a sentence; empty when it listens.
    [[nodiscard]] QString open(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
    quint16 m_port = 0;
};

} // namespace authdesk::practice
