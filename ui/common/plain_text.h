// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace authdesk::ui {

/// The text for a tool tip that shows \a text letter by letter, also when it looks like HTML.
[[nodiscard]] QString plainToolTip(const QString &text);
/// The text for a button or menu entry in which an ampersand is an ampersand.
[[nodiscard]] QString plainButtonText(const QString &text);
/// A label that shows \a text as it is, over several lines where it must.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace authdesk::ui
