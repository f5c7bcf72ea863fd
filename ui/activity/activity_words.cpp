// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using What = Activity::What;

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

} // namespace

QString whatText(Activity::What what)
{
    switch (what) {
    case What::RequestSent:
        return ActivityWords::tr("Request sent");
    case What::RequestResent:
        return ActivityWords::tr("Request resent");
    case What::RequestWithdrawn:
        return ActivityWords::tr("Request withdrawn");
    case What::RequestSentAgain:
        return ActivityWords::tr("Request sent again");
    case What::RequestLookedUp:
        return ActivityWords::tr("Request found at the service");
    case What::RequestGivenUp:
        return ActivityWords::tr("Request given up");
    case What::RequestAccepted:
        return ActivityWords::tr("Request accepted");
    case What::RequestDeclined:
        return ActivityWords::tr("Request declined");
    case What::RequestBounced:
        return ActivityWords::tr("E-mail bounced");
    case What::RequestOpened:
        return ActivityWords::tr("Request opened");
    case What::RequestWithdrawnElsewhere:
        return ActivityWords::tr("Request withdrawn elsewhere");
    case What::PartnershipCancelled:
        return ActivityWords::tr("Partnership cancelled");
    case What::PartnershipArose:
        return ActivityWords::tr("Partnership started");
    case What::PartnershipEnded:
        return ActivityWords::tr("Partnership ended");
    case What::KeysGenerated:
        return ActivityWords::tr("Connection keys generated");
    case What::KeysEntered:
        return ActivityWords::tr("Connection keys entered");
    case What::KeysCopied:
        return ActivityWords::tr("Connection keys copied");
    case What::KeysShownAgain:
        return ActivityWords::tr("Connection keys shown again");
    case What::ConsentCreated:
        return ActivityWords::tr("Consent created");
    case What::ConsentRenamed:
        return ActivityWords::tr("Consent renamed");
    case What::ConsentRevoked:
        return ActivityWords::tr("Consent revoked");
    case What::ConsentDeleted:
        return ActivityWords::tr("Consent deleted");
    case What::OneTimeCodeMade:
        return ActivityWords::tr("One-time code made");
    case What::ConsentStatusChanged:
        return ActivityWords::tr("Consent changed status");
    case What::RoleChanged:
        return ActivityWords::tr("Your role changed");
    case What::SubscriptionChanged:
        return ActivityWords::tr("Subscription changed");
    case What::Unknown:
        break;
    }
    return ActivityWords::tr("Something that this version does not know");
}

QString outcomeText(const ActivityEntry &entry)
{
    switch (entry.ending.outcome) {
    case ActivityOutcome::Begun:
        return ActivityWords::tr("Under way");
    case ActivityOutcome::Done:
        return ActivityWords::tr("Done");
    case ActivityOutcome::Refused:
        return ActivityWords::tr("Refused");
    case ActivityOutcome::Seen:
        return ActivityWords::tr("Seen");
    case ActivityOutcome::Unknown:
        break;
    }
    return entry.wasInterrupted ? ActivityWords::tr("Unknown: interrupted") : ActivityWords::tr("Outcome unknown");
}

Tone outcomeTone(const ActivityEntry &entry)
{
    switch (entry.ending.outcome) {
    case ActivityOutcome::Begun:
        return Tone::Information;
    case ActivityOutcome::Done:
        return Tone::Good;
    case ActivityOutcome::Refused:
        return Tone::Bad;
    case ActivityOutcome::Seen:
        return Tone::Neutral;
    case ActivityOutcome::Unknown:
        break;
    }
    return Tone::Waiting;
}

