// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QWidget;

namespace authdesk::ui {

/// A box of the accounting systems, with `none` before them. The data is the system's id, empty for `none`. `chosen` is
/// there too when this version does not know it.
[[nodiscard]] QComboBox *systemBox(const QString &none, const QString &chosen, QWidget *parent);

} // namespace authdesk::ui
