// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_lapse.h"

#include <algorithm>

namespace authdesk {

namespace {

constexpr int twoWeeks = 14;
constexpr int threeDays = 3;
constexpr qint64 secondsPerDay = 86400;

QDateTime lastChange(const Consent &consent)
{
    return consent.updatedOn.isValid() ? consent.updatedOn : consent.createdOn;
}

} // namespace

ConsentLapse lapseOf(const Consent &consent, const QDateTime &now)
{
    using Event = ConsentLapse::Event;
    ConsentLapse lapse;
    lapse.needsNewConsent = consent.status == Consent::Status::Inactive;
    QDateTime from;
    Event event = Event::None;
    int days = 0;
    switch (consent.status) {
    case Consent::Status::Created:
        event = Event::RemovalUnused;
        from = consent.createdOn;
        days = daysUntilUnacceptedIsRemoved;
        break;
    case Consent::Status::Accepted:
        event = Event::BecomesInactive;
        from = lastChange(consent);
        days = daysUntilUnusedIsInactive;
        break;
    case Consent::Status::Revoked:
    case Consent::Status::Inactive:
        event = Event::RemovalAfterward;
        from = lastChange(consent);
        days = daysUntilEndedIsRemoved;
        break;
    case Consent::Status::Unknown:
        return lapse;
    }
    if (!from.isValid())
        return lapse;
    lapse.event = event;
    lapse.isEstimate = event == Event::BecomesInactive;
    lapse.on = from.toUTC().addDays(days);
    const qint64 seconds = now.secsTo(lapse.on);
    lapse.isOver = seconds <= 0;
    lapse.daysLeft = static_cast<int>(std::max<qint64>(0, seconds / secondsPerDay));
    if (lapse.daysLeft <= threeDays)
        lapse.level = ConsentLapse::Level::ThreeDays;
    else if (lapse.daysLeft <= twoWeeks)
        lapse.level = ConsentLapse::Level::TwoWeeks;
    return lapse;
}

bool isToWarnOf(const ConsentLapse &lapse)
{
    using Event = ConsentLapse::Event;
    return (lapse.event == Event::RemovalUnused || lapse.event == Event::BecomesInactive) &&
           lapse.level != ConsentLapse::Level::Distant;
}

} // namespace authdesk
