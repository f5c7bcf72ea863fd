// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/outgoing_request.h"

namespace authdesk {

JournalEntry entryFor(const AuthorisationDraft &draft)
{
    return journalEntry(JournalEntry::Change::SendRequest, {}, draft.clientName, draftToJson(draft));
}

OutgoingRequest outgoingRequest(const JournalEntry &entry)
{
    OutgoingRequest request;
    request.idempotencyKey = entry.id;
    request.draft = draftFromJson(entry.content);
    request.createdOn = entry.startedOn;
    return request;
}

} // namespace authdesk
