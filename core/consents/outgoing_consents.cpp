// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/outgoing_consents.h"

#include <QJsonDocument>
#include <QJsonObject>
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

QString textOf(const ConsentDraft &draft)
{
    QJsonObject settings;
    for (auto entry = draft.systemSettings.cbegin(); entry != draft.systemSettings.cend(); ++entry)
        settings.insert(entry.key(), entry.value());
    const QJsonObject json{{u"name"_s, draft.name}, {u"systemSettings"_s, settings}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ConsentDraft draftIn(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QJsonObject settings = json.value("systemSettings"_L1).toObject();
    ConsentDraft draft;
    draft.name = json.value("name"_L1).toString();
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        draft.systemSettings.insert(entry.key(), entry.value().toString());
    return draft;
}

} // namespace

OutgoingConsents::OutgoingConsents(Store *store, QString environmentId)
    : m_store(store)
    , m_environmentId(std::move(environmentId))
{
}

QCoro::Task<StoreResult<void>> OutgoingConsents::note(OutgoingConsent consent)
{
    auto work = [environmentId = m_environmentId, consent](QSqlDatabase &database) {
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO outgoing_consents (creation_id, environment_id, content, state, created_on) "
                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT (creation_id) DO UPDATE SET state = excluded.state"_s);
        query.addBindValue(consent.creationId);
        query.addBindValue(environmentId);
        query.addBindValue(textOf(consent.draft));
        query.addBindValue(static_cast<int>(consent.state));
        query.addBindValue(consent.createdOn.toUTC().toString(Qt::ISODateWithMs));
        return execute(query);
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QList<OutgoingConsent>>> OutgoingConsents::unresolved()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<OutgoingConsent>> {
        QSqlQuery query(database);
        query.prepare(u"SELECT creation_id, content, created_on FROM outgoing_consents WHERE environment_id = ? "
                      "ORDER BY created_on"_s);
        query.addBindValue(environmentId);
        if (StoreResult<void> done = execute(query); !done)
            return tl::unexpected(done.error());
        QList<OutgoingConsent> consents;
        while (query.next()) {
            OutgoingConsent consent;
            consent.creationId = query.value(0).toString();
            consent.draft = draftIn(query.value(1).toByteArray());
            consent.state = OutgoingConsent::State::Unknown;
            consent.createdOn = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
            consents.append(consent);
        }
        return consents;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> OutgoingConsents::forget(QString creationId)
{
    auto work = [creationId](QSqlDatabase &database) {
        QSqlQuery query(database);
        query.prepare(u"DELETE FROM outgoing_consents WHERE creation_id = ?"_s);
        query.addBindValue(creationId);
        return execute(query);
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
