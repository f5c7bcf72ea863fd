// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_profile.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace authdesk {

QUrl EnvironmentProfile::usualOnboardingAddress()
{
    return QUrl(u"https://onboarding.zwapgrid.com"_s);
}

QUrl EnvironmentProfile::usualConsentsAddress()
{
    return QUrl(u"https://apione.zwapgrid.com/consents"_s);
}

CheckedAddress checkAddress(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (text.isEmpty())
        return {};
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || url.hasQuery() || url.hasFragment())
        return {url, AddressFault::NotAnAddress, false};
    if (!url.userInfo().isEmpty())
        return {url, AddressFault::HasPassword, false};
    const bool isThisMachine = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    const bool isEncrypted = url.scheme() == "https"_L1;
    if (!isEncrypted && !(url.scheme() == "http"_L1 && isThisMachine))
        return {url, url.scheme() == "http"_L1 ? AddressFault::NotEncrypted : AddressFault::NotAnAddress, false};
    return {url, AddressFault::None, isThisMachine};
}

} // namespace authdesk
