// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/client_match.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Noun = ClientRecord::Noun;

constexpr std::array nouns{"request"_L1, "partnership"_L1, "consent"_L1};
/// As they are left when dots are taken out.
constexpr std::array legalForms{"bv"_L1,  "nv"_L1,  "vof"_L1, "cv"_L1,   "ab"_L1,  "gmbh"_L1,
                                "ltd"_L1, "llc"_L1, "inc"_L1, "bvba"_L1, "srl"_L1, "eenmanszaak"_L1};

bool isKnownPair(const ClientRecord &request, const ClientRecord &partnership)
{
    return (!request.partnershipId.isEmpty() && request.partnershipId == partnership.id) ||
           (!partnership.authorisationRequestId.isEmpty() && partnership.authorisationRequestId == request.id);
}

bool areKnown(const ClientRecord &one, const ClientRecord &other)
{
    if (one.noun == Noun::Request && other.noun == Noun::Partnership)
        return isKnownPair(one, other);
    return one.noun == Noun::Partnership && other.noun == Noun::Request && isKnownPair(other, one);
}

bool looksAlike(const ClientRecord &one, const ClientRecord &other, const QString &foldedName)
{
    const bool sameEmail = !one.email.isEmpty() && one.email.compare(other.email, Qt::CaseInsensitive) == 0;
    return sameEmail || (!foldedName.isEmpty() && foldedClientName(other.name) == foldedName);
}

/// What is linked to `of`, directly or from one to the next: by what the service knows, or by what the user said too.
QList<qsizetype> reached(const ClientRecord &of, const QList<ClientRecord> &all, const QSet<ConfirmedPair> &confirmed)
{
    QList<qsizetype> found;
    QSet<QString> seen{of.key()};
    QList<ClientRecord> open{of};
    while (!open.isEmpty()) {
        const ClientRecord from = open.takeFirst();
        const QString fromKey = from.key();
        for (qsizetype place = 0; place < all.size(); ++place) {
            const ClientRecord &other = all.at(place);
            const bool isLinked = areKnown(from, other) ||
                                  (!confirmed.isEmpty() && confirmed.contains(confirmedPair(fromKey, other.key())));
            if (!isLinked || seen.contains(other.key()))
                continue;
            seen.insert(other.key());
            found.append(place);
            open.append(other);
        }
    }
    return found;
}

} // namespace

QString ClientRecord::key() const
{
    return nouns.at(static_cast<size_t>(noun)) + u':' + id;
}

ClientRecord clientRecord(const AuthorisationRequest &request)
{
    ClientRecord record;
    record.noun = Noun::Request;
    record.id = request.id;
    record.name = request.clientName;
    record.email = request.clientEmail;
    record.partnershipId = request.partnershipId;
    return record;
}

ClientRecord clientRecord(const Partnership &partnership)
{
    ClientRecord record;
    record.noun = Noun::Partnership;
    record.id = partnership.id;
    record.name = partnership.clientName;
    record.email = partnership.clientEmail;
    record.authorisationRequestId = partnership.authorisationRequestId;
    return record;
}

ClientRecord clientRecord(const Consent &consent)
{
    ClientRecord record;
    record.noun = Noun::Consent;
    record.id = consent.id;
    record.name = consent.name.value_or(QString());
    return record;
}

ConfirmedPair confirmedPair(const QString &one, const QString &other)
{
    return one < other ? ConfirmedPair(one, other) : ConfirmedPair(other, one);
}

QString foldedClientName(const QString &name)
{
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            plain.append(c);
        else if (c != u'.' && c != u'\'' && !c.isMark())
            plain.append(u' ');
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && std::ranges::find(legalForms, words.constLast()) != legalForms.end())
        words.removeLast();
    return words.join(u' ');
}

QList<ClientMatch> matchesOf(const ClientRecord &of, const QList<ClientRecord> &all,
                             const QSet<ConfirmedPair> &confirmed)
{
    QList<ClientMatch> matches;
    const QList<qsizetype> known = reached(of, all, {});
    const QList<qsizetype> linked = reached(of, all, confirmed);
    QSet<Noun> linkedNouns{of.noun};
    for (const qsizetype place : linked) {
        ClientMatch match;
        match.record = all.at(place);
        match.certainty = known.contains(place) ? ClientCertainty::Known : ClientCertainty::Confirmed;
        match.canBeUndone = confirmed.contains(confirmedPair(of.key(), match.record.key()));
        linkedNouns.insert(match.record.noun);
        matches.append(match);
    }
    const QString foldedName = foldedClientName(of.name);
    for (const ClientRecord &other : all) {
        if (linkedNouns.contains(other.noun) || !looksAlike(of, other, foldedName))
            continue;
        ClientMatch match;
        match.record = other;
        matches.append(match);
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ClientMatch &one, const ClientMatch &other) { return one.certainty < other.certainty; });
    return matches;
}

} // namespace authdesk
