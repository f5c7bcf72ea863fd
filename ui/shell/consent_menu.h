// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consents/consents_page.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMenuBar;

namespace authdesk::ui {

/// The menu "Consent". What acts on a row can be used only while its page is seen.
class ConsentMenu : public QObject
{
    Q_OBJECT

public:
    /// The bar owns menu and actions.
    explicit ConsentMenu(QMenuBar *bar, QObject *parent = nullptr);
    ~ConsentMenu() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Binds it to the page of the open environment; without one nothing in it can be used.
    void bind(ConsentsPage *page);

private:
    void show(const ConsentsPage::Possible &possible);

    QMenu *m_menu;
    QAction *m_new;
    QAction *m_onboard;
    QAction *m_anew;
    QAction *m_rename;
    QAction *m_revoke;
    QAction *m_delete;
    QAction *m_copy;
    QAction *m_export;
    QPointer<ConsentsPage> m_page;
};

} // namespace authdesk::ui
