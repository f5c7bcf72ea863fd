// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attention_words.h"

#include "ui/common/person_dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using Kind = AttentionItem::Kind;
using NextStep = AttentionItem::NextStep;

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

bool hasEnded(const AttentionItem &item)
{
    return item.ends.isValid() && item.ends < QDateTime::currentDateTimeUtc();
}

} // namespace

AttentionGroup attentionGroup(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::Bounced:
        return AttentionGroup::NotDelivered;
    case Kind::Declined:
        return AttentionGroup::Declined;
    case Kind::OpenedNotAccepted:
    case Kind::PendingLong:
        return AttentionGroup::NoAnswer;
    case Kind::KeysNotEntered:
        return AttentionGroup::Keys;
    case Kind::PartnershipEnded:
        return AttentionGroup::Ended;
    case Kind::ConsentInactive:
    case Kind::ConsentLapsing:
    case Kind::ConsentUnused:
        return AttentionGroup::Consents;
    case Kind::OutcomeUnknown:
    case Kind::KeyExpires:
        break;
    }
    return AttentionGroup::Other;
}

QString groupText(AttentionGroup group)
{
    switch (group) {
    case AttentionGroup::NotDelivered:
        return AttentionWords::tr("Not delivered");
    case AttentionGroup::Declined:
        return AttentionWords::tr("Declined");
    case AttentionGroup::NoAnswer:
        return AttentionWords::tr("No answer");
    case AttentionGroup::Keys:
        return AttentionWords::tr("Keys to enter");
    case AttentionGroup::Ended:
        return AttentionWords::tr("Ended");
    case AttentionGroup::Consents:
        return AttentionWords::tr("Consents");
    case AttentionGroup::Other:
        break;
    }
    return AttentionWords::tr("Other");
}

QString matterText(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::OutcomeUnknown:
        return item.noun == Noun::OutgoingConsent ? AttentionWords::tr("It is not known whether the consent was made.")
                                                  : AttentionWords::tr("It is not known whether the request was sent.");
    case Kind::KeyExpires:
        if (item.service == Service::Consents)
            return hasEnded(item) ? AttentionWords::tr("The API key of the consents has ended.")
                                  : AttentionWords::tr("The API key of the consents is about to end.");
        return hasEnded(item) ? AttentionWords::tr("The API key of this environment has ended.")
                              : AttentionWords::tr("The API key of this environment is about to end.");
    case Kind::Bounced:
        return AttentionWords::tr("The e-mail bounced; it was sent to %1.").arg(item.detail);
    case Kind::Declined:
        if (const QString reason = item.detail.simplified(); !reason.isEmpty())
            return AttentionWords::tr("The client declined: “%1”").arg(reason);
        return AttentionWords::tr("The client declined the request.");
    case Kind::PartnershipEnded:
        return AttentionWords::tr("The client ended the partnership.");
    case Kind::ConsentInactive:
        return AttentionWords::tr("The consent is inactive: the accounting system can no longer be read.");
    case Kind::ConsentLapsing:
        return AttentionWords::tr("The client has not accepted the consent, and it is about to be removed.");
    case Kind::ConsentUnused:
        return AttentionWords::tr("The consent seems not to be used, and may become inactive.");
    case Kind::KeysNotEntered:
        return AttentionWords::tr("The client accepted; the connection keys are not entered yet.");
    case Kind::OpenedNotAccepted:
        return AttentionWords::tr("The client opened the request and has not accepted it.");
    case Kind::PendingLong:
        break;
    }
    return AttentionWords::tr("The client has not answered the e-mail.");
}

