// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/call_trace.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <utility>

namespace authdesk {

/// One call to a service. A class with a constructor, not an aggregate: g++ 12 destroys an aggregate too early when it
/// is made inside a co_await expression.
class HttpRequest
{
public:
    enum class Verb { Get, Post, Patch, Delete };

    /// `path` is appended to the client's base URL, for example `/api/v1/account`. Parts that come from outside are
    /// encoded with `pathSegment()`.
    explicit HttpRequest(Verb verb, QString path);

    /// Percent-encodes everything but unreserved characters, so that an id cannot change the path ("." and ".." are
    /// made into names that do not exist).
    [[nodiscard]] static QString pathSegment(const QString &raw);

    /// Adds `name=value`; the value is percent-encoded fully (`/`, `+` and `=` too). Empty values are left out.
    HttpRequest &withQuery(const QString &name, const QString &value);
    HttpRequest &withBody(const QJsonObject &json);
    HttpRequest &withIdempotencyKey(const QString &key);
    HttpRequest &withIfMatch(const QByteArray &etag);
    HttpRequest &withIfNoneMatch(const QByteArray &etag);
    /// A 429 is told at once, with its time, instead of being waited for: somebody looks on.
    HttpRequest &withoutWaiting();
    /// The maker of the call is told its correlation id there.
    HttpRequest &withTrace(const CallTrace &trace);

    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &encodedQuery() const { return m_query; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QString &idempotencyKey() const { return m_idempotencyKey; }
    [[nodiscard]] const QByteArray &ifMatch() const { return m_ifMatch; }
    [[nodiscard]] const QByteArray &ifNoneMatch() const { return m_ifNoneMatch; }
    [[nodiscard]] bool waitsWhenTooMany() const { return m_waitsWhenTooMany; }
    [[nodiscard]] const CallTrace &trace() const { return m_trace; }
    /// Whether carrying it out twice does what carrying it out once does: GET, POST with an Idempotency-Key, PATCH and
    /// DELETE with If-Match.
    [[nodiscard]] bool isRepeatable() const;

private:
    Verb m_verb;
    QString m_path;
    QByteArray m_query;
    QByteArray m_body;
    QString m_idempotencyKey;
    QByteArray m_ifMatch;
    QByteArray m_ifNoneMatch;
    bool m_waitsWhenTooMany = true;
    CallTrace m_trace;
};

/// A service's answer with a status that means success (or 304).
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray etag;  ///< byte for byte as it came
    QString location; ///< as it came: absolute or relative
    QByteArray contentType;
    QString correlationId;
    bool isOfChange = false; ///< the answer to a POST, PATCH or DELETE: unreadable, it leaves the outcome unknown

    [[nodiscard]] bool isNotModified() const { return status == 304; }
    /// The last path segment of `location`, percent-decoded, with or without a trailing slash; empty if there is none.
    [[nodiscard]] QString idFromLocation() const;

    bool operator==(const HttpAnswer &) const = default;
};

} // namespace authdesk
