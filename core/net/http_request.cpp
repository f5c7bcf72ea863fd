// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_request.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

HttpRequest::HttpRequest(Verb verb, QString path)
    : m_verb(verb)
    , m_path(std::move(path))
{
}

QString HttpRequest::pathSegment(const QString &raw)
{
    // Dots are unreserved: encoded ones are decoded again on the way, and ".." would climb. A dot that is encoded twice
    // names something that does not exist, which is the truth about such an id.
    const bool onlyDots = !raw.isEmpty() && std::ranges::all_of(raw, [](QChar c) { return c == u'.'; });
    if (onlyDots)
        return QString(raw).replace(u'.', "%252E"_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(raw));
}

HttpRequest &HttpRequest::withQuery(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return *this;
    if (!m_query.isEmpty())
        m_query += '&';
    m_query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

HttpRequest &HttpRequest::withBody(const QJsonObject &json)
{
    m_body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return *this;
}

HttpRequest &HttpRequest::withIdempotencyKey(const QString &key)
{
    m_idempotencyKey = key;
    return *this;
}

HttpRequest &HttpRequest::withIfMatch(const QByteArray &etag)
{
    m_ifMatch = etag;
    return *this;
}

HttpRequest &HttpRequest::withIfNoneMatch(const QByteArray &etag)
{
    m_ifNoneMatch = etag;
    return *this;
}

HttpRequest &HttpRequest::withoutWaiting()
{
    m_waitsWhenTooMany = false;
    return *this;
}

HttpRequest &HttpRequest::withTrace(const CallTrace &trace)
{
    m_trace = trace;
    return *this;
}

bool HttpRequest::isRepeatable() const
{
    switch (m_verb) {
    case Verb::Get:
        return true;
    case Verb::Post:
        return !m_idempotencyKey.isEmpty();
    case Verb::Patch:
    case Verb::Delete:
        return !m_ifMatch.isEmpty();
    }
    return false;
}

QString HttpAnswer::idFromLocation() const
{
    QByteArray path = QUrl(location).path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return QUrl::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
}

} // namespace authdesk
