// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "core/activity/record_state.h"
#include "core/consents/consent_change.h"
#include "core/journal/journal_entry.h"

namespace authdesk {

// What the log says of what is done with consents. The client's name is the consent's, `detail` its id.

[[nodiscard]] RecordState recordState(Consent::Status status);

/// A change of both fields is two lines.
[[nodiscard]] QList<Activity> activitiesOf(const Consent &original, const ConsentChange &mine);
[[nodiscard]] Activity removalOf(const Consent &consent);
/// `system` is that of the link, where it goes straight to one. There is no place for the code.
[[nodiscard]] Activity codeFor(const QString &consentId, const QString &clientName, const QString &system);

/// What a change whose outcome was not known is found to have come to. `now` is null where the consent is gone.
[[nodiscard]] Activity lookedUp(const JournalEntry &entry, const Consent *now);
/// How a change of an existing consent stands in the journal: by the fields that it sets, it can be found out later.
[[nodiscard]] JournalEntry entryFor(const Consent &original, const ConsentChange &mine);

/// `trace` is of the call that changes something.
[[nodiscard]] ActivityEnding endingOf(const SaveOutcome &outcome, const CallTrace &trace);
[[nodiscard]] ActivityEnding endingOf(const RemovalOutcome &outcome, const CallTrace &trace);

} // namespace authdesk
