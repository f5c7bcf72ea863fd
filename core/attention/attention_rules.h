// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_item.h"
#include "core/authorisations/authorisation_request.h"
#include "core/authorisations/outgoing_request.h"
#include "core/consents/consent.h"
#include "core/consents/outgoing_consent.h"
#include "core/partnerships/partnership.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <optional>

namespace authdesk {

/// From when on something needs attention.
struct AttentionRules
{
    int pendingDays = 7;   ///< without an answer to the last e-mail
    int openedDays = 1;    ///< since the client opened the request
    int keyEntryDays = 30; ///< partnerships older than that are taken to be settled
    int keyEndsDays = 14;  ///< before the API key ends
    int keyEndsSoonDays = 3;

    bool operator==(const AttentionRules &) const = default;
};

/// All that is looked at. Lists are shared, not copied.
struct AttentionSubjects
{
    QList<AuthorisationRequest> requests;
    QList<OutgoingRequest> unresolved;
    QList<Partnership> partnerships;
    QSet<QString> withEnteredKeys; ///< partnerships of which keys were entered
    QList<Consent> consents;
    QList<OutgoingConsent> unresolvedConsents;
    QString environmentId;
    QMap<Service, QDate> keyEnds; ///< the last day of each API key, where it was noted
};

/// What needs attention at the time `now`: of each subject at most one line, with what is most urgent about it. What
/// was declined, or ended by the other side, is settled by a later request to the same address (a declined one also by
/// a partnership that is active), so that no line stays for what was long put right. An inactive
/// consent is settled by a later one of the same name.
[[nodiscard]] QList<AttentionItem> attentionItems(const AttentionSubjects &subjects, const AttentionRules &rules,
                                                  const QDateTime &now);

} // namespace authdesk
