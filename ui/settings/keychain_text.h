// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QString>

namespace authdesk::ui {

/// A heading of a few words for what went wrong with the keychain.
[[nodiscard]] QString headlineFor(const KeychainError &error);
/// What happened and what to do, with the backend's own words where it said something. Plain text.
[[nodiscard]] QString sentenceFor(const KeychainError &error);

} // namespace authdesk::ui
