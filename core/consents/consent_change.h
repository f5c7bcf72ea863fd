// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents_api.h"

namespace authdesk {

enum class ConsentField { Name, Status };

/// What is left of a change when somebody else may have changed the same consent.
struct ChangeComparison
{
    QList<ConsentField> clashes; ///< they changed the field too, and to something else: a person has to choose
    ConsentChange remaining;     ///< what still has to be sent; empty when the service has it already
    bool othersChanged = false;  ///< name or status is not what it was when the change was decided

    bool operator==(const ChangeComparison &) const = default;
};

/// Compares field by field: what was seen, what is wanted, what the service has now. Pure.
[[nodiscard]] ChangeComparison compareChange(const Consent &original, const ConsentChange &mine, const Consent &theirs);

/// The consent with the change applied, for as long as the service's own word is not there.
[[nodiscard]] Consent withChange(Consent consent, const ConsentChange &change);

/// What became of a change. Nothing of what was typed is lost: `mine` comes back with each outcome.
struct SaveOutcome
{
    enum class State {
        Saved,
        MergedAndSaved, ///< somebody had changed another field; both changes hold now
        AlreadySo,      ///< the service had it so already; nothing needed to be sent
        Conflict,       ///< somebody changed the same field: show mine, `now` and `original`, and let the person choose
        DeletedElsewhere, ///< the consent is gone
        Unknown,          ///< it may have been carried out, and could not be asked (`error`)
        Failed,           ///< it was not carried out (`error`). ChangedMeanwhile: it changed again at each try
    };

    State state = State::Failed;
    Consent original;
    ConsentChange mine;
    QList<ConsentField> clashes;      ///< for Conflict
    std::optional<TaggedConsent> now; ///< as the service has it, where it was read; for Conflict: theirs
    std::optional<ApiError> error;    ///< for Unknown and Failed
};

/// What became of a deletion.
struct RemovalOutcome
{
    enum class State {
        Removed,
        AlreadyGone,
        Conflict, ///< name or status changed since it was decided: `now` is what would be lost; nothing was deleted
        Unknown,
        Failed,
    };

    State state = State::Failed;
    std::optional<TaggedConsent> now; ///< for Conflict
    std::optional<ApiError> error;    ///< for Unknown and Failed
};

} // namespace authdesk
