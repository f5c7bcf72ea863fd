// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "ui/common/csv_export.h"

namespace authdesk {
class SoftwareCatalogue;
}

namespace authdesk::ui {

/// These requests, in this order, with all that is known of them.
[[nodiscard]] CsvExport requestExport(const QList<AuthorisationRequest> &requests, const SoftwareCatalogue &software);

} // namespace authdesk::ui
