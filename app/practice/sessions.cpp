// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/sessions.h"

#include "app/practice/ids.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenLength = 32;
constexpr qsizetype mostSessions = 1000;

} // namespace

void Sessions::setPort(quint16 port, const QByteArray &pages)
{
    m_cookieName = "authdesk-practice-" + QByteArray::number(port);
    if (!pages.isEmpty())
        m_cookieName += '-' + pages;
}

Session Sessions::of(const Request &request)
{
    for (const QByteArray &part : request.header("Cookie").split(';')) {
        const QByteArray cookie = part.trimmed();
        if (!cookie.startsWith(m_cookieName + '='))
            continue;
        const auto found = m_sessions.find(QString::fromLatin1(cookie.mid(m_cookieName.size() + 1)));
        if (found != m_sessions.end()) {
            found->lastUse = ++m_uses;
            return *found;
        }
    }
    return begin(0);
}

Session Sessions::begin(qint64 account)
{
    if (m_sessions.size() >= mostSessions) {
        const auto oldest = std::min_element(m_sessions.begin(), m_sessions.end(),
                                             [](const auto &a, const auto &b) { return a.lastUse < b.lastUse; });
        m_sessions.erase(oldest);
    }
    Session session{randomToken(tokenLength), randomToken(tokenLength), account, ++m_uses};
    m_sessions.insert(session.id, session);
    return session;
}

Session Sessions::loggedIn(const Session &before, qint64 account)
{
    m_sessions.remove(before.id);
    return begin(account);
}

Answer Sessions::withCookie(Answer answer, const Session &session) const
{
    return answer.with("Set-Cookie",
                       m_cookieName + '=' + session.id.toLatin1() + "; Path=/; HttpOnly; SameSite=Strict");
}

bool Sessions::isOwnForm(const Request &request, const Session &session) const
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return false;
    const QString token = formFields(request).queryItemValue(u"form-token"_s, QUrl::FullyDecoded);
    return sameSecret(token.toUtf8(), session.formToken.toUtf8());
}

QUrlQuery formFields(const Request &request)
{
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return {};
    // In forms a space is sent as +, which QUrlQuery leaves alone.
    QByteArray body = request.body;
    return QUrlQuery(QString::fromUtf8(body.replace('+', "%20")));
}

} // namespace authdesk::practice
