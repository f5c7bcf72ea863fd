// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_log.h"
#include "ui/common/csv_export.h"

namespace authdesk::ui {

/// All entries that the filter lets through, newest first, read from the log page by page. An export that is under way
/// when the log goes ends as one whose rows cannot be read.
[[nodiscard]] CsvExport activityExport(ActivityLog *log, const ActivityFilter &filter);

} // namespace authdesk::ui
