// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consent_menu.h"

#include "ui/shell/menu_action.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

ConsentMenu::ConsentMenu(QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_menu(bar->addMenu(tr("&Consent")))
    , m_new(addAction(m_menu, u"newConsent"_s, tr("&New consent…")))
    , m_onboard(addAction(m_menu, u"startOnboarding"_s, tr("Start on&boarding…")))
    , m_anew(addAction(m_menu, u"newConsentLike"_s, tr("New con&sent for this client…")))
    // In the table F2 and Delete do the same.
    , m_rename(addAction(m_menu, u"renameConsent"_s, tr("Rena&me…")))
    , m_revoke(addAction(m_menu, u"revokeConsent"_s, tr("Revo&ke…")))
    , m_delete(addAction(m_menu, u"deleteConsent"_s, tr("&Delete…")))
    , m_copy(addAction(m_menu, u"copyConsents"_s, tr("Co&py rows")))
{
    m_menu->insertSeparator(m_onboard);
    m_menu->insertSeparator(m_copy);
    bind(nullptr);
}

ConsentMenu::~ConsentMenu() = default;

void ConsentMenu::bind(ConsentsPage *page)
{
    for (QAction *action : {m_new, m_onboard, m_anew, m_rename, m_revoke, m_delete, m_copy}) {
        if (m_page)
            disconnect(action, nullptr, m_page, nullptr);
    }
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    showMenu();
    show({});
    if (page == nullptr)
        return;
    connect(m_new, &QAction::triggered, page, &ConsentsPage::newConsent);
    connect(m_onboard, &QAction::triggered, page, &ConsentsPage::startOnboardingOfCurrent);
    connect(m_anew, &QAction::triggered, page, &ConsentsPage::newConsentLikeCurrent);
    connect(m_rename, &QAction::triggered, page, &ConsentsPage::renameCurrent);
    connect(m_revoke, &QAction::triggered, page, &ConsentsPage::revokeSelected);
    connect(m_delete, &QAction::triggered, page, &ConsentsPage::deleteSelected);
    connect(m_copy, &QAction::triggered, page, &ConsentsPage::copySelected);
    connect(page, &ConsentsPage::currentChanged, this, &ConsentMenu::show);
}

void ConsentMenu::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    showMenu();
}

void ConsentMenu::showMenu()
{
    const bool isUsable = m_isOpen && m_page;
    m_menu->menuAction()->setVisible(isUsable);
    m_new->setEnabled(isUsable);
}

void ConsentMenu::show(const ConsentsPage::Possible &possible)
{
    m_onboard->setEnabled(possible.onboard);
    m_anew->setEnabled(possible.anew);
    m_rename->setEnabled(possible.rename);
    m_revoke->setEnabled(possible.revoke);
    m_delete->setEnabled(possible.remove);
    m_copy->setEnabled(possible.copy);
}

} // namespace authdesk::ui
