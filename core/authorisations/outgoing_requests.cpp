// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorisations/outgoing_requests.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

StoreResult<void> execute(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(StoreError{query.lastError().text()});
    return {};
}

OutgoingRequest requestIn(const QSqlQuery &row)
{
    OutgoingRequest request;
    request.idempotencyKey = row.value(0).toString();
    request.draft = draftFromJson(QJsonDocument::fromJson(row.value(1).toByteArray()).object());
    request.state = OutgoingRequest::State::Unknown;
    request.createdOn = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs);
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
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO outgoing_requests (idempotency_key, environment_id, content, state, created_on, "
                      "request_id) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO UPDATE SET "
                      "state = excluded.state, request_id = excluded.request_id"_s);
        query.addBindValue(request.idempotencyKey);
        query.addBindValue(environmentId);
        query.addBindValue(QString::fromUtf8(QJsonDocument(draftToJson(request.draft)).toJson(QJsonDocument::Compact)));
        query.addBindValue(static_cast<int>(request.state));
        query.addBindValue(request.createdOn.toUTC().toString(Qt::ISODateWithMs));
        query.addBindValue(request.requestId.isNull() ? u""_s : request.requestId);
        return execute(query);
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QList<OutgoingRequest>>> OutgoingRequests::unresolved()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<OutgoingRequest>> {
        QSqlQuery query(database);
        query.prepare(u"SELECT idempotency_key, content, created_on FROM outgoing_requests "
                      "WHERE environment_id = ? AND state IN (0, 3) ORDER BY created_on"_s);
        query.addBindValue(environmentId);
        if (StoreResult<void> done = execute(query); !done)
            return tl::unexpected(done.error());
        QList<OutgoingRequest> requests;
        while (query.next())
            requests.append(requestIn(query));
        return requests;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> OutgoingRequests::forget(QString idempotencyKey)
{
    auto work = [idempotencyKey](QSqlDatabase &database) {
        QSqlQuery query(database);
        query.prepare(u"DELETE FROM outgoing_requests WHERE idempotency_key = ?"_s);
        query.addBindValue(idempotencyKey);
        return execute(query);
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
