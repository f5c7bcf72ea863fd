// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "core/consents/consent.h"
#include "core/partnerships/partnership.h"

#include <QList>
#include <QPair>
#include <QSet>

namespace authdesk {

/// A request, partnership or consent, as one of a client's.
struct ClientRecord
{
    enum class Noun { Request, Partnership, Consent };

    Noun noun = Noun::Request;
    QString id;
    QString name;
    QString email;                  ///< empty for a consent
    QString partnershipId;          ///< of a request that was accepted
    QString authorisationRequestId; ///< of a partnership, where the service knows it

    /// Names it among all nouns, for example `consent:3fa85f64…`.
    [[nodiscard]] QString key() const;
    bool operator==(const ClientRecord &) const = default;
};

[[nodiscard]] ClientRecord clientRecord(const AuthorisationRequest &request);
[[nodiscard]] ClientRecord clientRecord(const Partnership &partnership);
[[nodiscard]] ClientRecord clientRecord(const Consent &consent);

/// Two keys that the user says are one client's, the smaller first.
using ConfirmedPair = QPair<QString, QString>;
[[nodiscard]] ConfirmedPair confirmedPair(const QString &one, const QString &other);

/// How sure it is that another record is the same client's.
enum class ClientCertainty {
    Known,     ///< the service says so: by partnership or request id, directly or from one to the next
    Confirmed, ///< the user said so, or it follows from what the user said and the service knows
    Candidate, ///< the name or the e-mail address is the same: to be offered, and confirmed
};

struct ClientMatch
{
    ClientRecord record;
    ClientCertainty certainty = ClientCertainty::Candidate;
    bool canBeUndone = false; ///< the user confirmed this very pair

    bool operator==(const ClientMatch &) const = default;
};

/// A name without case, accents, punctuation and legal form, for comparing: "De Vries Bouw B.V." is "de vries bouw".
[[nodiscard]] QString foldedClientName(const QString &name);

/// The others of one client among `all`, the surest first. Candidates are only of nouns that are not linked yet. Pure.
[[nodiscard]] QList<ClientMatch> matchesOf(const ClientRecord &of, const QList<ClientRecord> &all,
                                           const QSet<ConfirmedPair> &confirmed);

} // namespace authdesk
