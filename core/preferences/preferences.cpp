// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences/preferences.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr QLatin1StringView pendingDaysKey = "preferences/pendingDays"_L1;
constexpr QLatin1StringView keyEntryDaysKey = "preferences/keyEntryDays"_L1;
constexpr QLatin1StringView clipboardSecondsKey = "preferences/clipboardSeconds"_L1;
constexpr QLatin1StringView staysInTrayKey = "preferences/staysInTray"_L1;
constexpr QLatin1StringView trayWasExplainedKey = "preferences/trayWasExplained"_L1;

QLatin1StringView keyOf(Preferences::Notice notice)
{
    switch (notice) {
    case Preferences::Notice::Accepted:
        return "notifications/accepted"_L1;
    case Preferences::Notice::Declined:
        return "notifications/declined"_L1;
    case Preferences::Notice::Bounced:
        return "notifications/bounced"_L1;
    case Preferences::Notice::PartnershipEnded:
        break;
    }
    return "notifications/partnershipEnded"_L1;
}

} // namespace

Preferences::Preferences(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_settings(settingsFile, QSettings::IniFormat)
{
}

Preferences::~Preferences() = default;

int Preferences::pendingDays() const
{
    return number(pendingDaysKey, pendingDaysRange);
}

int Preferences::keyEntryDays() const
{
    return number(keyEntryDaysKey, keyEntryDaysRange);
}

std::chrono::seconds Preferences::clipboardLifetime() const
{
    return std::chrono::seconds(number(clipboardSecondsKey, clipboardSecondsRange));
}

bool Preferences::tells(Notice notice) const
{
    return flag(keyOf(notice), true);
}

bool Preferences::staysInTray() const
{
    return flag(staysInTrayKey, false);
}

bool Preferences::trayWasExplained() const
{
    return flag(trayWasExplainedKey, false);
}

bool Preferences::setPendingDays(int days)
{
    return setNumber(pendingDaysKey, pendingDaysRange, days);
}

bool Preferences::setKeyEntryDays(int days)
{
    return setNumber(keyEntryDaysKey, keyEntryDaysRange, days);
}

bool Preferences::setClipboardSeconds(int seconds)
{
    return setNumber(clipboardSecondsKey, clipboardSecondsRange, seconds);
}

void Preferences::setTells(Notice notice, bool on)
{
    setFlag(keyOf(notice), true, on);
}

void Preferences::setStaysInTray(bool stays)
{
    setFlag(staysInTrayKey, false, stays);
}

void Preferences::setTrayWasExplained()
{
    setFlag(trayWasExplainedKey, false, true);
}

int Preferences::number(QLatin1StringView key, const PreferenceRange &range) const
{
    bool isNumber = false;
    const int value = m_settings.value(key).toInt(&isNumber);
    return isNumber && range.holds(value) ? value : range.usual;
}

bool Preferences::setNumber(QLatin1StringView key, const PreferenceRange &range, int value)
{
    if (!range.holds(value))
        return false;
    if (number(key, range) != value) {
        m_settings.setValue(key, value);
        m_settings.sync();
        Q_EMIT changed();
    }
    return true;
}

bool Preferences::flag(QLatin1StringView key, bool usual) const
{
    const QString value = m_settings.value(key).toString();
    if (value == "true"_L1)
        return true;
    return value == "false"_L1 ? false : usual;
}

void Preferences::setFlag(QLatin1StringView key, bool usual, bool value)
{
    if (flag(key, usual) == value)
        return;
    m_settings.setValue(key, value);
    m_settings.sync();
    Q_EMIT changed();
}

} // namespace authdesk
