// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/practice_state.h"

namespace authdesk::practice {

/// GET /inbox: the e-mails that requests caused, newest first; `?to=` keeps those to one address, `?page=` pages.
[[nodiscard]] Answer inboxPage(const Request &request, PracticeState &state);

/// GET /inbox/{number}: one e-mail.
[[nodiscard]] Answer emailPage(const Request &request, const QString &number, PracticeState &state);

} // namespace authdesk::practice
