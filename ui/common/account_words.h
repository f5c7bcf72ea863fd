// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QString>

namespace authdesk::ui {

/// "Advanced user", "Administrator"…
[[nodiscard]] QString roleText(Account::Role role);
/// Why the account cannot send requests, and what to do about it; empty where it can.
[[nodiscard]] QString whyCannotSend(const Account &account);

} // namespace authdesk::ui
