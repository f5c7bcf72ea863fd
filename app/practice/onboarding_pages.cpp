// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/onboarding_pages.h"

#include "app/practice/account_api.h"
#include "app/practice/accounting_systems.h"
#include "app/practice/text_folding.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

using Step = OnboardingVisit::Step;

QString pathOf(const OnboardingVisit &visit)
{
    return "/onboarding/visit/"_L1 + visit.id;
}

/// In an address as in a form, + is a space: a code that was not encoded is another code here.
QUrlQuery asForm(QByteArray text)
{
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

QString nameOf(const QString &system)
{
    const AccountingSystem *known = accountingSystem(system);
    return known ? known->name : system;
}

bool isOpen(const Consent &consent)
{
    return consent.status == ConsentStatus::Created || consent.status == ConsentStatus::Accepted;
}

QString endOf(const Consent &consent)
{
    return consent.status == ConsentStatus::Revoked ? u"onboarding-revoked"_s : u"onboarding-inactive"_s;
}

QString remarks(const OnboardingVisit &visit, Language language)
{
    QString result;
    const auto say = [&](const QString &key) {
        result += filled(u"remark"_s, language, {{u"text"_s, textIn(language, key)}});
    };
    if (visit.unknownSystem && visit.step == Step::Choosing)
        say(u"onboarding.unknown-system"_s);
    if (visit.afterwards.refused)
        say(u"onboarding.refused-address"_s);
    return result;
}

QString outcomeOf(Step step)
{
    switch (step) {
    case Step::Choosing:
        return u"systems"_s;
    case Step::Asking:
        return u"ask"_s;
    case Step::Allowed:
        return u"allowed"_s;
    case Step::Refused:
        return u"refused"_s;
    case Step::Removed:
        break;
    }
    return u"removed"_s;
}

} // namespace

Answer OnboardingPages::answer(const Request &request)
{
    m_state.consents.passTime();
    QStringList parts = request.segments();
    if (parts.constLast().isEmpty())
        parts.removeLast();
    const QString room = parts.value(1);
    const Language language = languageOf(request);
    if (room == "consent"_L1 && (parts.size() == 3 || parts.size() == 4)) {
        // Whoever only asks for the headers must not use up the code.
        if (request.method == Method::Head)
            return page(200, language, textIn(language, u"onboarding.title"_s), {}, {});
        if (request.method != Method::Get)
            return notice(405, language, u"wrong-method"_s).with("Allow", "GET, HEAD");
        return open(request, parts);
    }
    const QString step = parts.value(3);
    const bool isForm = step == "system"_L1 || step == "answer"_L1;
    if (room != "visit"_L1 || parts.size() < 3 || parts.size() > 4 || (parts.size() == 4 && !isForm))
        return notice(404, language, u"no-page"_s);
    if (request.method != (isForm ? Method::Post : Method::Get))
        return notice(405, language, u"wrong-method"_s).with("Allow", isForm ? "POST" : "GET");
    return goOn(request, parts.at(2), step);
}

Answer OnboardingPages::gone(const QString &id, Language language)
{
    const QStringList arguments{requester().environmentName};
    const auto removal = m_state.consents.removalOf(id);
    if (!removal)
        return notice(404, language, u"onboarding-unknown"_s, arguments);
    return notice(410, language, *removal == Removal::Deleted ? u"onboarding-deleted"_s : u"onboarding-lapsed"_s,
                  arguments);
}

Answer OnboardingPages::open(const Request &request, const QStringList &parts)
{
    const Language language = languageOf(request);
    const QUrlQuery query = asForm(request.queryText);
    const QString code = query.queryItemValue(u"otc"_s, QUrl::FullyDecoded);
    const auto consent = m_state.consents.find(parts.at(2));
    if (!consent)
        return gone(parts.at(2), language);
    const QStringList arguments{requester().environmentName};
    const auto state = m_state.codes.stateOf(consent->row, code);
    // To whom holds no code of it, a consent is not there.
    if (state == OneTimeCodes::State::Unknown)
        return notice(404, language, u"onboarding-unknown"_s, arguments);
    if (state == OneTimeCodes::State::Fits)
        m_state.codes.consume(code);
    if (!isOpen(*consent))
        return notice(410, language, endOf(*consent), arguments);
    if (state != OneTimeCodes::State::Fits) {
        const bool used = state == OneTimeCodes::State::Used;
        return notice(410, language, used ? u"onboarding-used"_s : u"onboarding-expired"_s, arguments);
    }

    const Session session = m_sessions.of(request);
    OnboardingVisit visit;
    visit.session = session.id;
    visit.consentId = consent->id;
    visit.afterwards = readReturnAddress(query);
    if (const QString system = parts.value(3).toLower(); accountingSystem(system)) {
        visit.system = system;
        visit.straight = true;
        visit.step = Step::Asking;
    } else {
        visit.unknownSystem = !system.isEmpty();
    }
    return show({m_visits.begin(visit), *consent, session, language});
}

Answer OnboardingPages::goOn(const Request &request, const QString &visitId, const QString &step)
{
    const Language language = languageOf(request);
    const Session session = m_sessions.of(request);
    if (!step.isEmpty() && !m_sessions.isOwnForm(request, session))
        return notice(403, language, u"onboarding-foreign-form"_s, {requester().environmentName});
    OnboardingVisit *visit = m_visits.find(visitId, session.id);
    if (!visit)
        return notice(404, language, u"onboarding-no-visit"_s, {requester().environmentName});
    const auto consent = m_state.consents.find(visit->consentId);
    if (!consent)
        return gone(visit->consentId, language);
    // Whoever has taken back the access still sees that this was done.
    if (!isOpen(*consent) && visit->step != Step::Removed)
        return notice(410, language, endOf(*consent), {requester().environmentName});
    Scene scene{*visit, *consent, session, language};
    if (step.isEmpty())
        return show(scene);
    return step == "system"_L1 ? takeSystem(request, scene) : takeAnswer(request, scene);
}

