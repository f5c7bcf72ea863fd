// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/html.h"
#include "app/practice/onboarding_visits.h"
#include "app/practice/practice_state.h"
#include "app/practice/sessions.h"

namespace authdesk::practice {

/// What the client sees after following a consent's onboarding link: choose the accounting system, allow or refuse.
///     /onboarding/consent/{id}/?otc=…            uses up the code and starts
///     /onboarding/consent/{id}/{system}/?otc=…   the same, straight to one system
///     /onboarding/visit/{visit}                  where it has got to; /system and /answer take its forms
class OnboardingPages
{
public:
    explicit OnboardingPages(PracticeState &state)
        : m_state(state)
        , m_visits(state.clock)
    {
    }

    void setPort(quint16 port) { m_sessions.setPort(port, "onboarding"); }

    [[nodiscard]] Answer answer(const Request &request);

private:
    /// What is needed to show a page of an onboarding.
    struct Scene
    {
        OnboardingVisit &visit;
        Consent consent;
        Session session;
        Language language;
    };

    Answer open(const Request &request, const QStringList &parts);
    Answer goOn(const Request &request, const QString &visitId, const QString &step);
    /// Of a consent that is not there: why.
    Answer gone(const QString &id, Language language);

    Answer show(const Scene &scene, int status = 200);
    Answer showSystems(const Scene &scene, int status);
    Answer showQuestion(const Scene &scene, int status);
    Answer showResult(const Scene &scene);

    Answer takeSystem(const Request &request, Scene &scene);
    Answer takeAnswer(const Request &request, Scene &scene);

    PracticeState &m_state;
    OnboardingVisits m_visits;
    Sessions m_sessions;
};

} // namespace authdesk::practice
