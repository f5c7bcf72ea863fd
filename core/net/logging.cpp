// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/logging.h"

namespace authdesk {

Q_LOGGING_CATEGORY(netLog, "authdesk.net", QtWarningMsg)

} // namespace authdesk
