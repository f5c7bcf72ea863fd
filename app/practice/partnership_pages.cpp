// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/partnership_pages.h"

#include "app/practice/account_api.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLength = 50;

QString pathOf(const Partnership &partnership)
{
    return "/partnerships/"_L1 + partnership.id;
}

/// The address of a page of the list, with the filter kept.
QString listAddress(const QString &of, int page)
{
    QUrlQuery query;
    if (!of.isEmpty())
        query.addQueryItem(u"of"_s, QString::fromLatin1(QUrl::toPercentEncoding(of)));
    query.addQueryItem(u"page"_s, QString::number(page));
    return "/partnerships?"_L1 + query.toString(QUrl::FullyEncoded);
}

QString pagerLink(const QString &id, const QString &key, Language language, const QString &of, int page)
{
    return filled(u"pager_link"_s, language,
                  {{u"id"_s, id}, {u"address"_s, listAddress(of, page)}, {u"label"_s, textIn(language, key)}});
}

QString endText(const Partnership &partnership, Language language)
{
    const QString key =
        partnership.endedBy == "client"_L1 ? u"partnership.ended-by-client"_s : u"partnership.ended-by-requester"_s;
    return textIn(language, key, {momentIn(language, partnership.endedOn.value_or(0)), requester().environmentName});
}

QString rowOf(const Partnership &partnership, Language language)
{
    const bool ended = partnership.status == PartnershipStatus::Ended;
    return filled(u"partnerships_row"_s, language,
                  {{u"address"_s, pathOf(partnership)},
                   {u"client"_s, partnership.clientName},
                   {u"requester"_s, requester().environmentName},
                   {u"email"_s, partnership.clientEmail},
                   {u"since"_s, momentIn(language, partnership.createdOn)},
                   {u"state"_s, ended ? textIn(language, u"partnerships.ended"_s) : QString()}});
}

} // namespace

Answer PartnershipPages::answer(const Request &request, const QStringList &parts)
{
    const bool isForm = parts.size() == 3 && parts.at(2) == "end"_L1;
    if (parts.size() > 2 && !isForm)
        return notice(404, languageOf(request), u"no-page"_s);
    if (request.method != (isForm ? Method::Post : Method::Get))
        return notice(405, languageOf(request), u"wrong-method"_s).with("Allow", isForm ? "POST" : "GET");
    if (parts.size() == 1)
        return list(request);
    const auto found = m_state.partnerships.find(parts.at(1));
    if (!found)
        return notice(404, languageOf(request), u"no-partnership"_s);
    return isForm ? end(request, *found) : show(request, *found);
}

Answer PartnershipPages::list(const Request &request)
{
    const Language language = languageOf(request);
    const QString of = request.queryValue(u"of"_s).trimmed();
    const QString condition = of.isEmpty() ? QString() : u" WHERE client_email = ? COLLATE NOCASE"_s;
    QVariantList values;
    if (!of.isEmpty())
        values.append(of);
    const int total = m_state.store->value(u"SELECT COUNT(*) FROM partnerships"_s + condition, values).toInt();
    const int lastPage = std::max(1, (total + pageLength - 1) / pageLength);
    const int current = std::clamp(request.queryValue(u"page"_s).toInt(), 1, lastPage);
    QSqlQuery found = m_state.store->run(
        u"SELECT * FROM partnerships%1 ORDER BY status, created_on DESC, row DESC LIMIT ? OFFSET ?"_s.arg(condition),
        QVariantList(values) << pageLength << (current - 1) * pageLength);
    QString rows;
    while (found.next())
        rows += rowOf(readPartnership(found), language);
    if (rows.isEmpty())
        rows = filled(u"partnerships_empty"_s, language, {});
    QString pager;
    if (current > 1)
        pager += pagerLink(u"previous-page"_s, u"partnerships.previous"_s, language, of, current - 1);
    if (current < lastPage)
        pager += pagerLink(u"next-page"_s, u"partnerships.next"_s, language, of, current + 1);
    const QString main =
        filled(u"partnerships"_s, language,
               {{u"of"_s, of}, {u"rows"_s, rows}, {u"total"_s, QString::number(total)}, {u"pager"_s, pager}});
    return page(200, language, textIn(language, u"partnerships.title"_s), main, u"partnerships"_s);
}

Answer PartnershipPages::show(const Request &request, const Partnership &partnership)
{
    const Language language = languageOf(request);
    const Session session = m_sessions.of(request);
    const bool ended = partnership.status == PartnershipStatus::Ended;
    QStringList organisations;
    for (const PartnerOrganisation &organisation : m_state.partnerships.organisations(partnership.id))
        organisations.append(organisation.name);
    const QString end = ended ? QString()
                              : filled(u"partnership_end"_s, language,
                                       {{u"action"_s, pathOf(partnership) + "/end"_L1},
                                        {u"formToken"_s, session.formToken},
                                        {u"back"_s, listAddress(partnership.clientEmail, 1)},
                                        {u"requester"_s, requester().environmentName}});
    const QString remark =
        ended ? filled(u"remark"_s, language, {{u"text"_s, endText(partnership, language)}}) : QString();
    const QString title = textIn(language, ended ? u"partnership.title-ended"_s : u"partnership.title-active"_s,
                                 {requester().environmentName});
    const QString main = filled(u"partnership"_s, language,
                                {{u"title"_s, title},
                                 {u"remark"_s, remark},
                                 {u"requester"_s, requester().environmentName},
                                 {u"client"_s, partnership.clientName},
                                 {u"environment"_s, partnership.environmentName},
                                 {u"organisations"_s, organisations.join(u", "_s)},
                                 {u"since"_s, momentIn(language, partnership.createdOn)},
                                 {u"list"_s, listAddress(partnership.clientEmail, 1)},
                                 {u"end"_s, end}});
    return m_sessions.withCookie(
        page(200, language, title, main, ended ? u"partnership-ended"_s : u"partnership-active"_s), session);
}

Answer PartnershipPages::end(const Request &request, const Partnership &partnership)
{
    if (!m_sessions.isOwnForm(request, m_sessions.of(request)))
        return notice(403, languageOf(request), u"foreign-form"_s);
    if (partnership.status == PartnershipStatus::Active)
        m_state.endPartnership(partnership, u"client"_s);
    return seeOther(pathOf(partnership));
}

} // namespace authdesk::practice
