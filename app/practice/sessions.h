// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <QHash>
#include <QUrlQuery>
#include <optional>

namespace authdesk::practice {

/// A browser that has visited the client's pages. In memory only: after a restart everybody logs in again.
struct Session
{
    QString id;
    QString formToken;  ///< stands in every form of this session, so that no other site can send one
    qint64 account = 0; ///< the client account that is logged in, 0 for none
    quint64 lastUse = 0;
};

class Sessions
{
public:
    /// Cookies do not know ports: the port in the name keeps two servers on one machine apart. So does `pages` the
    /// sessions of different pages of one server.
    void setPort(quint16 port, const QByteArray &pages = {});

    /// The session of the request's cookie, or a new one.
    [[nodiscard]] Session of(const Request &request);
    /// The session after somebody has logged in: with another id, so that one planted before is worth nothing.
    [[nodiscard]] Session loggedIn(const Session &before, qint64 account);

    /// Adds the session's cookie to the answer.
    [[nodiscard]] Answer withCookie(Answer answer, const Session &session) const;

    /// Whether a form was sent by one of our pages in this session.
    [[nodiscard]] bool isOwnForm(const Request &request, const Session &session) const;

private:
    Session begin(qint64 account);

    QByteArray m_cookieName;
    QHash<QString, Session> m_sessions;
    quint64 m_uses = 0;
};

/// The fields of a form that was sent by POST.
[[nodiscard]] QUrlQuery formFields(const Request &request);

} // namespace authdesk::practice
