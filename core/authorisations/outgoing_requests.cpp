// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/outgoing_requests.h"

#include "core/store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

OutgoingRequest requestIn(const QSqlQuery &row)
{
    OutgoingRequest request;
    request.idempotencyKey = row.value(0).toString();
    request.draft = draftFromJson(QJsonDocument::fromJson(row.value(1).toByteArray()).object());
    request.state = OutgoingRequest::State::Unknown;
    request.createdOn = storedTime(row.value(2));
    return request;
}

} // namespace

OutgoingRequests::OutgoingRequests(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<void>> OutgoingRequests::note(OutgoingRequest request)
{
    auto work = [environmentId = m_environmentId, request](QSqlDatabase &database) {
        const QByteArray content = QJsonDocument(draftToJson(request.draft)).toJson(QJsonDocument::Compact);
        return change(database,
                      u"INSERT INTO outgoing_requests (idempotency_key, environment_id, content, state, created_on, "
                      "request_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO UPDATE SET "
                      "state = excluded.state, request_id = excluded.request_id"_s,
                      {request.idempotencyKey, environmentId, QString::fromUtf8(content),
                       static_cast<int>(request.state), request.createdOn, request.requestId});
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QList<OutgoingRequest>>> OutgoingRequests::unresolved()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<OutgoingRequest>> {
        StoreResult<QSqlQuery> query = execute(database,
                                               u"SELECT idempotency_key, content, created_on FROM outgoing_requests "
                                               "WHERE environment_id = ? AND state IN (0, 3) ORDER BY created_on"_s,
                                               {environmentId});
        if (!query)
            return tl::unexpected(query.error());
        QList<OutgoingRequest> requests;
        while (query->next())
            requests.append(requestIn(*query));
        return requests;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> OutgoingRequests::forget(QString idempotencyKey)
{
    auto work = [idempotencyKey](QSqlDatabase &database) {
        return change(database, u"DELETE FROM outgoing_requests WHERE idempotency_key = ?"_s, {idempotencyKey});
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
