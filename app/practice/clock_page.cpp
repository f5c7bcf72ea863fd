// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/clock_page.h"

#include "app/practice/html.h"
#include "app/practice/http_answer.h"
#include "app/practice/ids.h"
#include "app/practice/request_content.h"

#include <cmath>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDays = 3650;
constexpr std::chrono::hours day(24);

QString offsetNote()
{
    return u"clock offset"_s;
}

bool isAdvance(double days)
{
    return days >= 1 && days <= mostDays && std::floor(days) == days;
}

} // namespace

void ClockPage::resume(PracticeState &state)
{
    const auto given = state.options.clockOffsetDays;
    const std::chrono::milliseconds kept(state.store->note(offsetNote()).toLongLong());
    const std::chrono::milliseconds offset = given ? *given * day : kept;
    if (offset.count() == 0 && kept.count() == 0)
        return;
    state.clock.setOffset(offset);
    state.store->setNote(offsetNote(), QString::number(offset.count()));
}

void ClockPage::advance(qint64 days)
{
    m_state.clock.advance(days * day);
    m_state.store->setNote(offsetNote(), QString::number(m_state.clock.offset().count()));
    m_state.consents.passTime();
}

Answer ClockPage::answer(const Request &request)
{
    if (request.method == Method::Get)
        return show(request);
    if (request.method != Method::Post)
        return notice(405, languageOf(request), u"wrong-method"_s).with("Allow", "GET, POST");
    const bool isForm = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    return isForm ? takeForm(request) : takeCall(request);
}

Answer ClockPage::show(const Request &request)
{
    const Language language = languageOf(request);
    const Session session = m_sessions.of(request);
    const qint64 ahead = std::chrono::duration_cast<std::chrono::hours>(m_state.clock.offset()) / day;
    const QString main = filled(u"clock"_s, language,
                                {{u"formToken"_s, session.formToken},
                                 {u"now"_s, momentIn(language, m_state.clock.now())},
                                 {u"ahead"_s, QString::number(ahead)}});
    return m_sessions.withCookie(page(200, language, textIn(language, u"clock.title"_s), main, u"clock"_s), session);
}

Answer ClockPage::takeForm(const Request &request)
{
    if (!m_sessions.isOwnForm(request, m_sessions.of(request)))
        return notice(403, languageOf(request), u"clock-foreign-form"_s);
    const QString text = formFields(request).queryItemValue(u"days"_s, QUrl::FullyDecoded);
    if (isAdvance(text.toInt()))
        advance(text.toInt());
    return seeOther(u"/practice/clock"_s);
}

Answer ClockPage::takeCall(const Request &request)
{
    const QByteArray key = request.header("x-api-key");
    const Options &options = m_state.options;
    if (!sameSecret(key, options.apiKey.toLatin1()) && !sameSecret(key, options.consentsApiKey.toLatin1()))
        return problem(401, u"The x-api-key is missing or not known."_s);
    const auto body = readJsonBody(request);
    if (!body)
        return body.error();
    const double days = (*body)["advanceDays"_L1].toDouble();
    if (!isAdvance(days))
        return problem(400, u"advanceDays must be a whole number from 1 to %1."_s.arg(mostDays));
    advance(static_cast<qint64>(days));
    Answer answer;
    answer.contentType = "application/json";
    answer.body = compactJson({{u"now"_s, isoTime(m_state.clock.now())}});
    return answer;
}

} // namespace authdesk::practice
