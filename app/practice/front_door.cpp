// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/front_door.h"

#include "app/practice/guarded_listener.h"
#include "app/practice/http_answer.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonPhrase(int status)
{
    // Clients must ignore it (RFC 9112, section 4); people who read a trace need the number only.
    return status < 300 ? "OK" : status < 400 ? "See headers" : "Refused";
}

/// How an answer is written: the body is left out where the request was HEAD.
struct Writing
{
    bool close = false;
    bool headersOnly = false;
};

QByteArray serialised(const Answer &answer, Writing how)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    text += "Date: " + date.toLatin1() + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (!answer.contentType.isEmpty())
        text += "Content-Type: " + answer.contentType + "\r\n";
    // RFC 9110, section 8.6: none with 204, and with 304 it would speak of the body that is not sent.
    if (answer.status != 204 && answer.status != 304)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (how.close)
        text += "Connection: close\r\n";
    text += "\r\n";
    return how.headersOnly ? text : text + answer.body;
}

void write(QTcpSocket *socket, const Answer &answer, Writing how)
{
    if (answer.dropped) {
        // Not at once: the server that called us still uses the socket.
        QMetaObject::invokeMethod(socket, &QTcpSocket::abort, Qt::QueuedConnection);
        return;
    }
    socket->write(serialised(answer, how));
    if (how.close)
        QMetaObject::invokeMethod(socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
}

Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return Method::Get;
    case QHttpServerRequest::Method::Head:
        return Method::Head;
    case QHttpServerRequest::Method::Patch:
        return Method::Patch;
    case QHttpServerRequest::Method::Post:
        return Method::Post;
    case QHttpServerRequest::Method::Delete:
        return Method::Delete;
    default:
        return Method::Other;
    }
}

Request read(const QHttpServerRequest &request)
{
    Request result;
    result.method = methodOf(request);
    result.path = request.url().path(QUrl::FullyDecoded);
    result.query = QUrlQuery(request.url());
    result.queryText = request.url().query(QUrl::FullyEncoded).toLatin1();
    result.headers = request.headers();
    result.body = request.body();
    return result;
}

} // namespace

FrontDoor::FrontDoor(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

QString FrontDoor::open(quint16 port)
{
    auto *listener = new GuardedListener(this);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return u"Cannot listen on 127.0.0.1, port %1: %2"_s.arg(port).arg(listener->errorString());
    m_port = listener->serverPort();
    bind(listener);
    return {};
}

bool FrontDoor::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    GuardedListener::requestWasRead(socket);
    const Request read = practice::read(request);
    const Writing how{read.header("Connection").toLower().contains("close"), read.method == Method::Head};
    const bool tooLarge = read.body.size() > GuardedListener::largestBody;
    const Delayed delayed = tooLarge ? Delayed{problem(413, u"The body is too large."_s)} : m_handler(read);
    if (delayed.milliseconds <= 0) {
        write(socket, delayed.answer, how);
        return true;
    }
    // The socket as context: when the client hangs up, there is nobody left to answer.
    QTimer::singleShot(delayed.milliseconds, Qt::PreciseTimer, socket,
                       [socket, answer = delayed.answer, how] { write(socket, answer, how); });
    return true;
}

void FrontDoor::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Q_UNUSED(request)
    write(socket, problem(404, u"There is nothing here."_s), {true, false});
}

} // namespace authdesk::practice
