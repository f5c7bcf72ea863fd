// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/authorisations/authorisations_page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/shell_page.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace authdesk::ui {

class AttentionPage;
class PartnershipMenu;
class PartnershipsPage;
class ConsentMenu;
class ConsentsPage;

/// The menus: every action of the application, with its mnemonic and shortcut.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar, which owns the actions.
    explicit MainMenu(QMenuBar *bar, QObject *parent = nullptr);
    ~MainMenu() override;

    /// What can be done while this page is shown; null while none is.
    void setPage(const ShellPage *shown, bool isPractice);
    /// The pages of the open environment; an empty list takes them out again.
    void setPages(const QList<ShellPage> &pages);
    /// Binds the menu "Authorisation" to the page of the open environment, or to nothing.
    void bind(AuthorisationsPage *page);
    void bind(PartnershipsPage *page);
    /// The same for the menu "Worklist".
    void bind(AttentionPage *page);
    /// The same for the menu "Consent".
    void bind(ConsentsPage *page);
    void setAppearance(Appearance appearance);

    [[nodiscard]] QList<QMenu *> menus() const;

Q_SIGNALS:
    void switchChosen();
    void inboxChosen();
    void settingsChosen();
    void quitChosen();
    void refreshChosen();
    void searchChosen();
    void pageChosen(const QString &id);
    void appearanceChosen(Appearance appearance);
    void shortcutsChosen();
    void aboutChosen();
    /// The list of the page that is shown is to be exported.
    void exportRequested();
    void checkChosen();

private:
    void setUpFile();
    void setUpWorklist();
    void setUpAuthorisation();
    void setUpView();
    void setUpAppearance();
    void setUpHelp();
    void groupByPage();
    void showPossible(const AuthorisationsPage::Possible &can);

    QMenuBar *m_bar;
    QMenu *m_file = nullptr;
    QMenu *m_worklist = nullptr;
    QMenu *m_authorisation = nullptr;
    ConsentMenu *m_consent = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_inbox = nullptr;
    QAction *m_nextStep = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_newRequest = nullptr;
    QAction *m_open = nullptr;
    QAction *m_resend = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_sendAgain = nullptr;
    QAction *m_letter = nullptr;
    QAction *m_export = nullptr;
    PartnershipMenu *m_partnership = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_search = nullptr;
    QAction *m_check = nullptr;
    QAction *m_afterPages = nullptr;
    QActionGroup *m_appearances = nullptr;
    QList<QAction *> m_pages;
    QHash<QString, QActionGroup *> m_pageActions; ///< what acts on a page, by its id; off while it is hidden
    QPointer<AuthorisationsPage> m_bound;
    QPointer<AttentionPage> m_boundAttention;
};

} // namespace authdesk::ui