QString adviceText(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::OutcomeUnknown:
        if (item.noun == Noun::OutgoingConsent)
            return AttentionWords::tr("The answer of the service was lost. Look whether the consent is there before "
                                      "you make it again, so that there are not two.");
        return AttentionWords::tr(
            "The answer of the service was lost. Look whether the request arrived before you send "
            "it again, so that the client does not get two e-mails.");
    case Kind::KeyExpires:
        return AttentionWords::tr("Make a new API key where you made this one, and enter it here before the old one "
                                  "ends.");
    case Kind::Bounced:
        return AttentionWords::tr("Ask the client for the right address by telephone, and send a new request there. A "
                                  "full mailbox bounces too: then wait a day and resend.");
    case Kind::Declined:
        return AttentionWords::tr("Talk to the client first. A new request can be sent at any time.");
    case Kind::PartnershipEnded:
        return AttentionWords::tr("Your access has ended and the connection keys no longer work. See what is to be "
                                  "tidied up in the accounting software.");
    case Kind::ConsentInactive:
        return AttentionWords::tr("It cannot be made active again. Make a new consent for this client, and start its "
                                  "onboarding.");
    case Kind::ConsentLapsing:
        return AttentionWords::tr("Start the onboarding together with the client. After 30 days without it the service "
                                  "removes the consent.");
    case Kind::ConsentUnused:
        return AttentionWords::tr("An accepted consent becomes inactive when nothing is read with it for 30 days. The "
                                  "time is an estimate: the service does not tell of uses.");
    case Kind::KeysNotEntered:
        return AttentionWords::tr("Retrieve the keys and enter them in the accounting software; until then nothing is "
                                  "connected.");
    case Kind::OpenedNotAccepted:
        return AttentionWords::tr("The client saw the request but did not finish. Ask whether logging in went wrong; "
                                  "only an administrator of the client can accept.");
    case Kind::PendingLong:
        break;
    }
    return AttentionWords::tr("The e-mail may be in the spam folder, or waits to be read. A telephone call helps most; "
                              "resending puts it on top again.");
}

QString timeText(const AttentionItem &item, const QDateTime &now)
{
    if (!item.ends.isValid())
        return age(item.since, now);
    const qint64 days = now.toLocalTime().date().daysTo(item.ends.toLocalTime().date());
    if (days < 0)
        return item.isEstimate ? AttentionWords::tr("any moment") : AttentionWords::tr("ended");
    if (item.isEstimate)
        return AttentionWords::tr("about %n day(s) left", nullptr, static_cast<int>(days));
    return days == 0 ? AttentionWords::tr("ends today")
                     : AttentionWords::tr("%n day(s) left", nullptr, static_cast<int>(days));
}

QString timeDetail(const AttentionItem &item)
{
    if (item.ends.isValid() && item.isEstimate)
        return AttentionWords::tr("On or after %1, by estimate").arg(shortDate(item.ends));
    if (item.ends.isValid())
        return hasEnded(item) ? AttentionWords::tr("Ended on %1").arg(shortDate(item.ends))
                              : AttentionWords::tr("Ends on %1").arg(shortDate(item.ends));
    return AttentionWords::tr("Since %1").arg(dateAndTime(item.since));
}

QString stepText(AttentionItem::NextStep step)
{
    switch (step) {
    case NextStep::FindOut:
        return AttentionWords::tr("Find out…");
    case NextStep::RenewKey:
        return AttentionWords::tr("New API key…");
    case NextStep::SendCorrect:
        return AttentionWords::tr("Correct and send…");
    case NextStep::SendAgain:
        return AttentionWords::tr("Send again…");
    case NextStep::Remind:
        return AttentionWords::tr("Remind…");
    case NextStep::EnterKeys:
        return AttentionWords::tr("Enter keys…");
    case NextStep::NewConsent:
        return AttentionWords::tr("New consent…");
    case NextStep::StartOnboarding:
        return AttentionWords::tr("Start onboarding…");
    case NextStep::LookAtConsent:
        return AttentionWords::tr("Look at it");
    case NextStep::LookAtEnding:
        break;
    }
    return AttentionWords::tr("See what to do");
}

Tone attentionTone(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::OutcomeUnknown:
    case Kind::Bounced:
    case Kind::Declined:
    case Kind::PartnershipEnded:
    case Kind::ConsentInactive:
        return Tone::Bad;
    case Kind::KeysNotEntered:
        return Tone::Information;
    case Kind::KeyExpires:
        return hasEnded(item) ? Tone::Bad : Tone::Waiting;
    case Kind::ConsentLapsing:
    case Kind::ConsentUnused:
    case Kind::OpenedNotAccepted:
    case Kind::PendingLong:
        break;
    }
    return Tone::Waiting;
}

QString attentionIcon(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::OutcomeUnknown:
        return u"unknown"_s;
    case Kind::KeyExpires:
        return u"lock"_s;
    case Kind::Bounced:
        return u"bounced"_s;
    case Kind::Declined:
        return u"declined"_s;
    case Kind::PartnershipEnded:
        return u"withdraw"_s;
    case Kind::ConsentInactive:
        return u"inactive"_s;
    case Kind::ConsentLapsing:
    case Kind::ConsentUnused:
        return u"consents"_s;
    case Kind::KeysNotEntered:
        return u"key"_s;
    case Kind::OpenedNotAccepted:
        return u"opened"_s;
    case Kind::PendingLong:
        break;
    }
    return u"pending"_s;
}

} // namespace authdesk::ui
