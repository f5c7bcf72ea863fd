// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace authdesk {

/// Brings a database, new or older, to the present schema in one transaction, and sets its journal. A database made by
/// a newer version is left untouched and gives an error.
[[nodiscard]] StoreResult<void> bringUpToDate(QSqlDatabase &database);

/// The schema version that this build writes.
[[nodiscard]] int schemaVersion();

} // namespace authdesk
