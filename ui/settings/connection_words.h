// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"
#include "ui/common/key_refusal_text.h"

#include <QString>

namespace authdesk::ui {

[[nodiscard]] Service serviceOf(ConnectionStep::What what);
/// What the step found out, a few words; the account, once it is known, says itself.
[[nodiscard]] QString stepText(const ConnectionStep &step, const std::optional<Account> &account);
/// Why it failed and what to do, or what the account may not; empty where nothing is the matter.
[[nodiscard]] QString stepNote(const ConnectionStep &step, const std::optional<Account> &account,
                               const EnvironmentProfile &profile);
/// "12 ms"; empty before it is known.
[[nodiscard]] QString stepTime(const ConnectionStep &step);
/// All steps, one a line, for support: in English, with the addresses. Never a key.
[[nodiscard]] QString checkDetails(const QList<ConnectionStep> &steps, const EnvironmentProfile &profile);

} // namespace authdesk::ui
