// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent.h"
#include "ui/common/csv_export.h"

namespace authdesk::ui {

/// The consents as rows of a file, in the order given.
[[nodiscard]] CsvExport consentExport(const QList<Consent> &consents);

} // namespace authdesk::ui
