// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"

#include <QDateTime>
#include <QString>

namespace authdesk::ui {

/// One or two short sentences for a person: what happened and what to do. Plain text.
[[nodiscard]] QString sentenceFor(const ApiError &error);
/// A heading of a few words for the same, for StateView.
[[nodiscard]] QString headlineFor(const ApiError &error);
/// What support needs to find the call again, one fact a line, in English and with the time in UTC. Never a key.
[[nodiscard]] QString supportDetails(const ApiError &error, const QDateTime &at = QDateTime::currentDateTimeUtc());

} // namespace authdesk::ui
