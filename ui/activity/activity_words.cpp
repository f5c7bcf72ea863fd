// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_words.h"

#include "core/activity/record_state.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

using What = Activity::What;

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString stateText(RecordState state)
{
    switch (state) {
    case RecordState::None:
        return {};
    case RecordState::Pending:
        return ActivityWords::tr("Pending");
    case RecordState::Opened:
        return ActivityWords::tr("Opened");
    case RecordState::Bounced:
        return ActivityWords::tr("Bounced");
    case RecordState::Accepted:
    case RecordState::ConsentAccepted:
        return ActivityWords::tr("Accepted");
    case RecordState::Declined:
        return ActivityWords::tr("Declined");
    case RecordState::Withdrawn:
        return ActivityWords::tr("Withdrawn");
    case RecordState::Sent:
        return ActivityWords::tr("Sent");
    case RecordState::GivenUp:
        return ActivityWords::tr("Given up");
    case RecordState::Active:
        return ActivityWords::tr("Active");
    case RecordState::EndedByClient:
        return ActivityWords::tr("Ended by the client");
    case RecordState::EndedByUs:
        return ActivityWords::tr("Ended by your office");
    case RecordState::Ended:
        return ActivityWords::tr("Ended");
    case RecordState::RoleBasic:
        return ActivityWords::tr("Basic user");
    case RecordState::RoleAdvanced:
        return ActivityWords::tr("Advanced user");
    case RecordState::RoleAdministrator:
        return ActivityWords::tr("Administrator");
    case RecordState::SubscriptionFree:
        return ActivityWords::tr("Free subscription");
    case RecordState::SubscriptionBasic:
        return ActivityWords::tr("Basic subscription");
    case RecordState::ConsentCreated:
        return ActivityWords::tr("Created");
    case RecordState::ConsentRevoked:
        return ActivityWords::tr("Revoked");
    case RecordState::ConsentInactive:
        return ActivityWords::tr("Inactive");
    case RecordState::ConsentDeleted:
        return ActivityWords::tr("Deleted");
    case RecordState::Unknown:
        break;
    }
    return ActivityWords::tr("Unknown");
}

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
    case What::PartnershipLookedUp:
        return ActivityWords::tr("Partnership found at the service");
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
    case What::ConsentLookedUp:
        return ActivityWords::tr("Consent found at the service");
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
    case Kind::NotStored:
        return ActivityWords::tr("it could not be written to this computer first");
    case Kind::Cancelled:
    case Kind::ShutDown:
        break;
    }
    return ActivityWords::tr("it was cancelled");
}

QString valueText(const QString &value)
{
    const std::optional<RecordState> state = stateOfToken(value);
    return state ? stateText(*state) : value;
}

QList<ActivityGroup> activityGroups()
{
    return {
        {ActivityWords::tr("Requests"),
         {What::RequestSent, What::RequestResent, What::RequestSentAgain, What::RequestWithdrawn, What::RequestLookedUp,
          What::RequestGivenUp, What::RequestOpened, What::RequestBounced, What::RequestAccepted, What::RequestDeclined,
          What::RequestWithdrawnElsewhere}},
        {ActivityWords::tr("Partnerships"),
         {What::PartnershipArose, What::PartnershipCancelled, What::PartnershipLookedUp, What::PartnershipEnded}},
        {ActivityWords::tr("Connection keys"),
         {What::KeysGenerated, What::KeysShownAgain, What::KeysCopied, What::KeysEntered}},
        {ActivityWords::tr("Consents"),
         {What::ConsentCreated, What::OneTimeCodeMade, What::ConsentRenamed, What::ConsentStatusChanged,
          What::ConsentRevoked, What::ConsentDeleted, What::ConsentLookedUp}},
        {ActivityWords::tr("Account"), {What::RoleChanged, What::SubscriptionChanged}},
    };
}

} // namespace authdesk::ui
