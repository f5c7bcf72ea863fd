// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_query.h"
#include "core/net/http_client.h"
#include "core/secrets/secret.h"

#include <QJsonArray>
#include <QList>

namespace authdesk {

/// A consent that is to be made.
struct ConsentDraft
{
    QString name;                          ///< at least one character
    QMap<QString, QString> systemSettings; ///< settings id by system id; usually empty

    bool operator==(const ConsentDraft &) const = default;
};

/// The fields of a consent that can be changed, each only where it is there.
struct ConsentChange
{
    std::optional<QString> name;
    std::optional<Consent::Status> status; ///< Revoked is what people choose; Unknown cannot be sent

    [[nodiscard]] bool isEmpty() const { return !name && !status; }
    bool operator==(const ConsentChange &) const = default;
};

/// One page of the list.
struct ConsentPage
{
    QList<Consent> consents;
    QJsonArray unreadable; ///< rows that could not be read
    int totalPages = 1;
    std::optional<int> totalCount; ///< of rows, where the service says
};

/// The calls of API.1, typed (API-FACTS, section 1). No state, no rules: those are in Consents. `caller` going cancels
/// a call. The address of the client ends in `/consents`.
class ConsentsApi
{
public:
    explicit ConsentsApi(HttpClient *client)
        : m_client(client)
    {
    }

    /// One page. A page past the end is InvalidInput (400) with the live service.
    [[nodiscard]] QCoro::Task<Result<ConsentPage>> list(ConsentQuery query, QObject *caller);
    /// An answer without an ETag is MalformedAnswer: without one nothing could be changed safely.
    [[nodiscard]] QCoro::Task<Result<TaggedConsent>> get(QString id, QObject *caller);
    /// Answers the new id. Not repeated by itself: an error with `outcomeUnknown` may have made the consent.
    [[nodiscard]] QCoro::Task<Result<QString>> create(ConsentDraft draft, CallTrace trace, QObject *caller);
    /// `etag` is that of the GET on which the change was decided; an empty one is InvalidInput, and nothing is sent.
    [[nodiscard]] QCoro::Task<Result<void>> update(QString id, ConsentChange change, QByteArray etag, CallTrace trace,
                                                   QObject *caller);
    /// Removes for good. The tag goes along where it is known; API.1 does not ask for it.
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString id, QByteArray etag, CallTrace trace, QObject *caller);
    /// A one-time code, as it came: not encoded, good for one hour and one use.
    [[nodiscard]] QCoro::Task<Result<Secret>> oneTimeCode(QString id, CallTrace trace, QObject *caller);

private:
    HttpClient *m_client;
};

} // namespace authdesk
