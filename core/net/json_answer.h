// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"

#include <QJsonArray>
#include <QJsonObject>

namespace authdesk {

/// The JSON object in an answer's body. HTML, truncated JSON and anything that is not an object give MalformedAnswer.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpAnswer &answer);

/// The rows of a list that comes whole: `data`.
[[nodiscard]] Result<QJsonArray> jsonRows(const HttpAnswer &answer);

/// One page of a list that comes in pages: `data` and `meta`.
struct JsonPage
{
    QJsonArray rows;
    int totalPages = 1;
    std::optional<int> totalCount; ///< of rows, where the service says
};

[[nodiscard]] Result<JsonPage> jsonPage(const HttpAnswer &answer);

/// A MalformedAnswer for an answer that is JSON but lacks what is needed; `what` says what, in English, for support.
[[nodiscard]] ApiError malformed(const HttpAnswer &answer, const QString &what);

/// Makes a value of a JSON object; nothing where what is needed is missing.
template<class T>
using DecodeJson = std::optional<T> (*)(const QJsonObject &);

/// The value that the JSON object in an answer stands for; `what` is for malformed().
template<class T>
[[nodiscard]] Result<T> decodedObject(const HttpAnswer &answer, DecodeJson<T> decode, const QString &what)
{
    const Result<QJsonObject> json = jsonObject(answer);
    if (!json)
        return tl::unexpected(json.error());
    std::optional<T> value = decode(*json);
    if (!value)
        return tl::unexpected(malformed(answer, what));
    return std::move(*value);
}

/// The values that rows stand for. One bad row does not hold up the others.
template<class T>
struct DecodedRows
{
    QList<T> values;
    QJsonArray unreadable;
};

template<class T>
[[nodiscard]] DecodedRows<T> decodedRows(const QJsonArray &rows, DecodeJson<T> decode)
{
    DecodedRows<T> decoded;
    for (const QJsonValue row : rows) {
        if (std::optional<T> value = decode(row.toObject()))
            decoded.values.append(std::move(*value));
        else
            decoded.unreadable.append(row);
    }
    return decoded;
}

/// The values of a list that comes whole.
template<class T>
[[nodiscard]] Result<QList<T>> decodedList(const HttpAnswer &answer, DecodeJson<T> decode)
{
    const Result<QJsonArray> rows = jsonRows(answer);
    if (!rows)
        return tl::unexpected(rows.error());
    return decodedRows(*rows, decode).values;
}

} // namespace authdesk
