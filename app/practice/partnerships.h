// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/clock.h"
#include "app/practice/store.h"

#include <QJsonObject>
#include <optional>

namespace authdesk::practice {

struct AuthorisationRequest;

enum class PartnershipStatus { Active = 0, Ended = 1 };

struct Partnership
{
    qint64 row = 0;
    QString id;
    QString clientName;
    QString clientEmail;
    QString environmentName; ///< the client's
    PartnershipStatus status = PartnershipStatus::Active;
    QString authorisationRequestId;
    qint64 createdOn = 0;
    qint64 updatedOn = 0;
    std::optional<qint64> endedOn;
    QString endedBy; ///< "requester" or "client"; null while active
};

/// A client's organisation within a partnership. Of its connection keys only what is not secret is kept.
struct PartnerOrganisation
{
    qint64 number = 0; ///< see organisationId()
    QString name;
    QString kvk;
    QString appKey; ///< null when there are no keys
    QString keysPackageId;
    qint64 keysCreatedOn = 0;
};

/// The partnerships in the store, their organisations, and what can happen to them.
class Partnerships
{
public:
    Partnerships(Store &store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    [[nodiscard]] std::optional<Partnership> find(const QString &id);
    [[nodiscard]] QList<PartnerOrganisation> organisations(const QString &partnershipId);
    [[nodiscard]] std::optional<PartnerOrganisation> organisation(const QString &partnershipId, qint64 number);

    /// Made when a client accepts: with the organisation that was asked for. Gives the id.
    [[nodiscard]] QString create(const AuthorisationRequest &request, const QString &environmentName);
    /// Ends it and invalidates all its keys.
    void end(const Partnership &partnership, const QString &endedBy);
    /// The public half of a new set of keys; the old set is gone from here on. Gives the moment.
    [[nodiscard]] qint64 setKeys(qint64 organisation, const QString &appKey, const QString &packageId);

private:
    Store &m_store;
    Clock &m_clock;
};

[[nodiscard]] QString insertPartnershipStatement();
void bindPartnership(QSqlQuery &query, const Partnership &partnership);

/// A number of 0 leaves it to the store to give the next one.
[[nodiscard]] QString insertOrganisationStatement();
void bindOrganisation(QSqlQuery &query, const QString &partnershipId, const PartnerOrganisation &organisation);

[[nodiscard]] Partnership readPartnership(const QSqlQuery &query);
[[nodiscard]] QJsonObject toJson(const Partnership &partnership);
[[nodiscard]] QJsonObject toJson(const PartnerOrganisation &organisation);

} // namespace authdesk::practice
