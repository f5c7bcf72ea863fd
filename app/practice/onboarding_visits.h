// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

namespace authdesk::practice {

/// Where the client is sent afterwards, as the link asked.
struct ReturnAddress
{
    QUrl url;             ///< empty when none was given, or it was refused
    int seconds = 5;      ///< before the client is sent there
    bool refused = false; ///< it was not an address of the web
};

/// Reads `redirecturl` (http and https only) and `redirectdelay` (0 to 300 seconds).
[[nodiscard]] ReturnAddress readReturnAddress(const QUrlQuery &query);

/// One onboarding that a one-time code has opened.
struct OnboardingVisit
{
    enum class Step { Choosing, Asking, Allowed, Refused, Removed };

    QString id;
    QString session; ///< the browser that it belongs to
    QString consentId;
    QString system;             ///< empty while none is chosen
    bool straight = false;      ///< the link named the system: there is nothing to choose
    bool unknownSystem = false; ///< the link named one that is not known
    ReturnAddress afterwards;
    Step step = Step::Choosing;
    qint64 startedOn = 0;
};

/// The onboardings that are under way. In memory only, and for an hour.
class OnboardingVisits
{
public:
    explicit OnboardingVisits(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Gives it an id and the moment of now.
    OnboardingVisit &begin(OnboardingVisit visit);
    /// Null when there is none of that id in this session, or it has taken too long.
    [[nodiscard]] OnboardingVisit *find(const QString &id, const QString &session);

private:
    const Clock &m_clock;
    QHash<QString, OnboardingVisit> m_visits;
};

} // namespace authdesk::practice
