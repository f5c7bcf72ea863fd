// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// An account that has nothing may get null where rows would be (API-FACTS, section 1).
bool areRows(const QJsonValue &data)
{
    return data.isArray() || data.isNull();
}

} // namespace

Result<QJsonObject> jsonObject(const HttpAnswer &answer)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (answer.body.trimmed().isEmpty())
        return tl::unexpected(malformed(answer, u"The answer is empty where JSON was expected"_s));
    if (problem.error != QJsonParseError::NoError) {
        const QString type =
            answer.contentType.isEmpty() ? u"no content type"_s : QString::fromLatin1(answer.contentType);
        return tl::unexpected(malformed(answer, u"The answer is not JSON (%1; %2 bytes, %3 at byte %4)"_s.arg(
                                                    type, QString::number(answer.body.size()), problem.errorString(),
                                                    QString::number(problem.offset))));
    }
    if (!document.isObject())
        return tl::unexpected(malformed(answer, u"The answer is JSON but not an object"_s));
    return document.object();
}

Result<QJsonArray> jsonRows(const HttpAnswer &answer)
{
    const Result<QJsonObject> envelope = jsonObject(answer);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QJsonValue rows = envelope->value("data"_L1);
    if (!areRows(rows))
        return tl::unexpected(malformed(answer, u"data is missing"_s));
    return rows.toArray();
}

Result<JsonPage> jsonPage(const HttpAnswer &answer)
{
    const Result<QJsonObject> envelope = jsonObject(answer);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const QJsonValue rows = envelope->value("data"_L1);
    const QJsonObject meta = envelope->value("meta"_L1).toObject();
    if (!areRows(rows) || !meta.value("totalPages"_L1).isDouble())
        return tl::unexpected(malformed(answer, u"data or meta.totalPages is missing"_s));
    JsonPage page;
    page.rows = rows.toArray();
    page.totalPages = meta.value("totalPages"_L1).toInt();
    if (const QJsonValue total = meta.value("totalCount"_L1); total.isDouble())
        page.totalCount = total.toInt();
    return page;
}

ApiError malformed(const HttpAnswer &answer, const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::MalformedAnswer;
    error.outcomeUnknown = answer.isOfChange;
    error.httpStatus = answer.status;
    error.detail = what;
    error.correlationId = answer.correlationId;
    return error;
}

} // namespace authdesk
