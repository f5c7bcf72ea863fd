// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Place = Shortcut::Place;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(authdesk::ui::Shortcuts)
};

Shortcut inWindow(const QString &id, const QList<QKeySequence> &keys)
{
    return {id, keys, Place::Window, {}, {}};
}

Shortcut onPage(const QString &page, const QString &id, const QList<QKeySequence> &keys)
{
    return {id, keys, Place::Page, page, {}};
}

Shortcut reserved(const QString &id, const QKeySequence &key)
{
    return {id, {key}, Place::Reserved, {}, {}};
}

Shortcut elsewhere(Place place, const QString &id, const QList<QKeySequence> &keys, const QString &text)
{
    return {id, keys, place, {}, text};
}

QList<Shortcut> menuShortcuts()
{
    const QString worklist = u"attention"_s;
    const QString requests = u"authorisations"_s;
    const QString partnerships = u"partnerships"_s;
    const QString consents = u"consents"_s;
    return {
        inWindow(u"switchEnvironment"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_O}),
        inWindow(u"openInbox"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_I}),
        // Works on the page that is shown, whichever it is, and the window knows which can.
        inWindow(u"exportList"_s, {Qt::CTRL | Qt::Key_E}),
        inWindow(u"settings"_s, {Qt::CTRL | Qt::Key_Comma}),
        inWindow(u"quit"_s, {Qt::CTRL | Qt::Key_Q}),

        onPage(worklist, u"nextStep"_s, {Qt::CTRL | Qt::Key_J}),
        onPage(worklist, u"dismissLine"_s, {Qt::CTRL | Qt::Key_D}),

        inWindow(u"newRequest"_s, {Qt::CTRL | Qt::Key_N}),
        onPage(requests, u"openRequest"_s, {Qt::CTRL | Qt::Key_O}),
        onPage(requests, u"resendRequest"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_M}),
        onPage(requests, u"withdrawRequest"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_W}),
        onPage(requests, u"sendAgain"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_G}),
        onPage(requests, u"letter"_s, {Qt::CTRL | Qt::Key_T}),

        onPage(partnerships, u"retrieveKeys"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_K}),
        onPage(partnerships, u"cancelPartnership"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_X}),
        onPage(partnerships, u"reconnect"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}),
        onPage(partnerships, u"showRequest"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_J}),

        inWindow(u"newConsent"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}),
        onPage(consents, u"startOnboarding"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}),
        onPage(consents, u"newConsentLike"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}),
        onPage(consents, u"renameConsent"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_R}),
        onPage(consents, u"revokeConsent"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Y}),
        onPage(consents, u"deleteConsent"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete}),
        // Ctrl+C in the table does it; for the window that key would be taken from every field.
        onPage(consents, u"copyConsents"_s, {}),

        inWindow(u"page_attention"_s, {Qt::CTRL | Qt::Key_1}),
        inWindow(u"page_authorisations"_s, {Qt::CTRL | Qt::Key_2}),
        inWindow(u"page_partnerships"_s, {Qt::CTRL | Qt::Key_3}),
        inWindow(u"page_consents"_s, {Qt::CTRL | Qt::Key_4}),
        inWindow(u"page_activity"_s, {Qt::CTRL | Qt::Key_5}),
        inWindow(u"refresh"_s, {Qt::Key_F5}),
        inWindow(u"search"_s, {Qt::CTRL | Qt::Key_F}),

        inWindow(u"shortcuts"_s, {Qt::Key_F1}),
        inWindow(u"checkConnection"_s, {Qt::CTRL | Qt::Key_F5}),
        inWindow(u"about"_s, {Qt::SHIFT | Qt::Key_F1}),

        reserved(u"palette"_s, Qt::CTRL | Qt::Key_K),
        reserved(u"clientCard"_s, Qt::CTRL | Qt::Key_I),
        reserved(u"searchEverything"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        reserved(u"print"_s, Qt::CTRL | Qt::Key_P),
        reserved(u"undo"_s, Qt::CTRL | Qt::Key_Z),
    };
}

QList<Shortcut> otherShortcuts()
{
    return {
        elsewhere(Place::Table, u"tableOpen"_s, {Qt::Key_Return}, Words::tr("Open the row")),
        elsewhere(Place::Table, u"tableMenu"_s, {Qt::SHIFT | Qt::Key_F10, Qt::Key_Menu}, Words::tr("Menu of the row")),
        elsewhere(Place::Table, u"tableFirst"_s, {Qt::Key_Home, Qt::CTRL | Qt::Key_Home}, Words::tr("First row")),
        elsewhere(Place::Table, u"tableLast"_s, {Qt::Key_End, Qt::CTRL | Qt::Key_End}, Words::tr("Last row")),
        elsewhere(Place::Table, u"tableSelectAll"_s, {Qt::CTRL | Qt::Key_A}, Words::tr("Select all rows")),
        elsewhere(Place::Table, u"tableSelectOne"_s, {Qt::Key_Space}, Words::tr("Select the row")),
        elsewhere(Place::Table, u"tableCopy"_s, {Qt::CTRL | Qt::Key_C}, Words::tr("Copy the rows as text")),
        elsewhere(Place::Table, u"tableRename"_s, {Qt::Key_F2}, Words::tr("Rename the consent")),
        elsewhere(Place::Table, u"tableDelete"_s, {Qt::Key_Delete}, Words::tr("Delete the consent, dismiss the line")),
        elsewhere(Place::Table, u"tableFind"_s, {}, Words::tr("Go to the row that begins with what is typed")),
        elsewhere(Place::Table, u"tableLeave"_s, {Qt::Key_Tab}, Words::tr("Leave the table")),

        elsewhere(Place::Search, u"searchLeave"_s, {Qt::Key_Escape},
                  Words::tr("Clear the search, then go to the table")),
        elsewhere(Place::Search, u"searchToTable"_s, {Qt::Key_Return}, Words::tr("Go to what was found")),

        elsewhere(Place::AnyWindow, u"nextPane"_s, {Qt::Key_F6}, Words::tr("Next part of the window")),
        elsewhere(Place::AnyWindow, u"previousPane"_s, {Qt::SHIFT | Qt::Key_F6},
                  Words::tr("Previous part of the window")),
        elsewhere(Place::AnyWindow, u"pressButton"_s, {Qt::Key_Return, Qt::Key_Space},
                  Words::tr("Press the button that has the focus")),
        elsewhere(Place::AnyWindow, u"close"_s, {Qt::Key_Escape}, Words::tr("Close the dialog or the message")),
    };
}

} // namespace

QList<Shortcut> shortcuts()
{
    return menuShortcuts() + otherShortcuts();
}

Shortcut shortcutOf(const QString &id)
{
    const QList<Shortcut> all = menuShortcuts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Shortcut &one) { return one.id == id; });
    if (found != all.cend())
        return *found;
    Shortcut unknown;
    unknown.id = id;
    unknown.place = Place::Page;
    return unknown;
}

} // namespace authdesk::ui
