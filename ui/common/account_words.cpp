// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/account_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace authdesk::ui {

QString roleText(Account::Role role)
{
    switch (role) {
    case Account::Role::Basic:
        return QCoreApplication::translate("AccountWords", "Basic user");
    case Account::Role::Advanced:
        return QCoreApplication::translate("AccountWords", "Advanced user");
    case Account::Role::Administrator:
        return QCoreApplication::translate("AccountWords", "Administrator");
    case Account::Role::Unknown:
        break;
    }
    return QCoreApplication::translate("AccountWords", "Unknown role");
}

QString whyCannotSend(const Account &account)
{
    if (account.canSendAuthorisationRequests)
        return {};
    QStringList reasons;
    if (account.roleForbidsSending)
        reasons.append(QCoreApplication::translate(
                           "AccountWords", "Your role in %1 is %2. Only advanced users and administrators can send "
                                           "requests; ask an administrator of your office to change your role.")
                           .arg(account.environmentName, roleText(account.role)));
    if (account.subscriptionForbidsSending)
        reasons.append(QCoreApplication::translate(
                           "AccountWords", "%1 has a free subscription. Sending requests needs at least a Basic "
                                           "subscription; an administrator of your office can change it.")
                           .arg(account.environmentName));
    if (reasons.isEmpty())
        reasons.append(
            QCoreApplication::translate("AccountWords",
                                        "The service says that %1 cannot send requests. Ask an administrator of your "
                                        "office.")
                .arg(account.environmentName));
    return reasons.join(QLatin1Char('\n'));
}

} // namespace authdesk::ui
