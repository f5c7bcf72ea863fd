// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Kind = SeenChange::Kind;

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr int mostOneByOne = 2;

std::optional<Preferences::Notice> switchOf(Kind kind)
{
    switch (kind) {
    case Kind::Accepted:
        return Preferences::Notice::Accepted;
    case Kind::Declined:
        return Preferences::Notice::Declined;
    case Kind::Bounced:
        return Preferences::Notice::Bounced;
    case Kind::PartnershipEndedByClient:
        return Preferences::Notice::PartnershipEnded;
    case Kind::Opened:
    case Kind::Withdrawn:
    case Kind::PartnershipMade:
    case Kind::PartnershipEndedByUs:
    case Kind::ConsentStatusChanged:
    case Kind::RoleChanged:
    case Kind::SubscriptionChanged:
        break;
    }
    return std::nullopt;
}

Notice noticeFor(const SeenChange &change)
{
    Notice notice;
    notice.noun = change.noun;
    notice.subjectId = change.subjectId;
    switch (change.kind) {
    case Kind::Accepted:
        notice.title = Notices::tr("%1 accepted").arg(change.clientName);
        notice.text = Notices::tr("The connection keys can be retrieved now.");
        break;
    case Kind::Declined:
        notice.title = Notices::tr("%1 declined").arg(change.clientName);
        notice.text = Notices::tr("Talk to the client; a new request can be sent at any time.");
        break;
    case Kind::Bounced:
        notice.title = Notices::tr("The e-mail to %1 bounced").arg(change.clientName);
        notice.text = Notices::tr("Check the address and send a new request.");
        break;
    case Kind::PartnershipEndedByClient:
        notice.title = Notices::tr("%1 ended the partnership").arg(change.clientName);
        notice.text = Notices::tr("Your access has ended and the connection keys no longer work.");
        break;
    case Kind::Opened:
    case Kind::Withdrawn:
    case Kind::PartnershipMade:
    case Kind::PartnershipEndedByUs:
    case Kind::ConsentStatusChanged:
    case Kind::RoleChanged:
    case Kind::SubscriptionChanged: // switchOf() knows no switch for these, so nobody is notified
        break;
    }
    return notice;
}

Notice summaryOf(const QList<SeenChange> &changes, bool sinceLastRun)
{
    const auto count = [&changes](Kind kind) {
        return static_cast<int>(
            std::count_if(changes.cbegin(), changes.cend(), [kind](const auto &one) { return one.kind == kind; }));
    };
    QStringList parts;
    if (const int accepted = count(Kind::Accepted); accepted > 0)
        parts.append(Notices::tr("%n client(s) accepted", nullptr, accepted));
    if (const int declined = count(Kind::Declined); declined > 0)
        parts.append(Notices::tr("%n client(s) declined", nullptr, declined));
    if (const int bounced = count(Kind::Bounced); bounced > 0)
        parts.append(Notices::tr("%n e-mail(s) bounced", nullptr, bounced));
    if (const int ended = count(Kind::PartnershipEndedByClient); ended > 0)
        parts.append(Notices::tr("%n partnership(s) ended", nullptr, ended));
    Notice notice;
    notice.title = sinceLastRun ? Notices::tr("Since Authdesk last ran") : Notices::tr("News of your clients");
    notice.text = QLocale().createSeparatedList(parts);
    return notice;
}

} // namespace

QList<Notice> noticesFor(const QList<SeenChange> &changes, bool sinceLastRun, const Preferences &preferences)
{
    QList<SeenChange> told;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(told), [&preferences](const SeenChange &change) {
        const std::optional<Preferences::Notice> notice = switchOf(change.kind);
        return !change.wasOwn && notice && preferences.tells(*notice);
    });
    if (told.size() > (sinceLastRun ? 1 : mostOneByOne))
        return {summaryOf(told, sinceLastRun)};
    QList<Notice> notices;
    std::transform(told.cbegin(), told.cend(), std::back_inserter(notices), &noticeFor);
    return notices;
}

} // namespace authdesk::ui
