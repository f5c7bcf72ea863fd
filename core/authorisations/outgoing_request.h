// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/journal/journal_entry.h"

namespace authdesk {

/// A request that was sent, of which it is not known whether it arrived.
struct OutgoingRequest
{
    QString idempotencyKey; ///< also the id of its entry in the journal
    AuthorisationDraft draft;
    QDateTime createdOn; ///< when Send was pressed, UTC

    bool operator==(const OutgoingRequest &) const = default;
};

/// How the sending of a draft stands in the journal, and back.
[[nodiscard]] JournalEntry entryFor(const AuthorisationDraft &draft);
[[nodiscard]] OutgoingRequest outgoingRequest(const JournalEntry &entry);

} // namespace authdesk
