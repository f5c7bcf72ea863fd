// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace authdesk::ui {

/// A pane of its window begins with this widget.
void beginPane(QWidget *widget);
/// Moves the focus to the beginning of the next pane as they are drawn, or of the one before, from the last to the
/// first. False in a window that has only one.
bool focusNextPane(QWidget *window, bool forward);
/// Moves the focus from this widget to the one that is drawn next in its window, or before it: row by row and pane by
/// pane, whatever the order in which they were made. False where Qt is to do it: within a date, and in a window that
/// draws this widget outside its layouts.
bool focusNextWidget(QWidget *widget, bool forward);

} // namespace authdesk::ui
