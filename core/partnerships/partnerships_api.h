// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/partnerships/connection_keys.h"
#include "core/partnerships/partnership.h"

#include <QList>

namespace authdesk {

/// A partnership together with the tag that a later change must carry.
struct TaggedPartnership
{
    Partnership partnership;
    QByteArray etag; ///< empty where the service gave none
};

/// The calls of the authorisations API that concern partnerships and connection keys, typed. `caller` going cancels a
/// call. Source: resources/api/authorisations.openapi.yaml.
class PartnershipsApi
{
public:
    explicit PartnershipsApi(HttpClient *client)
        : m_client(client)
    {
    }

    [[nodiscard]] static QString listPath();

    [[nodiscard]] QCoro::Task<Result<TaggedPartnership>> get(QString id, QObject *caller);
    [[nodiscard]] QCoro::Task<Result<QList<ClientOrganisation>>> organisations(QString partnershipId, QObject *caller);
    /// Ends it at once.
    [[nodiscard]] QCoro::Task<Result<void>> cancel(QString id, QByteArray etag, CallTrace trace, QObject *caller);
    /// Generates a set; the one before it is invalid from then on.
    [[nodiscard]] QCoro::Task<Result<ConnectionKeys>> generateKeys(QString partnershipId, QString organisationId,
                                                                   QString softwarePackageId, QString idempotencyKey,
                                                                   CallTrace trace, QObject *caller);

private:
    HttpClient *m_client;
};

} // namespace authdesk
