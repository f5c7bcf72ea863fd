// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"
#include "ui/common/tone_colours.h"

#include <QString>

namespace authdesk::ui {

/// "Practice", "Development" or "Production".
[[nodiscard]] QString kindText(EnvironmentProfile::Kind kind);
/// What that means for whoever works in it: one short sentence.
[[nodiscard]] QString kindMeaning(EnvironmentProfile::Kind kind);
/// Each kind has a colour and an icon of its own.
[[nodiscard]] Tone kindTone(EnvironmentProfile::Kind kind);
[[nodiscard]] QString kindIcon(EnvironmentProfile::Kind kind);
/// "Kantoor Jansen (Production)".
[[nodiscard]] QString nameAndKind(const EnvironmentProfile &profile);

} // namespace authdesk::ui
