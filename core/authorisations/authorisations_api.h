// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/authorisations/authorisation_request.h"
#include "core/net/http_client.h"

#include <QList>

namespace authdesk {

/// A request together with the tag that a later change must carry.
struct TaggedRequest
{
    AuthorisationRequest request;
    QByteArray etag;
};

/// The calls of the authorisations API that concern requests, typed. No state, no rules: those are in
/// AuthorisationRequests. `caller` going cancels a call. Source: resources/api/authorisations.openapi.yaml.
class AuthorisationsApi
{
public:
    explicit AuthorisationsApi(HttpClient *client)
        : m_client(client)
    {
    }

    /// The path of the list.
    [[nodiscard]] static QString listPath();

    /// Creates and sends; answers the new id.
    [[nodiscard]] QCoro::Task<Result<QString>> create(AuthorisationDraft draft, QString idempotencyKey, CallTrace trace,
                                                      QObject *caller);
    [[nodiscard]] QCoro::Task<Result<TaggedRequest>> get(QString id, QObject *caller);
    /// The requests to an address that are pending or answered, newest first.
    [[nodiscard]] QCoro::Task<Result<QList<AuthorisationRequest>>> sentTo(QString clientEmail, QObject *caller);
    [[nodiscard]] QCoro::Task<Result<void>> resend(QString id, CallTrace trace, QObject *caller);
    [[nodiscard]] QCoro::Task<Result<void>> withdraw(QString id, QByteArray etag, CallTrace trace, QObject *caller);

private:
    HttpClient *m_client;
};

} // namespace authdesk
