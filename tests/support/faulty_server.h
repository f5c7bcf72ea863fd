// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace authdesk::test {

/// A request as it came over the wire.
struct ReceivedRequest
{
    QByteArray verb;
    QByteArray target; ///< path and query, byte for byte
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The header's value, by its name without regard to case; empty when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// What the server does with one request, after it has read the whole of it.
class Behaviour
{
public:
    /// An orderly answer.
    static Behaviour answer(int status, QByteArray body = {}, QByteArray extraHeaders = {});
    static Behaviour json(const QJsonObject &object, QByteArray extraHeaders = {});
    /// Closes the connection without a word.
    static Behaviour drop();
    /// Keeps the connection open and says nothing.
    static Behaviour silence();
    /// Announces `announced` bytes, sends `body`, closes.
    static Behaviour truncated(QByteArray body, qint64 announced);
    /// Announces a long body, then sends one byte of it at each interval, for ever.
    static Behaviour trickle(std::chrono::milliseconds interval);
    /// Sends these bytes as they are, then closes.
    static Behaviour raw(QByteArray bytes);

    Behaviour &after(std::chrono::milliseconds pause);

private:
    friend class FaultyServer;
    enum class Ending { KeepAlive, Close, Silence, Trickle };
    QByteArray m_bytes;
    Ending m_ending = Ending::KeepAlive;
    std::chrono::milliseconds m_pause{0};
    std::chrono::milliseconds m_interval{0};
};

/// A real HTTP server on loopback that misbehaves as it is told, plain or over TLS, and counts what reaches it.
class FaultyServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<Behaviour(const ReceivedRequest &)>;

    explicit FaultyServer(Script script);
    FaultyServer(Script script, const QSslConfiguration &tls);
    ~FaultyServer() override;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const;
    /// TCP connections accepted, whatever came over them.
    [[nodiscard]] int connections() const { return m_connections; }
    /// Every request that was read to its end: what a service would have carried out.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int deliveries() const { return static_cast<int>(m_requests.size()); }
    /// The most requests that were unanswered at the same time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    /// Requests whose sender hung up before they were answered.
    [[nodiscard]] int hungUp() const { return m_hungUp; }

private:
    struct Connection;
    void listen(bool encrypted);
    void accept(QTcpSocket *socket);
    void read(const std::shared_ptr<Connection> &connection);
    void play(const std::shared_ptr<Connection> &connection, const Behaviour &behaviour);
    void settle(const std::shared_ptr<Connection> &connection);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    bool m_encrypted = false;
    int m_connections = 0;
    QList<ReceivedRequest> m_requests;
    int m_open = 0;
    int m_mostAtOnce = 0;
    int m_hungUp = 0;
};

} // namespace authdesk::test
