// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/authorisation_requests.h"
#include "app/practice/http_message.h"

#include <tl/expected.hpp>

namespace authdesk::practice {

/// The JSON object that a request carries: 415 when it is something else, 400 when it is not well-formed.
[[nodiscard]] tl::expected<QJsonObject, Answer> readJsonBody(const Request &request);

/// The content of a new authorisation request, or 422 with every field that is refused.
[[nodiscard]] tl::expected<RequestContent, Answer> readRequestContent(const QJsonObject &body);

/// Whether the text looks like an e-mail address: plus-addressing and international domains do.
[[nodiscard]] bool looksLikeEmail(const QString &text);

} // namespace authdesk::practice
