// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authdesk {
struct Partnership;
}

namespace authdesk::ui {

/// What the client is called where a name is needed: its name, or else its e-mail address, its environment, its id.
[[nodiscard]] QString clientName(const Partnership &partnership);

/// Whether somebody who typed or pasted `typed` meant `name`: case, the kind and number of blanks, the kind of quotes
/// and dashes, and invisible characters do not count; letters and accents do. Nothing typed is no name.
[[nodiscard]] bool isSameName(const QString &typed, const QString &name);

} // namespace authdesk::ui
