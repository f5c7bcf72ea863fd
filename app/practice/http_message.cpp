// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_message.h"

#include <QStringList>

namespace authdesk::practice {

namespace {

QByteArray valueOf(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
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
