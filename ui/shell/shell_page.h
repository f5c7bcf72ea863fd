// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <functional>

namespace authdesk::ui {

/// A page as the window knows it: its place in the navigation, and what every page can do.
struct ShellPage
{
    QString id;       ///< names it in the settings
    QString title;    ///< with a mnemonic, for navigation and menu
    QString iconName; ///< see icons.h
    QWidget *widget = nullptr;
    std::function<void()> refresh;
    std::function<void()> focusSearch;
    std::function<void()> exportShown; ///< what the page lists, into a file; empty where it has nothing to export
    std::function<QByteArray()> saveState;
    std::function<bool(const QByteArray &)> restoreState;
    std::function<bool()> readyToClose;
};

/// Describes a page that has the usual functions.
template<class Page>
[[nodiscard]] ShellPage shellPage(const QString &id, const QString &title, const QString &iconName, Page *page)
{
    ShellPage described;
    described.id = id;
    described.title = title;
    described.iconName = iconName;
    described.widget = page;
    described.refresh = [page] {
        page->refresh();
    };
    described.focusSearch = [page] {
        page->focusSearch();
    };
    if constexpr (requires { page->exportShown(); }) {
        described.exportShown = [page] {
            page->exportShown();
        };
    }
    described.saveState = [page] {
        return page->saveState();
    };
    described.restoreState = [page](const QByteArray &state) {
        return page->restoreState(state);
    };
    described.readyToClose = [page] {
        return page->readyToClose();
    };
    return described;
}

} // namespace authdesk::ui
