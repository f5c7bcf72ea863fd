// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace authdesk::practice {

inline constexpr int schemaVersion = 1;

/// The statements that make an empty store of the current version. Moments are milliseconds since 1970, UTC.
[[nodiscard]] QStringList schemaStatements();

} // namespace authdesk::practice
