// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace authdesk::ui {

/// For people: by their locale and time zone. An invalid time gives an empty text.
[[nodiscard]] QString shortDate(const QDateTime &utc);
[[nodiscard]] QString dateAndTime(const QDateTime &utc);
/// How long ago: "just now", "5 minutes", "3 hours", "3 days". A time after \a now is "just now" (clocks differ).
[[nodiscard]] QString age(const QDateTime &utc, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace authdesk::ui
