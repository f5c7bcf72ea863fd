// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authdesk::practice {

/// Text as it is compared in searches: without case, accents and width, so that "cafe" finds "Café".
[[nodiscard]] QString folded(const QString &text);

/// An e-mail address as it is compared: without case. Accents stay, they tell people apart.
[[nodiscard]] QString foldedAddress(const QString &email);

} // namespace authdesk::practice
