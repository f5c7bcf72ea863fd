// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a row, or of those that are selected.
#include "ui/common/icons.h"
#include "ui/common/record_table.h"
#include "ui/consents/consents_page.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

void ConsentsPage::showMenu(const QPoint &at)
{
    const Possible can = possible();
    if (!can.copy)
        return;
    const bool isOne = selected().size() < 2;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"consentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, bool isPossible, auto slot) {
        menu->addAction(icon(iconName), text, this, slot)->setEnabled(isPossible);
    };
    if (can.anew)
        add(u"add"_s, tr("New con&sent for this client…"), true, &ConsentsPage::newConsentLikeCurrent);
    else if (isOne)
        add(u"link"_s, tr("Start on&boarding…"), can.onboard, &ConsentsPage::startOnboardingOfCurrent);
    if (isOne)
        add(u"edit"_s, tr("Rena&me…"), can.rename, &ConsentsPage::renameCurrent);
    add(u"revoke"_s, tr("Revo&ke…"), can.revoke, &ConsentsPage::revokeSelected);
    add(u"delete"_s, tr("&Delete…"), can.remove, &ConsentsPage::deleteSelected);
    menu->addSeparator();
    add(u"copy"_s, tr("Co&py rows"), true, &ConsentsPage::copySelected);
    add(u"export"_s, isOne ? tr("&Export list…") : tr("&Export selected…"), true, &ConsentsPage::exportShown);
    menu->popup(at);
}

} // namespace authdesk::ui
