// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <optional>

namespace authdesk {

/// A text that is needed: nothing where it is missing, not a string, or empty.
[[nodiscard]] std::optional<QString> neededText(const QJsonObject &object, QLatin1StringView name);
/// A whole number that is needed.
[[nodiscard]] std::optional<int> neededNumber(const QJsonObject &object, QLatin1StringView name);
/// An ISO 8601 date and time as UTC; invalid where it is missing, null or not one.
[[nodiscard]] QDateTime utcTime(const QJsonObject &object, QLatin1StringView name);

} // namespace authdesk
