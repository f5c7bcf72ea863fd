// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <optional>

namespace authdesk {

/// What a Retry-After header asks for (RFC 9110, 10.2.3): seconds, or a date in one of HTTP's three forms, measured from
/// `now` and rounded up. A date in the past is 0 s; anything else that is not understood is nothing.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// An HTTP date (RFC 9110, 5.6.7) in UTC; invalid when the text is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace authdesk
