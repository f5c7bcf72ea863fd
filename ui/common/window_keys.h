// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPushButton;

namespace authdesk::ui {

/// The keys that mean the same in every window and dialog, for as long as this object lives:
/// - Enter presses the button that has the focus, and no other.
/// - Enter elsewhere in a dialog presses its default button (QPushButton::setDefault), or goes to the button that
///   setEnterOnlyReaches() names.
/// - A held Enter counts once, except where it types new lines.
/// - Shift+F10 opens the context menu of what has the focus, as the menu key does.
/// - F6 and Shift+F6 go from pane to pane (window_panes.h).
///
/// Dialogs need nothing for this but a default button where they have one: none is chosen for them, as
/// QPushButton::autoDefault is off.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// There is an application already.
    explicit WindowKeys(QObject *parent = nullptr);
    ~WindowKeys() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// For a button that sends or ends something: in a field of its dialog Enter moves the focus to it instead of pressing
/// it. Such a button is not the default one.
void setEnterOnlyReaches(QPushButton *button, bool on = true);

} // namespace authdesk::ui
