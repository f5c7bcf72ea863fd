// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/practice/practice_client.h"

namespace authdesk::practice {

/// Plays the client on the pages: reads the newest e-mail to the address and gives the path of its activation link.
[[nodiscard]] QString activationLink(PracticeClient &client, const QString &email);

/// The token in the form of a page.
[[nodiscard]] QString formToken(const Reply &page);

/// Creates the account that the link asks for. Leaves the client logged in.
Reply createAccount(PracticeClient &client, const QString &link, const QString &name = QStringLiteral("Jan Jansen"));

/// From the link to the answer ("accept" or "decline"), account included. Gives the page that confirms it.
Reply answerRequest(PracticeClient &client, const QString &link, const QString &answer, const QString &reason = {});

} // namespace authdesk::practice
