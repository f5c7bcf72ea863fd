// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_server.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::test {

namespace {

QByteArray head(int status, const QByteArray &extraHeaders, qint64 length)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status-" + QByteArray::number(status) + "\r\n" + extraHeaders +
           "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool ReceivedRequest::hasHeader(const QByteArray &name) const
{
    return std::ranges::any_of(headers, [&](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Behaviour Behaviour::answer(int status, QByteArray body, QByteArray extraHeaders)
{
    Behaviour b;
    const bool bodiless = status == 204 || status == 304;
    b.m_bytes = bodiless ? "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + extraHeaders + "\r\n"
                         : head(status, extraHeaders, body.size()) + body;
    return b;
}

Behaviour Behaviour::json(const QJsonObject &object, QByteArray extraHeaders)
{
    return answer(200, QJsonDocument(object).toJson(QJsonDocument::Compact),
                  "Content-Type: application/json\r\n" + extraHeaders);
}

Behaviour Behaviour::drop()
{
    return raw({});
}

Behaviour Behaviour::silence()
{
    Behaviour b;
    b.m_ending = Ending::Silence;
    return b;
}

Behaviour Behaviour::truncated(QByteArray body, qint64 announced)
{
    return raw(head(200, "Content-Type: application/json\r\n", announced) + body);
}

Behaviour Behaviour::trickle(std::chrono::milliseconds interval)
{
    Behaviour b;
    b.m_bytes = head(200, "Content-Type: application/json\r\n", 1'000'000);
    b.m_ending = Ending::Trickle;
    b.m_interval = interval;
    return b;
}

Behaviour Behaviour::raw(QByteArray bytes)
{
    Behaviour b;
    b.m_bytes = std::move(bytes);
    b.m_ending = Ending::Close;
    return b;
}

Behaviour &Behaviour::after(std::chrono::milliseconds pause)
{
    m_pause = pause;
    return *this;
}

struct FaultyServer::Connection
{
    QPointer<QTcpSocket> socket;
    QByteArray buffer;
    bool busy = false;
};

FaultyServer::FaultyServer(Script script)
    : m_script(std::move(script))
    , m_server(std::make_unique<QTcpServer>())
{
    listen(false);
}

FaultyServer::FaultyServer(Script script, const QSslConfiguration &tls)
    : m_script(std::move(script))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    connect(server.get(), &QSslServer::startedEncryptionHandshake, this, [this] { ++m_connections; });
    m_server = std::move(server);
    listen(true);
}

FaultyServer::~FaultyServer()
{
    // The sockets go with the server, and must not report their end to what is already gone.
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

QUrl FaultyServer::url() const
{
    QUrl url;
    url.setScheme(m_encrypted ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

quint16 FaultyServer::port() const
{
    return m_server->serverPort();
}

void FaultyServer::listen(bool encrypted)
{
    m_encrypted = encrypted;
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            if (!m_encrypted)
                ++m_connections;
            accept(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test's server cannot listen: %s", qPrintable(m_server->errorString()));
}

void FaultyServer::accept(QTcpSocket *socket)
{
    auto connection = std::make_shared<Connection>();
    connection->socket = socket;
    connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, connection] {
        if (connection->busy) {
            ++m_hungUp;
            settle(connection);
        }
        connection->socket->deleteLater();
    });
    read(connection);
}

void FaultyServer::read(const std::shared_ptr<Connection> &connection)
{
    connection->buffer += connection->socket->readAll();
    const qsizetype end = connection->buffer.indexOf("\r\n\r\n");
    if (end < 0 || connection->busy)
        return;
    ReceivedRequest request;
    QList<QByteArray> lines = connection->buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    const qsizetype bodyStart = end + 4;
    if (connection->buffer.size() < bodyStart + length)
        return;
    request.body = connection->buffer.mid(bodyStart, length);
    connection->buffer.remove(0, bodyStart + length);
    connection->busy = true;
    m_requests.append(request);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_open);
    const Behaviour behaviour = m_script(request);
    if (behaviour.m_pause == std::chrono::milliseconds::zero())
        play(connection, behaviour);
    else
        QTimer::singleShot(behaviour.m_pause, connection->socket,
                           [this, connection, behaviour] { play(connection, behaviour); });
}

void FaultyServer::play(const std::shared_ptr<Connection> &connection, const Behaviour &behaviour)
{
    QTcpSocket *socket = connection->socket;
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    using Ending = Behaviour::Ending;
    if (!behaviour.m_bytes.isEmpty())
        socket->write(behaviour.m_bytes);
    switch (behaviour.m_ending) {
    case Ending::Silence:
        return;
    case Ending::Trickle: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(behaviour.m_interval);
        return;
    }
    case Ending::Close:
        settle(connection);
        socket->disconnectFromHost();
        return;
    case Ending::KeepAlive:
        settle(connection);
        read(connection);
        return;
    }
}

void FaultyServer::settle(const std::shared_ptr<Connection> &connection)
{
    connection->busy = false;
    --m_open;
}

} // namespace authdesk::test
