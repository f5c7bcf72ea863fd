// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace authdesk::practice {

/// Which page of a list was asked for.
struct Page
{
    int count = 25;
    int current = 1;
};

/// Problem details (application/problem+json). The title follows from the status.
[[nodiscard]] Answer problem(int status, const QString &detail);
[[nodiscard]] Answer problem(int status, const QString &detail, const QJsonObject &more);

/// 422 with one text per refused field.
[[nodiscard]] Answer refusedFields(const QJsonObject &errors);

/// 405, naming what is allowed.
[[nodiscard]] Answer methodNotAllowed(const QByteArray &allowed);

/// 200 with the object and its ETag, or 304 when the request holds that tag in If-None-Match.
[[nodiscard]] Answer resource(const Request &request, const QJsonObject &object);

/// The list envelope, with ETag and 304 as above. A page past the last one is 400.
[[nodiscard]] Answer list(const Request &request, const Page &page, int totalCount, const QJsonArray &rows);
[[nodiscard]] bool isPastTheEnd(const Page &page, int totalCount);

[[nodiscard]] Answer created(const QString &location);
[[nodiscard]] Answer noContent();

/// The strong tag of a body.
[[nodiscard]] QByteArray etagOf(const QByteArray &body);
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);

/// What If-Match says of the current state: nothing when it matches, else 428 (missing) or 412 (stale).
enum class Precondition { Holds, Missing, Stale };
[[nodiscard]] Precondition ifMatch(const Request &request, const QByteArray &currentTag);
[[nodiscard]] Answer refusedPrecondition(Precondition precondition);

} // namespace authdesk::practice
