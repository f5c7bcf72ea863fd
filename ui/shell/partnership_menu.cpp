// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/partnership_menu.h"

#include "ui/partnerships/partnerships_page.h"
#include "ui/shell/menu_action.h"

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

PartnershipMenu::PartnershipMenu(QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_menu(bar->addMenu(tr("&Partnership")))
    , m_keys(addAction(m_menu, u"retrieveKeys"_s, tr("Retrieve &keys…")))
    , m_cancel(addAction(m_menu, u"cancelPartnership"_s, tr("&Cancel partnership…")))
    , m_newRequest(addAction(m_menu, u"reconnect"_s, tr("&New request to this client…")))
    , m_request(addAction(m_menu, u"showRequest"_s, tr("&Show its request")))
{
    for (QAction *action : {m_keys, m_cancel, m_newRequest, m_request})
        action->setEnabled(false);
}

void PartnershipMenu::bind(PartnershipsPage *page)
{
    for (QAction *action : {m_keys, m_cancel, m_newRequest, m_request}) {
        if (m_bound)
            disconnect(action, nullptr, m_bound, nullptr);
        action->setEnabled(false);
    }
    m_bound = page;
    if (page == nullptr)
        return;
    connect(m_keys, &QAction::triggered, page, &PartnershipsPage::retrieveKeysOfCurrent);
    connect(m_cancel, &QAction::triggered, page, &PartnershipsPage::cancelCurrent);
    connect(m_newRequest, &QAction::triggered, page, &PartnershipsPage::requestAnew);
    connect(m_request, &QAction::triggered, page, &PartnershipsPage::showRequestOfCurrent);
    connect(page, &PartnershipsPage::currentChanged, this, [this](const PartnershipsPage::Possible &can) {
        m_keys->setEnabled(can.keys);
        m_cancel->setEnabled(can.cancel);
        m_newRequest->setEnabled(can.newRequest);
        m_request->setEnabled(can.request);
    });
}

} // namespace authdesk::ui