Answer OnboardingPages::show(const Scene &scene, int status)
{
    switch (scene.visit.step) {
    case Step::Choosing:
        return showSystems(scene, status);
    case Step::Asking:
        return showQuestion(scene, status);
    default:
        return showResult(scene);
    }
}

Answer OnboardingPages::showSystems(const Scene &scene, int status)
{
    QList<AccountingSystem> systems = accountingSystems();
    std::sort(systems.begin(), systems.end(),
              [](const auto &a, const auto &b) { return folded(a.name) < folded(b.name); });
    QString rows;
    for (const AccountingSystem &system : systems)
        rows += filled(u"onboarding_system"_s, scene.language, {{u"id"_s, system.id}, {u"name"_s, system.name}});
    const QString main = filled(u"onboarding_systems"_s, scene.language,
                                {{u"action"_s, pathOf(scene.visit) + "/system"_L1},
                                 {u"formToken"_s, scene.session.formToken},
                                 {u"requester"_s, requester().environmentName},
                                 {u"remarks"_s, remarks(scene.visit, scene.language)},
                                 {u"rows"_s, rows}});
    return m_sessions.withCookie(
        page(status, scene.language, textIn(scene.language, u"onboarding.choose"_s), main, outcomeOf(scene.visit.step)),
        scene.session);
}

Answer OnboardingPages::showQuestion(const Scene &scene, int status)
{
    const Language language = scene.language;
    const QString name = nameOf(scene.visit.system);
    const QString another = scene.visit.straight ? QString() : filled(u"onboarding_another"_s, language, {});
    const QString client =
        scene.consent.name.isEmpty() ? textIn(language, u"onboarding.nameless"_s) : scene.consent.name;
    const QString main = filled(u"onboarding_ask"_s, language,
                                {{u"action"_s, pathOf(scene.visit) + "/answer"_L1},
                                 {u"formToken"_s, scene.session.formToken},
                                 {u"requester"_s, requester().environmentName},
                                 {u"client"_s, client},
                                 {u"system"_s, name},
                                 {u"remarks"_s, remarks(scene.visit, language)},
                                 {u"another"_s, another}});
    return m_sessions.withCookie(
        page(status, language, textIn(language, u"onboarding.ask"_s, {name}), main, outcomeOf(scene.visit.step)),
        scene.session);
}

Answer OnboardingPages::showResult(const Scene &scene)
{
    const OnboardingVisit &visit = scene.visit;
    const Language language = scene.language;
    const QString outcome = outcomeOf(visit.step);
    const QStringList arguments{requester().environmentName, nameOf(visit.system)};
    const QString title = textIn(language, u"onboarding.%1.title"_s.arg(outcome), arguments);
    QString next;
    QString head;
    if (!visit.afterwards.url.isEmpty() && visit.step != Step::Removed) {
        const Places places{{u"address"_s, visit.afterwards.url.toString(QUrl::FullyEncoded)},
                            {u"host"_s, visit.afterwards.url.host()},
                            {u"seconds"_s, QString::number(visit.afterwards.seconds)}};
        head = filled(u"onboarding_refresh"_s, language, places);
        next = filled(u"onboarding_return"_s, language, places);
    }
    if (visit.step == Step::Allowed) {
        next += filled(u"onboarding_remove"_s, language,
                       {{u"action"_s, pathOf(visit) + "/answer"_L1},
                        {u"formToken"_s, scene.session.formToken},
                        {u"requester"_s, requester().environmentName}});
    }
    const QString main = filled(u"onboarding_result"_s, language,
                                {{u"title"_s, title},
                                 {u"text"_s, textIn(language, u"onboarding.%1.text"_s.arg(outcome), arguments)},
                                 {u"remarks"_s, remarks(visit, language)},
                                 {u"next"_s, next}});
    return m_sessions.withCookie(page(200, language, title, main, outcome, head), scene.session);
}

Answer OnboardingPages::takeSystem(const Request &request, Scene &scene)
{
    OnboardingVisit &visit = scene.visit;
    const bool answered = visit.step != Step::Choosing && visit.step != Step::Asking;
    if (!answered && !visit.straight) {
        const QString system = formFields(request).queryItemValue(u"system"_s, QUrl::FullyDecoded);
        if (!accountingSystem(system)) {
            visit.step = Step::Choosing;
            return show(scene, 422);
        }
        visit.system = system;
        visit.step = Step::Asking;
    }
    return seeOther(pathOf(visit));
}

Answer OnboardingPages::takeAnswer(const Request &request, Scene &scene)
{
    OnboardingVisit &visit = scene.visit;
    const QString choice = formFields(request).queryItemValue(u"answer"_s, QUrl::FullyDecoded);
    if (visit.step == Step::Asking && choice == "allow"_L1) {
        m_state.consents.accept(scene.consent, visit.system);
        visit.step = Step::Allowed;
    } else if (visit.step == Step::Asking && choice == "refuse"_L1) {
        visit.step = Step::Refused;
    } else if (visit.step == Step::Asking && choice == "another"_L1 && !visit.straight) {
        visit.step = Step::Choosing;
    } else if (visit.step == Step::Allowed && choice == "remove"_L1 &&
               scene.consent.status == ConsentStatus::Accepted) {
        m_state.consents.removeAccess(scene.consent);
        visit.step = Step::Removed;
    }
    // What does not fit the step, a form sent twice for instance, changes nothing.
    return seeOther(pathOf(visit));
}

} // namespace authdesk::practice
