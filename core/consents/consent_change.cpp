// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent_change.h"

namespace authdesk {

namespace {

/// Unknown statuses are told apart by their numbers.
bool haveSameStatus(const Consent &one, const Consent &other)
{
    return one.status == other.status && one.statusNumber == other.statusNumber;
}

} // namespace

ChangeComparison compareChange(const Consent &original, const ConsentChange &mine, const Consent &theirs)
{
    ChangeComparison comparison;
    const bool nameMoved = theirs.name != original.name;
    const bool statusMoved = !haveSameStatus(theirs, original);
    comparison.othersChanged = nameMoved || statusMoved;
    if (mine.name && mine.name != theirs.name) {
        comparison.remaining.name = mine.name;
        if (nameMoved)
            comparison.clashes.append(ConsentField::Name);
    }
    if (mine.status && *mine.status != theirs.status) {
        comparison.remaining.status = mine.status;
        if (statusMoved)
            comparison.clashes.append(ConsentField::Status);
    }
    return comparison;
}

Consent withChange(Consent consent, const ConsentChange &change)
{
    if (change.name)
        consent.name = change.name;
    if (change.status) {
        consent.status = *change.status;
        consent.statusNumber = static_cast<int>(*change.status);
    }
    return consent;
}

} // namespace authdesk
