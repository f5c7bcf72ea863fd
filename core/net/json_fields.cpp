// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/json_fields.h"

namespace authdesk {

std::optional<QString> neededText(const QJsonObject &object, QLatin1StringView name)
{
    const QString text = object.value(name).toString();
    if (text.isEmpty())
        return std::nullopt;
    return text;
}

std::optional<int> neededNumber(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    const double number = value.toDouble(-0.5);
    const int whole = value.toInt(-1);
    if (!value.isDouble() || number != static_cast<double>(whole))
        return std::nullopt;
    return whole;
}

QDateTime utcTime(const QJsonObject &object, QLatin1StringView name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace authdesk
