// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace authdesk {

/// `authdesk.net`: quiet unless switched on. Its debug lines hold method, path without query, status, correlation id
/// and duration; never a header or a body.
Q_DECLARE_LOGGING_CATEGORY(netLog)

} // namespace authdesk
