// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/user_text.h"

#include "ui/common/account_words.h"

#include <QCoreApplication>

namespace authdesk::ui {

QString userText(const Account &account)
{
    const QString name = account.userName.isEmpty() ? account.userEmail : account.userName;
    const QString role = account.role == Account::Role::Unknown ? QString() : roleText(account.role);
    if (name.isEmpty() || role.isEmpty())
        return name + role;
    return QCoreApplication::translate("UserText", "%1 (%2)").arg(name, role);
}

} // namespace authdesk::ui
