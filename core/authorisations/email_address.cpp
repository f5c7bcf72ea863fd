// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/email_address.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
constexpr qsizetype longestLocalPart = 64;

constexpr std::array publicDomains{
    QLatin1StringView("gmail.com"),  QLatin1StringView("outlook.com"), QLatin1StringView("hotmail.com"),
    QLatin1StringView("hotmail.nl"), QLatin1StringView("live.nl"),     QLatin1StringView("live.com"),
    QLatin1StringView("icloud.com"), QLatin1StringView("me.com"),      QLatin1StringView("yahoo.com"),
    QLatin1StringView("ziggo.nl"),   QLatin1StringView("kpnmail.nl"),  QLatin1StringView("planet.nl"),
    QLatin1StringView("xs4all.nl"),  QLatin1StringView("proton.me"),   QLatin1StringView("protonmail.com"),
    QLatin1StringView("home.nl"),    QLatin1StringView("hetnet.nl"),   QLatin1StringView("upcmail.nl"),
    QLatin1StringView("casema.nl"),  QLatin1StringView("telfort.nl"),  QLatin1StringView("solcon.nl"),
};

/// Whether one insertion, removal, replacement or swap of neighbours turns `a` into `b`.
bool isOneSlipAway(const QString &a, const QString &b)
{
    if (a == b || std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype front = 0;
    while (front < std::min(a.size(), b.size()) && a.at(front) == b.at(front))
        ++front;
    qsizetype back = 0;
    while (back < std::min(a.size(), b.size()) - front && a.at(a.size() - 1 - back) == b.at(b.size() - 1 - back))
        ++back;
    const QStringView restA = QStringView(a).sliced(front, a.size() - front - back);
    const QStringView restB = QStringView(b).sliced(front, b.size() - front - back);
    const bool isSwap =
        restA.size() == 2 && restB.size() == 2 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0);
    return isSwap || (restA.size() <= 1 && restB.size() <= 1);
}

bool hasMisplacedDots(QStringView part)
{
    return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(u"..");
}

/// Blanks, controls and the invisible characters that come along when one copies from a web page.
bool hasUnseenCharacters(const QString &address)
{
    return std::any_of(address.cbegin(), address.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

/// Whether a domain can be written in the form that the mail system uses; international names are given in theirs.
bool isPossibleDomain(const QString &domain)
{
    static constexpr QStringView never = u"()<>[],;:\\\"/@!#$%^&*=+'`{}|~?_";
    const bool hasForbidden = std::any_of(domain.cbegin(), domain.cend(), [](QChar c) { return never.contains(c); });
    if (hasForbidden || hasMisplacedDots(domain))
        return false;
    const QStringList labels = domain.split(u'.');
    const bool hasHyphenAtEdge = std::any_of(labels.cbegin(), labels.cend(),
                                             [](const QString &l) { return l.startsWith(u'-') || l.endsWith(u'-'); });
    return !hasHyphenAtEdge && !QUrl::toAce(domain).isEmpty();
}

} // namespace

EmailFinding checkEmail(const QString &address)
{
    if (address.isEmpty())
        return EmailFinding::Empty;
    if (hasUnseenCharacters(address) || address.size() > longestAddress)
        return EmailFinding::Impossible;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return EmailFinding::MissingAt;
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    if (local.isEmpty())
        return EmailFinding::MissingLocalPart;
    const bool isQuoted = local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"');
    if (!isQuoted && (local.contains(u'@') || hasMisplacedDots(local)))
        return EmailFinding::Impossible;
    if (domain.isEmpty())
        return EmailFinding::MissingDomain;
    if (local.toUtf8().size() > longestLocalPart || !isPossibleDomain(domain))
        return EmailFinding::Impossible;
    if (!domain.contains(u'.'))
        return EmailFinding::DomainHasNoDot;
    return likelyDomain(address).isEmpty() ? EmailFinding::Fine : EmailFinding::LikelyTypo;
}

bool canSendTo(EmailFinding finding)
{
    return finding == EmailFinding::Fine || finding == EmailFinding::DomainHasNoDot ||
           finding == EmailFinding::LikelyTypo;
}

QString likelyDomain(const QString &address)
{
    const QString domain = emailDomain(address);
    if (domain.size() < 6 || isPublicMailDomain(domain)) // the shorter ones are one letter from too much
        return {};
    for (const QLatin1StringView common : publicDomains) {
        if (common.size() >= 8 && isOneSlipAway(domain, common))
            return common;
    }
    return {};
}

QString emailDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return {};
    const QString domain = address.mid(at + 1).toLower();
    const QByteArray ace = QUrl::toAce(domain);
    return ace.isEmpty() ? domain : QUrl::fromAce(ace);
}

bool isPublicMailDomain(const QString &domain)
{
    return std::find(publicDomains.cbegin(), publicDomains.cend(), domain) != publicDomains.cend();
}

} // namespace authdesk
