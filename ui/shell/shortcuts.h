// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace authdesk::ui {

/// A command or a key of the application: which keys it has and where they work.
struct Shortcut
{
    enum class Place {
        Window,    ///< in the main window, whatever page is shown
        Page,      ///< in the main window, while `page` is shown: it acts on what is selected or listed there
        Table,     ///< in a table that has the focus
        Search,    ///< in a search field
        AnyWindow, ///< in every window and dialog
        Reserved,  ///< nowhere yet; kept free for a command to come
    };

    QString id;               ///< object name of the action in the menus, where it is one
    QList<QKeySequence> keys; ///< none for a command that has no key, and for what is typed into a table
    Place place = Place::Window;
    QString page; ///< ShellPage::id
    QString text; ///< what it does, for the people; empty for actions, which have a text of their own
};

/// All of them. The menus take their keys from here, and the list of keys (F1) shows what has some.
[[nodiscard]] QList<Shortcut> shortcuts();
/// The one with this id. A command that is missing in the list has no keys and works nowhere.
[[nodiscard]] Shortcut shortcutOf(const QString &id);

} // namespace authdesk::ui
