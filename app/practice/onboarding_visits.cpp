// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/onboarding_visits.h"

#include "app/practice/ids.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr int idLength = 24;
constexpr int longestDelay = 300;
constexpr qsizetype mostVisits = 1000;
constexpr qsizetype longestAddress = 2000;

} // namespace

ReturnAddress readReturnAddress(const QUrlQuery &query)
{
    ReturnAddress result;
    const QString text = query.queryItemValue(u"redirecturl"_s, QUrl::FullyDecoded);
    if (text.isEmpty())
        return result;
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == "https"_L1 || scheme == "http"_L1;
    result.refused = !url.isValid() || !isWeb || url.host().isEmpty() || text.size() > longestAddress;
    if (!result.refused)
        result.url = url;
    bool understood = false;
    const int seconds = query.queryItemValue(u"redirectdelay"_s, QUrl::FullyDecoded).toInt(&understood);
    if (understood && seconds >= 0)
        result.seconds = std::min(seconds, longestDelay);
    return result;
}

OnboardingVisit &OnboardingVisits::begin(OnboardingVisit visit)
{
    if (m_visits.size() >= mostVisits) {
        const auto oldest = std::min_element(m_visits.begin(), m_visits.end(),
                                             [](const auto &a, const auto &b) { return a.startedOn < b.startedOn; });
        m_visits.erase(oldest);
    }
    visit.id = randomToken(idLength);
    visit.startedOn = m_clock.now();
    return *m_visits.insert(visit.id, visit);
}

OnboardingVisit *OnboardingVisits::find(const QString &id, const QString &session)
{
    const auto found = m_visits.find(id);
    if (found == m_visits.end() || found->session != session)
        return nullptr;
    if (found->startedOn + hour > m_clock.now())
        return &*found;
    m_visits.erase(found);
    return nullptr;
}

} // namespace authdesk::practice
