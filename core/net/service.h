// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace authdesk {

/// The services of an environment; each has an address and an API key of its own.
enum class Service {
    Authorisations, ///< requests, partnerships and connection keys
    Consents,       ///< API.1; not every environment uses it
};

} // namespace authdesk
