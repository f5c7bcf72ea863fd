// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

#include <QJsonObject>
#include <optional>

namespace authdesk::practice {

enum class RequestStatus { Pending = 0, Accepted = 1, Declined = 2, Withdrawn = 3 };
enum class Delivery { Sent = 0, Delivered = 1, Bounced = 2 };

/// What the requester gives to make a request.
struct RequestContent
{
    QString clientName;
    QString clientEmail;
    QString softwarePackageId;
    QString organisationName;
    QString kvk; ///< Chamber of Commerce number, 8 digits; null when not given
    QString paidBy;
    QString language;
    QString message; ///< null when not given
};

struct AuthorisationRequest
{
    qint64 row = 0;
    QString id;
    QString token; ///< of the activation link
    RequestContent content;
    RequestStatus status = RequestStatus::Pending;
    Delivery delivery = Delivery::Sent;
    qint64 createdOn = 0;
    qint64 updatedOn = 0;
    qint64 lastSentOn = 0;
    int sendCount = 1;
    std::optional<qint64> openedOn;
    std::optional<qint64> answeredOn;
    QString declineReason;
    QString partnershipId;
};

/// The authorisation requests in the store, and what can happen to one.
class AuthorisationRequests
{
public:
    AuthorisationRequests(Store &store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    [[nodiscard]] std::optional<AuthorisationRequest> find(const QString &id);
    [[nodiscard]] std::optional<AuthorisationRequest> findByToken(const QString &token);
    /// The pending request to the same e-mail address for the same organisation; a null string when there is none.
    [[nodiscard]] QString pendingLike(const RequestContent &content);

    /// Makes the request and sends its e-mail. Gives the id.
    [[nodiscard]] QString create(const RequestContent &content);
    void sendAgain(const AuthorisationRequest &request);
    void withdraw(const AuthorisationRequest &request);
    void markOpened(const AuthorisationRequest &request);
    void decline(const AuthorisationRequest &request, const QString &reason);
    void accept(const AuthorisationRequest &request, const QString &partnershipId);

    /// E-mails that were sent at least `delay` milliseconds ago have by now arrived, or bounced.
    void settleDeliveries(qint64 delay);

private:
    std::optional<AuthorisationRequest> findBy(const QString &column, const QString &value);
    void change(const AuthorisationRequest &request, const QString &assignments, const QVariantList &values);
    void sendEmail(qint64 row, const QString &recipient, qint64 moment);

    Store &m_store;
    Clock &m_clock;
};

/// Inserts a row as it stands, with all its columns. For sample data, many times: prepare once.
[[nodiscard]] QString insertRequestStatement();
void bindRequest(QSqlQuery &query, const AuthorisationRequest &request);

/// The row under the query, which selected all columns.
[[nodiscard]] AuthorisationRequest readRequest(const QSqlQuery &query);
[[nodiscard]] QJsonObject toJson(const AuthorisationRequest &request);
/// {"name", "identifier"} as both requests and partnerships' organisations show it.
[[nodiscard]] QJsonObject organisationJson(const QString &name, const QString &kvk);

/// Whether an e-mail to this address comes back, by the rule of this server: its local part starts with "bounce".
[[nodiscard]] bool bounces(const QString &email);

} // namespace authdesk::practice
