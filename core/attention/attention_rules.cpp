// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attention_rules.h"

#include "core/attention/consent_rules.h"

#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = AttentionItem::Kind;
using NextStep = AttentionItem::NextStep;
using Latest = QHash<QString, QDateTime>; ///< when the last request to an address was made

bool isDeclined(const AuthorisationRequest &request)
{
    return request.status == AuthorisationRequest::Status::Declined;
}

bool isEndedByOtherSide(const Partnership &partnership)
{
    return partnership.status == Partnership::Status::Ended && partnership.endedBy == Partnership::EndedBy::Client;
}

QString stateOf(const AttentionItem &item, const QDateTime &updatedOn)
{
    return QString::number(static_cast<int>(item.kind)) + u'|' + QString::number(updatedOn.toMSecsSinceEpoch());
}

/// Few addresses are in question, so few are folded: at 100,000 requests that is most of the time.
Latest latestRequests(const AttentionSubjects &subjects)
{
    Latest latest;
    for (const AuthorisationRequest &request : subjects.requests) {
        if (isDeclined(request))
            latest.insert(request.clientEmail.toCaseFolded(), {});
    }
    for (const Partnership &partnership : subjects.partnerships) {
        if (isEndedByOtherSide(partnership))
            latest.insert(partnership.clientEmail.toCaseFolded(), {});
    }
    if (latest.isEmpty())
        return latest;
    for (const AuthorisationRequest &request : subjects.requests) {
        const auto known = latest.find(request.clientEmail.toCaseFolded());
        if (known != latest.end() && (!known->isValid() || *known < request.createdOn))
            *known = request.createdOn;
    }
    return latest;
}

/// Sets kind and next step, and answers whether there is anything the matter.
bool judge(const AuthorisationRequest &request, const AttentionRules &rules, const QDateTime &now, AttentionItem &item)
{
    if (isDeclined(request)) {
        item.kind = Kind::Declined;
        item.nextStep = NextStep::SendAgain;
        item.since = request.answeredOn.isValid() ? request.answeredOn : request.updatedOn;
        item.detail = request.declineReason;
        return true;
    }
    if (!isOpen(request))
        return false;
    if (request.delivery == AuthorisationRequest::Delivery::Bounced) {
        item.kind = Kind::Bounced;
        item.nextStep = NextStep::SendCorrect;
        item.since = request.lastSentOn.isValid() ? request.lastSentOn : request.createdOn;
        item.detail = request.clientEmail;
        return true;
    }
    item.nextStep = NextStep::Remind;
    if (request.openedOn.isValid() && request.openedOn <= now.addDays(-rules.openedDays)) {
        item.kind = Kind::OpenedNotAccepted;
        item.since = request.openedOn;
        return true;
    }
    // An e-mail that was sent again gives the client time again.
    item.kind = Kind::PendingLong;
    item.since = request.lastSentOn.isValid() ? request.lastSentOn : request.createdOn;
    return item.since.isValid() && item.since <= now.addDays(-rules.pendingDays);
}

void addRequests(QList<AttentionItem> &items, const AttentionSubjects &subjects, const AttentionRules &rules,
                 const QDateTime &now, const Latest &latest)
{
    for (const AuthorisationRequest &request : subjects.requests) {
        AttentionItem item;
        if (!judge(request, rules, now, item))
            continue;
        if (isDeclined(request) && latest.value(request.clientEmail.toCaseFolded()) > request.createdOn)
            continue;
        item.id = u"request/"_s + request.id;
        item.noun = Noun::AuthorisationRequest;
        item.subjectId = request.id;
        item.clientName = request.clientName;
        item.fingerprint = stateOf(item, request.updatedOn);
        items.append(item);
    }
}

void addUnresolved(QList<AttentionItem> &items, const AttentionSubjects &subjects)
{
    for (const OutgoingRequest &request : subjects.unresolved) {
        AttentionItem item;
        item.id = u"sending/"_s + request.idempotencyKey;
        item.kind = Kind::OutcomeUnknown;
        item.nextStep = NextStep::FindOut;
        item.noun = Noun::OutgoingRequest;
        item.subjectId = request.idempotencyKey;
        item.clientName = request.draft.clientName;
        item.since = request.createdOn;
        item.fingerprint = stateOf(item, request.createdOn);
        items.append(item);
    }
}

void addPartnerships(QList<AttentionItem> &items, const AttentionSubjects &subjects, const AttentionRules &rules,
                     const QDateTime &now, const Latest &latest)
{
    const QDateTime oldest = now.addDays(-rules.keyEntryDays);
    for (const Partnership &partnership : subjects.partnerships) {
        AttentionItem item;
        if (isEndedByOtherSide(partnership)) {
            if (latest.value(partnership.clientEmail.toCaseFolded()) > partnership.endedOn)
                continue;
            item.kind = Kind::PartnershipEnded;
            item.nextStep = NextStep::LookAtEnding;
            item.since = partnership.endedOn;
            item.fingerprint = stateOf(item, partnership.endedOn);
        } else if (partnership.status == Partnership::Status::Active && partnership.createdOn >= oldest &&
                   !subjects.withEnteredKeys.contains(partnership.id)) {
            item.kind = Kind::KeysNotEntered;
            item.nextStep = NextStep::EnterKeys;
            item.since = partnership.createdOn;
            item.fingerprint = stateOf(item, partnership.createdOn);
        } else {
            continue;
        }
        item.id = u"partnership/"_s + partnership.id;
        item.noun = Noun::Partnership;
        item.subjectId = partnership.id;
        item.clientName = partnership.clientName;
        items.append(item);
    }
}

void addKey(QList<AttentionItem> &items, const AttentionSubjects &subjects, Service service,
            const AttentionRules &rules, const QDateTime &now)
{
    const QDate endsOn = subjects.keyEnds.value(service);
    const qint64 daysLeft = now.toLocalTime().date().daysTo(endsOn);
    if (!endsOn.isValid() || daysLeft > rules.keyEndsDays)
        return;
    AttentionItem item;
    item.id = (service == Service::Consents ? u"consents-key/"_s : u"key/"_s) + subjects.environmentId;
    item.kind = Kind::KeyExpires;
    item.nextStep = NextStep::RenewKey;
    item.service = service;
    item.noun = Noun::Environment;
    item.subjectId = subjects.environmentId;
    item.ends = endsOn.endOfDay().toUTC();
    // Whoever sets the first warning aside gets the second one, and a last one when it has ended.
    int warning = 1;
    if (daysLeft < 0)
        warning = 3;
    else if (daysLeft <= rules.keyEndsSoonDays)
        warning = 2;
    item.fingerprint = u"%1|%2"_s.arg(warning).arg(endsOn.toString(Qt::ISODate));
    items.append(item);
}

} // namespace

QList<AttentionItem> attentionItems(const AttentionSubjects &subjects, const AttentionRules &rules,
                                    const QDateTime &now)
{
    const Latest latest = latestRequests(subjects);
    QList<AttentionItem> items;
    addKey(items, subjects, Service::Authorisations, rules, now);
    addKey(items, subjects, Service::Consents, rules, now);
    addUnresolved(items, subjects);
    addRequests(items, subjects, rules, now, latest);
    addPartnerships(items, subjects, rules, now, latest);
    addConsents(items, subjects, now);
    return items;
}

} // namespace authdesk
