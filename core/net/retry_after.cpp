// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_after.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// A two-digit year is the one of the last fifty years or the next fifty.
int fullYear(int twoDigits)
{
    const int thisYear = QDate::currentDate().year();
    int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50)
        year -= 100;
    return year;
}

QDateTime utc(int year, const QString &month, int day, const QString &time)
{
    static const QStringList months = {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                       u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    const QDate date(year, static_cast<int>(months.indexOf(month)) + 1, day);
    const QTime clock = QTime::fromString(time, u"HH:mm:ss"_s);
    if (!date.isValid() || !clock.isValid())
        return {};
    return {date, clock, Qt::UTC};
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    static const QRegularExpression fixed(
        uR"(^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT$)"_s);
    static const QRegularExpression rfc850(
        uR"(^[A-Z][a-z]+, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$)"_s);
    static const QRegularExpression asctime(
        uR"(^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$)"_s);
    const QString trimmed = QString::fromLatin1(text.trimmed());
    if (const auto m = fixed.match(trimmed); m.hasMatch())
        return utc(m.captured(3).toInt(), m.captured(2), m.captured(1).toInt(), m.captured(4));
    if (const auto m = rfc850.match(trimmed); m.hasMatch())
        return utc(fullYear(m.captured(3).toInt()), m.captured(2), m.captured(1).toInt(), m.captured(4));
    if (const auto m = asctime.match(trimmed); m.hasMatch())
        return utc(m.captured(4).toInt(), m.captured(1), m.captured(2).trimmed().toInt(), m.captured(3));
    return {};
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray value = header.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        // A number too large to hold still means "not for a long time".
        constexpr qint64 century = 100LL * 366 * 24 * 3600;
        return std::chrono::seconds(fits ? std::min(seconds, century) : century);
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    const qint64 milliseconds = std::max<qint64>(0, now.msecsTo(date));
    return std::chrono::seconds((milliseconds + 999) / 1000);
}

} // namespace authdesk
