// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/organisation.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// Who pays for the connection. Asked of the user, never assumed.
enum class Payer { Requester, Client };

/// The language of the e-mail to the client.
enum class MailLanguage { Dutch, English };

/// The five steps from a request to a working connection (API-FACTS, section 2, "The five steps").
enum class LinkStep { Create = 1, Send, ClientAccepts, Partnership, ConnectionKeys };

/// An authorisation request as the platform keeps it. All times are UTC.
struct AuthorisationRequest
{
    enum class Status { Pending = 0, Accepted = 1, Declined = 2, Withdrawn = 3, Unknown = -1 };
    enum class Delivery { Sent = 0, Delivered = 1, Bounced = 2, Unknown = -1 };

    QString id;
    QString clientName;
    QString clientEmail;
    QString softwarePackageId;
    Organisation organisation;
    std::optional<Payer> paidBy; ///< nothing where the service says something that this version does not know
    MailLanguage language = MailLanguage::Dutch;
    QString message;
    Status status = Status::Unknown;
    Delivery delivery = Delivery::Unknown;
    QDateTime createdOn;
    QDateTime updatedOn;
    QDateTime lastSentOn;
    int sendCount = 0;
    QDateTime openedOn;   ///< invalid while the client has not opened it
    QDateTime answeredOn; ///< invalid while the client has not answered
    QString declineReason;
    QString partnershipId; ///< empty until it is accepted

    bool operator==(const AuthorisationRequest &) const = default;
};

/// Strict on id and status being there; tolerant of the rest. A status number of a later version is Unknown.
[[nodiscard]] std::optional<AuthorisationRequest> authorisationRequestFromJson(const QJsonObject &json);

/// The step that a request has reached. Accepted means that a partnership was made and the keys are next.
[[nodiscard]] LinkStep stepReached(const AuthorisationRequest &request);

/// Whether the platform lets it be resent or withdrawn: only while pending.
[[nodiscard]] bool isOpen(const AuthorisationRequest &request);

} // namespace authdesk
