// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/person_dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace authdesk::ui {

namespace {

struct PersonDates
{
    Q_DECLARE_TR_FUNCTIONS(PersonDates)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString shortDate(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString dateAndTime(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString age(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid() || !now.isValid())
        return {};
    const qint64 seconds = utc.secsTo(now);
    if (seconds < minute)
        return PersonDates::tr("just now");
    if (seconds < hour)
        return PersonDates::tr("%n minute(s)", nullptr, int(seconds / minute));
    if (seconds < day)
        return PersonDates::tr("%n hour(s)", nullptr, int(seconds / hour));
    return PersonDates::tr("%n day(s)", nullptr, int(seconds / day));
}

} // namespace authdesk::ui
