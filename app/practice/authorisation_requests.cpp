// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/authorisation_requests.h"

#include "app/practice/ids.h"
#include "app/practice/text_folding.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int activationTokenLength = 32;

int number(RequestStatus status)
{
    return static_cast<int>(status);
}

} // namespace

std::optional<AuthorisationRequest> AuthorisationRequests::findBy(const QString &column, const QString &value)
{
    QSqlQuery query = m_store.run(u"SELECT * FROM authorisation_requests WHERE %1 = ?"_s.arg(column), {value});
    if (!query.next())
        return std::nullopt;
    return readRequest(query);
}

std::optional<AuthorisationRequest> AuthorisationRequests::find(const QString &id)
{
    return findBy(u"id"_s, id.toLower());
}

std::optional<AuthorisationRequest> AuthorisationRequests::findByToken(const QString &token)
{
    return findBy(u"token"_s, token);
}

QString AuthorisationRequests::pendingLike(const RequestContent &content)
{
    QSqlQuery query =
        m_store.run(u"SELECT * FROM authorisation_requests WHERE email_folded = ? AND status = ? ORDER BY row"_s,
                    {foldedAddress(content.clientEmail), number(RequestStatus::Pending)});
    while (query.next()) {
        const AuthorisationRequest other = readRequest(query);
        const bool bothKnown = !content.kvk.isEmpty() && !other.content.kvk.isEmpty();
        const bool same = bothKnown ? content.kvk == other.content.kvk
                                    : folded(content.organisationName) == folded(other.content.organisationName);
        if (same)
            return other.id;
    }
    return {};
}

QString AuthorisationRequests::create(const RequestContent &content)
{
    AuthorisationRequest request;
    request.id = randomId();
    request.token = randomToken(activationTokenLength);
    request.content = content;
    request.createdOn = m_clock.nextChange();
    request.updatedOn = request.createdOn;
    request.lastSentOn = request.createdOn;
    QSqlQuery insert = m_store.prepare(insertRequestStatement());
    bindRequest(insert, request);
    if (!insert.exec())
        throw StoreFailure("the request could not be stored");
    sendEmail(insert.lastInsertId().toLongLong(), content.clientEmail, request.createdOn);
    return request.id;
}

void AuthorisationRequests::change(const AuthorisationRequest &request, const QString &assignments,
                                   const QVariantList &values)
{
    m_store.run(u"UPDATE authorisation_requests SET %1 WHERE row = ?"_s.arg(assignments), QVariantList(values)
                                                                                              << request.row);
}

void AuthorisationRequests::sendEmail(qint64 row, const QString &recipient, qint64 moment)
{
    m_store.run(u"INSERT INTO emails (request, recipient_folded, sent_on) VALUES (?, ?, ?)"_s,
                {row, foldedAddress(recipient), moment});
}

void AuthorisationRequests::sendAgain(const AuthorisationRequest &request)
{
    const qint64 moment = m_clock.nextChange();
    change(request, u"delivery = ?, last_sent_on = ?, updated_on = ?, send_count = send_count + 1"_s,
           {static_cast<int>(Delivery::Sent), moment, moment});
    sendEmail(request.row, request.content.clientEmail, moment);
}

void AuthorisationRequests::withdraw(const AuthorisationRequest &request)
{
    // Nothing of a withdrawn request can still be under way.
    const Delivery delivery = request.delivery == Delivery::Sent ? Delivery::Delivered : request.delivery;
    change(request, u"status = ?, updated_on = ?, delivery = ?"_s,
           {number(RequestStatus::Withdrawn), m_clock.nextChange(), static_cast<int>(delivery)});
}

void AuthorisationRequests::markOpened(const AuthorisationRequest &request)
{
    if (request.openedOn || request.status != RequestStatus::Pending)
        return;
    const qint64 moment = m_clock.nextChange();
    // Whoever opens the link has the e-mail.
    change(request, u"opened_on = ?, updated_on = ?, delivery = ?"_s,
           {moment, moment, static_cast<int>(Delivery::Delivered)});
}

void AuthorisationRequests::decline(const AuthorisationRequest &request, const QString &reason)
{
    const qint64 moment = m_clock.nextChange();
    change(request, u"status = ?, answered_on = ?, updated_on = ?, decline_reason = ?"_s,
           {number(RequestStatus::Declined), moment, moment, reason.isEmpty() ? QVariant() : QVariant(reason)});
}

void AuthorisationRequests::accept(const AuthorisationRequest &request, const QString &partnershipId)
{
    const qint64 moment = m_clock.nextChange();
    change(request, u"status = ?, answered_on = ?, updated_on = ?, partnership_id = ?"_s,
           {number(RequestStatus::Accepted), moment, moment, partnershipId});
}

void AuthorisationRequests::settleDeliveries(qint64 delay)
{
    QSqlQuery query = m_store.run(u"SELECT * FROM authorisation_requests WHERE delivery = ? AND last_sent_on <= ? "
                                  "ORDER BY last_sent_on"_s,
                                  {static_cast<int>(Delivery::Sent), m_clock.now() - delay});
    QList<AuthorisationRequest> arrived;
    while (query.next())
        arrived.append(readRequest(query));
    for (const AuthorisationRequest &request : arrived) {
        const Delivery delivery = bounces(request.content.clientEmail) ? Delivery::Bounced : Delivery::Delivered;
        change(request, u"delivery = ?, updated_on = ?"_s, {static_cast<int>(delivery), m_clock.nextChange()});
    }
}

bool bounces(const QString &email)
{
    return email.startsWith("bounce"_L1, Qt::CaseInsensitive);
}

} // namespace authdesk::practice
