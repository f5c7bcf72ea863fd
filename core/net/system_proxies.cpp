// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/system_proxies.h"

namespace authdesk {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return systemProxyForQuery(query);
}

} // namespace authdesk
