// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

class QObject;

namespace authdesk {

/// Asks the Secret Service on the session bus whether its default collection is locked. Answers from the event loop,
/// nothing when there is no such service or it does not say. No answer comes after `context` has gone. Never starts
/// a service, never unlocks, never blocks on one; but it connects to the bus, so ask only after a job of QtKeychain has
/// shown that the bus lives.
void askSecretServiceLock(QObject *context, std::function<void(std::optional<bool> locked)> answer);

} // namespace authdesk
