// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <optional>

namespace authdesk {

/// How an onboarding is to go.
struct OnboardingChoice
{
    QString system;                  ///< straight to this system; empty lets the client choose
    QUrl redirectUrl;                ///< where the client goes afterwards; empty leaves it at the service's own page
    std::optional<int> delaySeconds; ///< before going there; only with a `redirectUrl`

    bool operator==(const OnboardingChoice &) const = default;
};

/// A link that lets whoever opens it connect one consent, once. A secret: never stored, logged, mailed or put in a
/// title (a link preview in mail or chat consumes the code).
struct OnboardingLink
{
    QString consentId;
    Secret link;         ///< encoded: open it with QUrl::fromEncoded(link.revealUtf8()), or copy it as it is
    QDateTime expiresAt; ///< UTC; at the latest, and sooner when it is used

    bool operator==(const OnboardingLink &) const = default;
};

/// How long a one-time code is good for.
constexpr qint64 oneTimeCodeSeconds = 3600;

/// Whether a client can be sent there afterwards: only http and https, with a host.
[[nodiscard]] bool isUsableRedirect(const QUrl &url);

/// `{base}/consent/{id}/[{system}/]?otc={code}[&redirecturl=…[&redirectdelay=…]]`, every part fully percent-encoded. A
/// redirect that is not usable is left out. Source: API-FACTS, section 1, "onboarding link".
[[nodiscard]] Secret onboardingLink(const QUrl &base, const QString &consentId, const Secret &code,
                                    const OnboardingChoice &choice = {});

} // namespace authdesk
