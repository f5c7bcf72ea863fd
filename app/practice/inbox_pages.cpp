// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/inbox_pages.h"

#include "app/practice/account_api.h"
#include "app/practice/html.h"
#include "app/practice/text_folding.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageLength = 50;

QString subjectOf(const AuthorisationRequest &request)
{
    return textIn(languageOf(request.content.language), u"email.subject"_s,
                  {requester().environmentName, request.content.organisationName});
}

/// The address of a page of the inbox, with the filter kept.
QString inboxAddress(const QString &to, int page)
{
    QUrlQuery query;
    if (!to.isEmpty())
        query.addQueryItem(u"to"_s, QString::fromLatin1(QUrl::toPercentEncoding(to)));
    query.addQueryItem(u"page"_s, QString::number(page));
    return "/inbox?"_L1 + query.toString(QUrl::FullyEncoded);
}

QString pagerLink(const QString &id, const QString &key, Language language, const QString &to, int page)
{
    return filled(u"pager_link"_s, language,
                  {{u"id"_s, id}, {u"address"_s, inboxAddress(to, page)}, {u"label"_s, textIn(language, key)}});
}

/// The address of the client's partnerships.
QString partnershipsOf(const QString &email)
{
    return "/partnerships?of="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(email));
}

/// Notices that stand above the e-mail, for what one would not see from the e-mail itself.
QString remarkOn(const AuthorisationRequest &request, Language language)
{
    QString key;
    if (bounces(request.content.clientEmail))
        key = u"email.bounced"_s;
    else if (request.status == RequestStatus::Withdrawn)
        key = u"email.withdrawn"_s;
    return key.isEmpty() ? QString() : filled(u"remark"_s, language, {{u"text"_s, textIn(language, key)}});
}

} // namespace

Answer inboxPage(const Request &request, PracticeState &state)
{
    const Language language = languageOf(request);
    const QString to = request.queryValue(u"to"_s).trimmed();
    const QString condition = to.isEmpty() ? QString() : u" WHERE recipient_folded = ?"_s;
    QVariantList values;
    if (!to.isEmpty())
        values.append(foldedAddress(to));
    const int total = state.store->value(u"SELECT COUNT(*) FROM emails"_s + condition, values).toInt();
    const int lastPage = std::max(1, (total + pageLength - 1) / pageLength);
    const int current = std::clamp(request.queryValue(u"page"_s).toInt(), 1, lastPage);

    QSqlQuery found = state.store->run(u"SELECT r.*, e.number, e.sent_on FROM (SELECT * FROM emails%1 ORDER BY sent_on "
                                       "DESC, number DESC LIMIT ? OFFSET ?) e JOIN authorisation_requests r "
                                       "ON r.row = e.request ORDER BY e.sent_on DESC, e.number DESC"_s.arg(condition),
                                       QVariantList(values) << pageLength << (current - 1) * pageLength);
    QString rows;
    while (found.next()) {
        const AuthorisationRequest about = readRequest(found);
        const bool bounced = bounces(about.content.clientEmail);
        rows += filled(u"inbox_row"_s, language,
                       {{u"number"_s, found.value(u"number"_s).toString()},
                        {u"subject"_s, subjectOf(about)},
                        {u"language"_s, about.content.language},
                        {u"to"_s, about.content.clientEmail},
                        {u"sent"_s, momentIn(language, found.value(u"sent_on"_s).toLongLong())},
                        {u"state"_s, bounced ? textIn(language, u"inbox.bounced"_s) : QString()}});
    }
    if (rows.isEmpty())
        rows = filled(u"inbox_empty"_s, language, {});
    QString pager;
    if (current > 1)
        pager += pagerLink(u"previous-page"_s, u"inbox.newer"_s, language, to, current - 1);
    if (current < lastPage)
        pager += pagerLink(u"next-page"_s, u"inbox.older"_s, language, to, current + 1);
    const QString main =
        filled(u"inbox"_s, language,
               {{u"to"_s, to}, {u"rows"_s, rows}, {u"total"_s, QString::number(total)}, {u"pager"_s, pager}});
    return page(200, language, textIn(language, u"inbox.title"_s), main, u"inbox"_s);
}

Answer emailPage(const Request &request, const QString &number, PracticeState &state)
{
    QSqlQuery found = state.store->run(u"SELECT r.*, e.sent_on FROM emails e JOIN authorisation_requests r "
                                       "ON r.row = e.request WHERE e.number = ?"_s,
                                       {number.toLongLong()});
    if (!found.next())
        return notice(404, languageOf(request), u"no-email"_s);
    const AuthorisationRequest about = readRequest(found);
    const RequestContent &content = about.content;
    const Language language = languageOf(content.language);
    const QString message = content.message.isEmpty()
                                ? QString()
                                : filled(u"email_message"_s, language,
                                         {{u"message"_s, content.message}, {u"user"_s, requester().userName}});
    const QString path = "/activate/"_L1 + about.token;
    const QString link =
        bounces(content.clientEmail) ? QString() : filled(u"email_link"_s, language, {{u"address"_s, path}});
    const QString subject = subjectOf(about);
    const QString main = filled(u"email"_s, language,
                                {{u"subject"_s, subject},
                                 {u"from"_s, requester().environmentName},
                                 {u"to"_s, content.clientEmail},
                                 {u"sent"_s, momentIn(language, found.value(u"sent_on"_s).toLongLong())},
                                 {u"clientName"_s, content.clientName},
                                 {u"organisation"_s, content.organisationName},
                                 {u"user"_s, requester().userName},
                                 {u"remark"_s, remarkOn(about, language)},
                                 {u"message"_s, message},
                                 {u"link"_s, link},
                                 {u"partnerships"_s, partnershipsOf(content.clientEmail)}});
    return page(200, language, subject, main, u"email"_s);
}

} // namespace authdesk::practice
