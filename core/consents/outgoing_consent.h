// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents_api.h"
#include "core/journal/journal_entry.h"

namespace authdesk {

/// A consent that was asked for, of which it is not known whether it was made. API.1 knows no idempotency keys.
struct OutgoingConsent
{
    QString creationId; ///< a uuid of this machine's own: the id of its entry in the journal
    ConsentDraft draft;
    QDateTime createdOn; ///< when it was asked for, UTC

    bool operator==(const OutgoingConsent &) const = default;
};

/// How the making of a consent stands in the journal, and back.
[[nodiscard]] JournalEntry entryFor(const ConsentDraft &draft);
[[nodiscard]] OutgoingConsent outgoingConsent(const JournalEntry &entry);

} // namespace authdesk
