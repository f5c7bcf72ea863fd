// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"

#include <QUrl>
#include <optional>

namespace authdesk {

/// Whether the host is this machine: localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether the API key may travel to this address: https anywhere, http to this machine only.
[[nodiscard]] bool isTransportAllowed(const QUrl &url);

/// The error for an address that may not be called, or nothing.
[[nodiscard]] std::optional<ApiError> transportRefusal(const QUrl &url);

} // namespace authdesk
