// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consents/consents_page.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

namespace authdesk::ui {

/// The menu "Consent".
class ConsentMenu : public QObject
{
    Q_OBJECT

public:
    /// The bar owns menu and actions.
    explicit ConsentMenu(QMenuBar *bar, QObject *parent = nullptr);
    ~ConsentMenu() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Binds it to the page of the open environment; without one it is not seen.
    void bind(ConsentsPage *page);
    /// Whether the environment's pages are seen, and not what stands in their place.
    void setOpen(bool isOpen);

private:
    void show(const ConsentsPage::Possible &possible);
    void showMenu();

    QMenu *m_menu;
    QAction *m_new;
    QAction *m_onboard;
    QAction *m_anew;
    QAction *m_rename;
    QAction *m_revoke;
    QAction *m_delete;
    QAction *m_copy;
    QPointer<ConsentsPage> m_page;
    bool m_isOpen = false;
};

} // namespace authdesk::ui
