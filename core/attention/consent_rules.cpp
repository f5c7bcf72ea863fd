// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/consent_rules.h"

#include "core/consents/consent_lapse.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = AttentionItem::Kind;
using NextStep = AttentionItem::NextStep;
using Latest = QHash<QString, QDateTime>; ///< when the last consent of a name was made

QString folded(const Consent &consent)
{
    return consent.name.value_or(QString()).simplified().toCaseFolded();
}

/// Few are inactive, so few names are folded twice.
Latest latestConsents(const QList<Consent> &consents)
{
    Latest latest;
    for (const Consent &consent : consents) {
        if (consent.status == Consent::Status::Inactive && consent.name)
            latest.insert(folded(consent), {});
    }
    if (latest.isEmpty())
        return latest;
    for (const Consent &consent : consents) {
        const auto known = latest.find(folded(consent));
        if (known != latest.end() && (!known->isValid() || *known < consent.createdOn))
            *known = consent.createdOn;
    }
    return latest;
}

bool judgeInactive(const Consent &consent, const Latest &latest, AttentionItem &item)
{
    item.kind = Kind::ConsentInactive;
    item.nextStep = NextStep::NewConsent;
    item.since = consent.updatedOn.isValid() ? consent.updatedOn : consent.createdOn;
    item.fingerprint = u"inactive|%1"_s.arg(item.since.toMSecsSinceEpoch());
    // Compared with its creation: a new one may have been made before the old one went inactive.
    return !consent.name || !(latest.value(folded(consent)) > consent.createdOn);
}

bool judgeLapse(const Consent &consent, const QDateTime &now, AttentionItem &item)
{
    const ConsentLapse lapse = lapseOf(consent, now);
    if (!isToWarnOf(lapse))
        return false;
    const bool isUnaccepted = lapse.event == ConsentLapse::Event::RemovalUnused;
    item.kind = isUnaccepted ? Kind::ConsentLapsing : Kind::ConsentUnused;
    item.nextStep = isUnaccepted ? NextStep::StartOnboarding : NextStep::LookAtConsent;
    item.ends = lapse.on;
    item.isEstimate = lapse.isEstimate;
    // Whoever sets the first warning aside gets the second one.
    item.fingerprint = u"%1|%2|%3"_s.arg(isUnaccepted ? u"lapsing"_s : u"unused"_s)
                           .arg(static_cast<int>(lapse.level))
                           .arg(lapse.on.toMSecsSinceEpoch());
    return true;
}

} // namespace

void addConsents(QList<AttentionItem> &items, const AttentionSubjects &subjects, const QDateTime &now)
{
    for (const OutgoingConsent &outgoing : subjects.unresolvedConsents) {
        AttentionItem item;
        item.id = u"creation/"_s + outgoing.creationId;
        item.kind = Kind::OutcomeUnknown;
        item.nextStep = NextStep::FindOut;
        item.noun = Noun::OutgoingConsent;
        item.subjectId = outgoing.creationId;
        item.clientName = outgoing.draft.name;
        item.since = outgoing.createdOn;
        item.fingerprint = u"unknown"_s;
        items.append(item);
    }
    const Latest latest = latestConsents(subjects.consents);
    for (const Consent &consent : subjects.consents) {
        AttentionItem item;
        const bool isInactive = consent.status == Consent::Status::Inactive;
        if (!(isInactive ? judgeInactive(consent, latest, item) : judgeLapse(consent, now, item)))
            continue;
        item.id = u"consent/"_s + consent.id;
        item.noun = Noun::Consent;
        item.subjectId = consent.id;
        item.clientName = consent.name.value_or(consent.id);
        items.append(item);
    }
}

} // namespace authdesk
