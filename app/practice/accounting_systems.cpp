// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/accounting_systems.h"

#include <algorithm>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

const QList<AccountingSystem> &accountingSystems()
{
    static const QList<AccountingSystem> all{
        {u"fortnox"_s, u"Fortnox"_s},
        {u"vismaeaccounting"_s, u"Visma eAccounting / Spiris"_s},
        {u"bjornlunden"_s, u"Björn Lundén"_s},
        {u"procountor"_s, u"Procountor"_s},
        {u"vismaeconomic"_s, u"Visma e\u2011conomic"_s},
        {u"testone"_s, u"Test.1"_s},
        {u"vismadinero"_s, u"Visma Dinero"_s},
        {u"billy"_s, u"Billy"_s},
        {u"fileone"_s, u"File.1"_s},
        {u"tripletex"_s, u"Tripletex"_s},
        {u"businesscentral"_s, u"Business Central"_s},
        {u"vismanetvisor"_s, u"Visma Netvisor"_s},
        {u"exactonline"_s, u"Exact Online"_s},
        {u"quickbooks"_s, u"QuickBooks Online"_s},
        {u"xero"_s, u"Xero"_s},
        {u"bokio"_s, u"Bokio"_s},
    };
    return all;
}

const AccountingSystem *accountingSystem(const QString &id)
{
    const auto &all = accountingSystems();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const auto &system) { return system.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString testSystemId()
{
    return u"testone"_s;
}

} // namespace authdesk::practice
