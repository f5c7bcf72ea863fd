// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/client_accounts.h"
#include "app/practice/html.h"
#include "app/practice/practice_state.h"
#include "app/practice/sessions.h"

namespace authdesk::practice {

/// What the client sees after following the link in the e-mail: create an account or log in, verify the requester,
/// accept or decline.
class ActivationPages
{
public:
    /// Both outlive it.
    ActivationPages(PracticeState &state, Sessions &sessions)
        : m_state(state)
        , m_accounts(*state.store)
        , m_sessions(sessions)
    {
    }

    /// `step` is what stands after the token: empty, "account", "log-in" or "answer". Answers 405 on a wrong method.
    [[nodiscard]] Answer answer(const Request &request, const QString &token, const QString &step);

private:
    /// One visit: what was asked for, by whom, about which request.
    struct Visit
    {
        const Request &request;
        AuthorisationRequest about;
        Session session;
        Language language;
    };

    Answer show(const Visit &visit);
    Answer showAnswered(const Visit &visit);
    Answer showAccountForm(const Visit &visit, int status, const Places &given);
    Answer showLogInForm(const Visit &visit, int status, const QString &error);
    Answer showVerify(const Visit &visit, int status, const QString &reason, const QString &error);

    Answer createAccount(const Visit &visit);
    Answer logIn(const Visit &visit);
    Answer takeAnswer(const Visit &visit);

    /// The account that is logged in, when it is the one that the request is meant for.
    std::optional<ClientAccount> accountOf(const Visit &visit);

    PracticeState &m_state;
    ClientAccounts m_accounts;
    Sessions &m_sessions;
};

} // namespace authdesk::practice
