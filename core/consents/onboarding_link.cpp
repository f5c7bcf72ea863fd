// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/onboarding_link.h"

#include "core/net/http_request.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

bool isUsableRedirect(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty();
}

Secret onboardingLink(const QUrl &base, const QString &consentId, const Secret &code, const OnboardingChoice &choice)
{
    QString link = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (link.endsWith(u'/'))
        link.chop(1);
    link += u"/consent/"_s + HttpRequest::pathSegment(consentId) + u'/';
    if (!choice.system.isEmpty())
        link += HttpRequest::pathSegment(choice.system) + u'/';
    link += u"?otc="_s + encoded(code.reveal());
    if (isUsableRedirect(choice.redirectUrl)) {
        link += u"&redirecturl="_s + encoded(choice.redirectUrl.toString(QUrl::FullyEncoded));
        if (choice.delaySeconds)
            link += u"&redirectdelay="_s + QString::number(std::max(0, *choice.delaySeconds));
    }
    return Secret(link);
}

} // namespace authdesk
