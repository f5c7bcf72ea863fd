// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/client_side.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

QString activationLink(PracticeClient &client, const QString &email)
{
    const Reply inbox = client.page("/inbox?to="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(email)));
    const QString number = between(inbox.body, u"href=\"/inbox/"_s, u"\""_s);
    const Reply opened = client.page("/inbox/"_L1 + number);
    return between(opened.body, u"id=\"activation-link\" class=\"button\" href=\""_s, u"\""_s);
}

QString formToken(const Reply &page)
{
    return between(page.body, u"name=\"form-token\" value=\""_s, u"\""_s);
}

Reply createAccount(PracticeClient &client, const QString &link, const QString &name)
{
    const Reply form = client.page(link);
    return client.postForm(link + "/account"_L1, {{u"form-token"_s, formToken(form)},
                                                  {u"name"_s, name},
                                                  {u"environment"_s, u"Jansen Holding"_s},
                                                  {u"password"_s, u"oefenen"_s}});
}

Reply answerRequest(PracticeClient &client, const QString &link, const QString &answer, const QString &reason)
{
    (void)createAccount(client, link);
    const Reply verify = client.page(link);
    (void)client.postForm(link + "/answer"_L1,
                          {{u"form-token"_s, formToken(verify)}, {u"answer"_s, answer}, {u"reason"_s, reason}});
    return client.page(link);
}

} // namespace authdesk::practice
