// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace authdesk::practice {

inline constexpr int schemaVersion = 2;

/// The statements that make an empty store of the current version. Moments are milliseconds since 1970, UTC.
[[nodiscard]] QStringList tableStatements();
/// Made after a new store has been filled: 100,000 rows go in several times faster so.
[[nodiscard]] QStringList indexStatements();

/// What version 2 added to version 1: tables and indexes for consents.
[[nodiscard]] QStringList consentTableStatements();
[[nodiscard]] QStringList consentIndexStatements();

} // namespace authdesk::practice
