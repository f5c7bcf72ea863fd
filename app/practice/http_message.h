// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace authdesk::practice {

enum class Method { Get, Head, Post, Patch, Delete, Other };

/// One request as it was read, independent of the server that read it.
struct Request
{
    Method method = Method::Other;
    QString path; ///< decoded once, without query
    QUrlQuery query;
    QByteArray queryText; ///< as it came, percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of a header, whatever the case of its name; empty when it is missing, joined when it came twice.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The path cut at its slashes, without the empty first part.
    [[nodiscard]] QStringList segments() const;
    /// One value of the query, decoded; a null string when it is missing.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

/// One answer, complete but for what the connection adds (Content-Length, Date).
struct Answer
{
    int status = 200;
    QByteArray contentType; ///< none when empty
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    bool dropped = false; ///< close the connection in place of answering: a fault that is played

    Answer &with(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace authdesk::practice
