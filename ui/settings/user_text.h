// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QString>

namespace authdesk::ui {

/// "Anna de Vries (Administrator)", with what is known of it.
[[nodiscard]] QString userText(const Account &account);

} // namespace authdesk::ui
