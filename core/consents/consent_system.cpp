// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_system.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

const QList<ConsentSystem> &knownConsentSystems()
{
    static const QList<ConsentSystem> systems{
        {u"billy"_s, u"Billy"_s},
        {u"bjornlunden"_s, u"Björn Lundén"_s},
        {u"bokio"_s, u"Bokio"_s},
        {u"businesscentral"_s, u"Business Central"_s},
        {u"exactonline"_s, u"Exact Online"_s},
        {u"fileone"_s, u"File.1"_s},
        {u"fortnox"_s, u"Fortnox"_s},
        {u"procountor"_s, u"Procountor"_s},
        {u"quickbooks"_s, u"QuickBooks Online"_s},
        {u"testone"_s, u"Test.1"_s},
        {u"tripletex"_s, u"Tripletex"_s},
        {u"vismadinero"_s, u"Visma Dinero"_s},
        {u"vismaeconomic"_s, u"Visma e\u2011conomic"_s},
        {u"vismaeaccounting"_s, u"Visma eAccounting / Spiris"_s},
        {u"vismanetvisor"_s, u"Visma Netvisor"_s},
        {u"xero"_s, u"Xero"_s},
    };
    return systems;
}

QString consentSystemName(const QString &id)
{
    const QList<ConsentSystem> &systems = knownConsentSystems();
    const auto known = std::find_if(systems.cbegin(), systems.cend(), [&id](const ConsentSystem &system) {
        return system.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return known == systems.cend() ? id : known->name;
}

} // namespace authdesk