QString outcomeIcon(const ActivityEntry &entry)
{
    switch (entry.ending.outcome) {
    case ActivityOutcome::Begun:
        return u"pending"_s;
    case ActivityOutcome::Done:
        return u"check"_s;
    case ActivityOutcome::Refused:
        return u"declined"_s;
    case ActivityOutcome::Seen:
        return u"show"_s;
    case ActivityOutcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString outcomeSentence(const ActivityEntry &entry)
{
    const QString reason = reasonText(entry.ending);
    switch (entry.ending.outcome) {
    case ActivityOutcome::Begun:
        return ActivityWords::tr("This is under way.");
    case ActivityOutcome::Done:
        return ActivityWords::tr("This was done.");
    case ActivityOutcome::Refused:
        return reason.isEmpty() ? ActivityWords::tr("This was not done.")
                                : ActivityWords::tr("This was not done: %1.").arg(reason);
    case ActivityOutcome::Seen:
        return ActivityWords::tr("This was changed elsewhere, and noticed then.");
    case ActivityOutcome::Unknown:
        break;
    }
    if (entry.wasInterrupted)
        return ActivityWords::tr("Authdesk ended in the middle of this, so it may have been done or not.");
    return reason.isEmpty() ? ActivityWords::tr("This may have been done or not.")
                            : ActivityWords::tr("This may have been done or not: %1.").arg(reason);
}

QString reasonText(const ActivityEnding &ending)
{
    using Kind = ApiError::Kind;
    if (!ending.error)
        return {};
    switch (*ending.error) {
    case Kind::Offline:
        return ActivityWords::tr("the service could not be reached");
    case Kind::TimedOut:
        return ActivityWords::tr("the service took too long to answer");
    case Kind::Tls:
        return ActivityWords::tr("the connection was not secure");
    case Kind::Redirected:
        return ActivityWords::tr("the service pointed to another address");
    case Kind::NotAuthenticated:
        return ActivityWords::tr("the API key was not accepted");
    case Kind::NotAllowed:
        return ActivityWords::tr("the role or subscription did not allow it");
    case Kind::NotFound:
        return ActivityWords::tr("it no longer existed");
    case Kind::Conflict:
        return ActivityWords::tr("it could not be done in the state that it was in");
    case Kind::ChangedMeanwhile:
        return ActivityWords::tr("it had been changed in the meantime");
    case Kind::InvalidInput:
        return ActivityWords::tr("the service did not accept what was entered");
    case Kind::TooManyRequests:
        return ActivityWords::tr("the service asked to wait");
    case Kind::ServerFailure:
        return ActivityWords::tr("the service failed");
    case Kind::MalformedAnswer:
    case Kind::TooLarge:
        return ActivityWords::tr("the answer could not be read");
    case Kind::Cancelled:
    case Kind::ShutDown:
        break;
    }
    return ActivityWords::tr("it was cancelled");
}

QString valueText(const QString &value)
{
    static const QHash<QString, const char *> known{
        {u"pending"_s, QT_TRANSLATE_NOOP("ActivityWords", "Pending")},
        {u"accepted"_s, QT_TRANSLATE_NOOP("ActivityWords", "Accepted")},
        {u"declined"_s, QT_TRANSLATE_NOOP("ActivityWords", "Declined")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("ActivityWords", "Withdrawn")},
        {u"sent"_s, QT_TRANSLATE_NOOP("ActivityWords", "Sent")},
        {u"bounced"_s, QT_TRANSLATE_NOOP("ActivityWords", "Bounced")},
        {u"opened"_s, QT_TRANSLATE_NOOP("ActivityWords", "Opened")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("ActivityWords", "Unknown")},
        {u"active"_s, QT_TRANSLATE_NOOP("ActivityWords", "Active")},
        {u"ended"_s, QT_TRANSLATE_NOOP("ActivityWords", "Ended")},
        {u"created"_s, QT_TRANSLATE_NOOP("ActivityWords", "Created")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("ActivityWords", "Revoked")},
        {u"inactive"_s, QT_TRANSLATE_NOOP("ActivityWords", "Inactive")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("ActivityWords", "Deleted")},
        {u"free"_s, QT_TRANSLATE_NOOP("ActivityWords", "Free")},
        {u"basic"_s, QT_TRANSLATE_NOOP("ActivityWords", "Basic")},
        {u"advanced"_s, QT_TRANSLATE_NOOP("ActivityWords", "Advanced")},
        {u"ended by client"_s, QT_TRANSLATE_NOOP("ActivityWords", "Ended by the client")},
        {u"ended by requester"_s, QT_TRANSLATE_NOOP("ActivityWords", "Ended by your office")},
        {u"basic user"_s, QT_TRANSLATE_NOOP("ActivityWords", "Basic user")},
        {u"advanced user"_s, QT_TRANSLATE_NOOP("ActivityWords", "Advanced user")},
        {u"free subscription"_s, QT_TRANSLATE_NOOP("ActivityWords", "Free subscription")},
        {u"basic subscription"_s, QT_TRANSLATE_NOOP("ActivityWords", "Basic subscription")},
        {u"administrator"_s, QT_TRANSLATE_NOOP("ActivityWords", "Administrator")},
    };
    const char *text = known.value(value);
    return text ? ActivityWords::tr(text) : value;
}

QList<ActivityGroup> activityGroups()
{
    return {
        {ActivityWords::tr("Requests"),
         {What::RequestSent, What::RequestResent, What::RequestSentAgain, What::RequestWithdrawn, What::RequestLookedUp,
          What::RequestGivenUp, What::RequestOpened, What::RequestBounced, What::RequestAccepted, What::RequestDeclined,
          What::RequestWithdrawnElsewhere}},
        {ActivityWords::tr("Partnerships"),
         {What::PartnershipArose, What::PartnershipCancelled, What::PartnershipEnded}},
        {ActivityWords::tr("Connection keys"),
         {What::KeysGenerated, What::KeysShownAgain, What::KeysCopied, What::KeysEntered}},
        {ActivityWords::tr("Consents"),
         {What::ConsentCreated, What::OneTimeCodeMade, What::ConsentRenamed, What::ConsentStatusChanged,
          What::ConsentRevoked, What::ConsentDeleted}},
        {ActivityWords::tr("Account"), {What::RoleChanged, What::SubscriptionChanged}},
    };
}

} // namespace authdesk::ui
