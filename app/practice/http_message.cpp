// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_message.h"

#include <QByteArrayList>
#include <QStringList>

namespace authdesk::practice {

namespace {

// A header that comes twice is one list (RFC 9110, section 5.3): a second Host must not hide behind the first.
QByteArray valueOf(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join(", ");
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QStringList Request::segments() const
{
    return path.mid(1).split(u'/');
}

QString Request::queryValue(const QString &name) const
{
    return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : QString();
}

Answer &Answer::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray Answer::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

} // namespace authdesk::practice
