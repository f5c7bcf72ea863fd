// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_activities.h"

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;
using State = SaveOutcome::State;

Activity activityOn(const Consent &consent, Activity::What what)
{
    Activity activity;
    activity.what = what;
    activity.clientName = consent.name.value_or(QString());
    activity.detail = consent.id;
    return activity;
}

ActivityEnding refusedAs(Kind kind, const CallTrace &trace)
{
    ApiError error;
    error.kind = kind;
    error.correlationId = trace.correlationId();
    return endingFor(error, false);
}

} // namespace

RecordState recordState(Consent::Status status)
{
    switch (status) {
    case Consent::Status::Created:
        return RecordState::ConsentCreated;
    case Consent::Status::Accepted:
        return RecordState::ConsentAccepted;
    case Consent::Status::Revoked:
        return RecordState::ConsentRevoked;
    case Consent::Status::Inactive:
        return RecordState::ConsentInactive;
    case Consent::Status::Unknown:
        break;
    }
    return RecordState::Unknown;
}

QList<Activity> activitiesOf(const Consent &original, const ConsentChange &mine)
{
    QList<Activity> activities;
    if (mine.name) {
        Activity renaming = activityOn(original, Activity::What::ConsentRenamed);
        renaming.from = original.name.value_or(QString());
        renaming.to = *mine.name;
        activities.append(renaming);
    }
    if (mine.status) {
        Activity revoking = activityOn(original, Activity::What::ConsentRevoked);
        revoking.from = stateToken(recordState(original.status));
        revoking.to = stateToken(recordState(*mine.status));
        activities.append(revoking);
    }
    return activities;
}

Activity removalOf(const Consent &consent)
{
    Activity removing = activityOn(consent, Activity::What::ConsentDeleted);
    removing.from = stateToken(recordState(consent.status));
    return removing;
}

Activity codeFor(const QString &consentId, const QString &clientName, const QString &system)
{
    Activity making;
    making.what = Activity::What::OneTimeCodeMade;
    making.clientName = clientName;
    making.to = system;
    making.detail = consentId;
    return making;
}

JournalEntry entryFor(const Consent &original, const ConsentChange &mine)
{
    QJsonObject fields;
    if (mine.name)
        fields.insert(u"name"_s, *mine.name);
    if (mine.status)
        fields.insert(u"status"_s, static_cast<int>(*mine.status));
    return journalEntry(JournalEntry::Change::SaveConsent, original.id, original.name.value_or(QString()), fields);
}

Activity lookedUp(const JournalEntry &entry, const Consent *now)
{
    Activity found;
    found.what = Activity::What::ConsentLookedUp;
    found.clientName = entry.clientName;
    found.from = stateToken(RecordState::Unknown);
    found.detail = entry.subjectId;
    if (now == nullptr)
        found.to = stateToken(RecordState::ConsentDeleted);
    else if (entry.content.contains("name"_L1) && !entry.content.contains("status"_L1))
        found.to = now->name.value_or(QString());
    else
        found.to = stateToken(recordState(now->status));
    return found;
}

ActivityEnding endingOf(const SaveOutcome &outcome, const CallTrace &trace)
{
    switch (outcome.state) {
    case State::Saved:
    case State::MergedAndSaved:
        return endingDone(trace);
    case State::AlreadySo:
    case State::Conflict:
        return refusedAs(Kind::ChangedMeanwhile, trace);
    case State::DeletedElsewhere:
        return refusedAs(Kind::NotFound, trace);
    case State::Unknown:
    case State::Failed:
        break;
    }
    return endingFor(outcome.error.value_or(ApiError()), outcome.state == State::Unknown);
}

ActivityEnding endingOf(const RemovalOutcome &outcome, const CallTrace &trace)
{
    using Removal = RemovalOutcome::State;
    switch (outcome.state) {
    case Removal::Removed:
        return endingDone(trace);
    case Removal::AlreadyGone:
        return refusedAs(Kind::NotFound, trace);
    case Removal::Conflict:
        return refusedAs(Kind::ChangedMeanwhile, trace);
    case Removal::Unknown:
    case Removal::Failed:
        break;
    }
    return endingFor(outcome.error.value_or(ApiError()), outcome.state == Removal::Unknown);
}

} // namespace authdesk
