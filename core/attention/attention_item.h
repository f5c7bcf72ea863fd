// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/noun.h"
#include "core/net/service.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace authdesk {

/// One thing that needs the user's attention.
struct AttentionItem
{
    /// What is the matter, the most urgent first.
    enum class Kind {
        OutcomeUnknown,   ///< a sending, or the making of a consent, of which is not known whether it arrived
        KeyExpires,       ///< an API key of the environment ends soon, or has ended
        Bounced,          ///< the e-mail could not be delivered
        Declined,         ///< the client said no
        PartnershipEnded, ///< by the other side
        ConsentInactive,  ///< it cannot be made active again
        ConsentLapsing,   ///< created, not accepted, and about to be removed
        ConsentUnused,    ///< accepted, and about to become inactive if it is not used (an estimate)
        KeysNotEntered,   ///< accepted, and the connection keys are not entered in the accounting software
        OpenedNotAccepted,
        PendingLong,
    };

    /// What is to be done next. Which page does it is the window's business.
    enum class NextStep {
        FindOut,      ///< whether the sending arrived
        RenewKey,     ///< a new API key for the service
        SendCorrect,  ///< a new request to the right address
        SendAgain,    ///< a new request like this one
        Remind,       ///< resend, call, explain
        EnterKeys,    ///< retrieve the connection keys and enter them
        LookAtEnding, ///< what is to be done in the software now that the partnership has ended
        NewConsent,   ///< for the client of one that is inactive
        StartOnboarding,
        LookAtConsent,
    };

    QString id; ///< of the line; the same for as long as it is about the same subject
    Kind kind = Kind::PendingLong;
    Noun noun = Noun::AuthorisationRequest;
    QString subjectId;                         ///< of the request, sending, partnership, environment or consent
    Service service = Service::Authorisations; ///< KeyExpires: whose API key
    QString clientName;                        ///< empty where it is not about a client
    QString detail;          ///< Bounced: the e-mail address. Declined: the client's reason, if one was given
    QDateTime since;         ///< since when, UTC; invalid where `ends` counts
    QDateTime ends;          ///< until when, UTC; invalid where `since` counts
    bool isEstimate = false; ///< of `ends`: it may well be later
    NextStep nextStep = NextStep::Remind;
    /// Of the subject's state: a dismissed line comes back once this is another.
    QString fingerprint;

    bool operator==(const AttentionItem &) const = default;
};

/// The smaller, the more urgent.
[[nodiscard]] int urgency(const AttentionItem &item);
/// Whether the user may set it aside. Not what could cost a client a second e-mail.
[[nodiscard]] bool canBeDismissed(const AttentionItem &item);

} // namespace authdesk
