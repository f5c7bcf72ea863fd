// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_answer.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return u"Bad request"_s;
    case 401:
        return u"Not authenticated"_s;
    case 403:
        return u"Not allowed"_s;
    case 404:
        return u"Not found"_s;
    case 405:
        return u"Method not allowed"_s;
    case 409:
        return u"Conflict"_s;
    case 412:
        return u"Changed meanwhile"_s;
    case 413:
        return u"Too large"_s;
    case 415:
        return u"Unsupported media type"_s;
    case 421:
        return u"Misdirected request"_s;
    case 422:
        return u"Invalid input"_s;
    case 428:
        return u"Precondition required"_s;
    case 429:
        return u"Too many requests"_s;
    case 503:
        return u"Service unavailable"_s;
    default:
        return u"Server failure"_s;
    }
}

/// Whether a list of tags, as in If-Match and If-None-Match, names this one.
bool names(const QByteArray &header, const QByteArray &tag, bool weak)
{
    for (const QByteArray &part : header.split(',')) {
        QByteArray candidate = part.trimmed();
        if (weak && candidate.startsWith("W/"))
            candidate = candidate.mid(2);
        if (candidate == "*" || candidate == tag)
            return true;
    }
    return false;
}

Answer conditional(const Request &request, const QByteArray &body)
{
    const QByteArray tag = etagOf(body);
    const QByteArray known = request.header("If-None-Match");
    Answer answer;
    if (!known.isEmpty() && names(known, tag, true)) {
        answer.status = 304;
    } else {
        answer.contentType = "application/json";
        answer.body = body;
    }
    return answer.with("ETag", tag);
}

} // namespace

Answer problem(int status, const QString &detail)
{
    return problem(status, detail, {});
}

Answer problem(int status, const QString &detail, const QJsonObject &more)
{
    QJsonObject object = more;
    object["type"_L1] = u"about:blank"_s;
    object["title"_L1] = titleOf(status);
    object["status"_L1] = status;
    object["detail"_L1] = detail;
    Answer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = compactJson(object);
    return answer;
}

Answer refusedFields(const QJsonObject &errors)
{
    return problem(422, u"One or more fields were refused."_s, {{u"errors"_s, errors}});
}

Answer methodNotAllowed(const QByteArray &allowed)
{
    return problem(405, u"Allowed here: %1."_s.arg(QString::fromLatin1(allowed))).with("Allow", allowed);
}

Answer resource(const Request &request, const QJsonObject &object)
{
    return conditional(request, compactJson(object));
}

bool isPastTheEnd(const Page &page, int totalCount)
{
    return page.current > 1 && qint64(page.current - 1) * page.count >= totalCount;
}

Answer list(const Request &request, const Page &page, int totalCount, const QJsonArray &rows)
{
    const int totalPages = (totalCount + page.count - 1) / page.count;
    if (isPastTheEnd(page, totalCount))
        return problem(400, u"CurrentPage is past the last page, %1."_s.arg(totalPages));
    const QJsonObject meta{{u"currentPage"_s, page.current},
                           {u"count"_s, page.count},
                           {u"totalCount"_s, totalCount},
                           {u"totalPages"_s, totalPages}};
    return conditional(request, compactJson({{u"data"_s, rows}, {u"meta"_s, meta}}));
}

Answer created(const QString &location)
{
    Answer answer;
    answer.status = 201;
    return answer.with("Location", location.toUtf8());
}

Answer noContent()
{
    Answer answer;
    answer.status = 204;
    return answer;
}

QByteArray etagOf(const QByteArray &body)
{
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).left(16).toHex() + '"';
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Precondition ifMatch(const Request &request, const QByteArray &currentTag)
{
    const QByteArray header = request.header("If-Match");
    if (header.isEmpty())
        return Precondition::Missing;
    return names(header, currentTag, false) ? Precondition::Holds : Precondition::Stale;
}

Answer refusedPrecondition(Precondition precondition)
{
    if (precondition == Precondition::Missing)
        return problem(428, u"Send If-Match with the ETag of the resource as you last read it."_s);
    return problem(412, u"The resource has changed since you read it."_s);
}

} // namespace authdesk::practice
