// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/http_request.h"

#include <QJsonObject>

namespace authdesk {

/// The JSON object in an answer's body. HTML, truncated JSON and anything that is not an object give MalformedAnswer.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpAnswer &answer);

/// A MalformedAnswer for an answer that is JSON but lacks what is needed; `what` says what, in English, for support.
[[nodiscard]] ApiError malformed(const HttpAnswer &answer, const QString &what);

} // namespace authdesk
