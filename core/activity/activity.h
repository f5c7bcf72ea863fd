// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/api_error.h"
#include "core/net/call_trace.h"
#include "core/net/unknown_outcome.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <optional>

namespace authdesk {

/// What was done, or seen, and to whom. There is no place in it for a key, a code or a link; what looks like a link is
/// left out when it is written.
struct Activity
{
    /// Kept in the store by number: a number is never given another meaning.
    enum class What {
        Unknown = 0, ///< written by a later version

        RequestSent = 1,
        RequestResent = 2,
        RequestWithdrawn = 3,
        RequestSentAgain = 4, ///< once more under the same key, because its outcome was not known
        RequestLookedUp = 5,  ///< an outcome that was not known is now
        RequestGivenUp = 6,

        RequestAccepted = 20, ///< seen, like the others up to 39
        RequestDeclined = 21,
        RequestBounced = 22,
        RequestOpened = 23,
        RequestWithdrawnElsewhere = 24,

        PartnershipCancelled = 40,
        PartnershipLookedUp = 41,

        PartnershipArose = 50, ///< seen
        PartnershipEnded = 51, ///< seen

        KeysGenerated = 60,
        KeysEntered = 61,
        KeysCopied = 62,
        KeysShownAgain = 63, ///< the set that was generated before, because it had not come to safe hands

        ConsentCreated = 80,
        ConsentRenamed = 81,
        ConsentRevoked = 82,
        ConsentDeleted = 83,
        OneTimeCodeMade = 84,
        ConsentLookedUp = 85,

        ConsentStatusChanged = 90, ///< seen

        RoleChanged = 100,         ///< seen
        SubscriptionChanged = 101, ///< seen
    };

    What what = What::Unknown;
    QString clientName;
    QString from;   ///< a state (stateToken()), package id or name as it was before; may be empty
    QString to;     ///< the same afterwards
    QString detail; ///< what else says which one is meant: an organisation's identifier, an id

    bool operator==(const Activity &) const = default;
};

/// Whether it was seen rather than done here.
[[nodiscard]] bool isSeen(Activity::What what);

enum class ActivityOutcome {
    Begun = 0, ///< under way now
    Done = 1,
    Refused = 2, ///< by the service, or it could not be asked
    Unknown = 3, ///< it may have been done
    Seen = 4,    ///< a change that was noticed
};

/// How an action ended.
struct ActivityEnding
{
    ActivityOutcome outcome = ActivityOutcome::Done;
    QString correlationId; ///< empty where no service was called
    std::optional<ApiError::Kind> error;
    int httpStatus = 0;

    bool operator==(const ActivityEnding &) const = default;
};

[[nodiscard]] ActivityEnding endingDone(const CallTrace &trace);
/// Unknown where it may have been done (mayHaveBeenDone()), refused otherwise.
[[nodiscard]] ActivityEnding endingFor(const ApiError &error, const CallTrace &trace, Attempt attempt = Attempt::First);
/// The same where the caller knows better.
[[nodiscard]] ActivityEnding endingFor(const ApiError &error, bool mayHaveBeenDone);

/// One line of the log.
struct ActivityEntry
{
    qint64 entry = 0; ///< rises with time
    QDateTime on;     ///< when it began or was seen, UTC
    QString environmentId;
    QString environmentName; ///< as it was then
    QString user;
    Activity activity;
    ActivityEnding ending;
    /// The program ended in the middle of it, so the outcome is Unknown.
    bool wasInterrupted = false;

    bool operator==(const ActivityEntry &) const = default;
};

/// Which entries are read. Empty means all.
struct ActivityFilter
{
    enum class Origin { All, Actions, Seen };

    QString environmentId;
    QString client; ///< part of the name, whatever the case and accents; or a whole correlation id
    QSet<Activity::What> kinds;
    Origin origin = Origin::All;
    QDateTime from;  ///< at or after
    QDateTime until; ///< before

    bool operator==(const ActivityFilter &) const = default;
};

/// Entries, newest first.
struct ActivityPage
{
    QList<ActivityEntry> entries;
    bool isLast = true; ///< there are none older
};

} // namespace authdesk
