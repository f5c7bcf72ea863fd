// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/outgoing_consents.h"

#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

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
        return change(database,
                      u"INSERT INTO outgoing_consents (creation_id, environment_id, content, state, created_on) "
                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT (creation_id) DO UPDATE SET state = excluded.state"_s,
                      {consent.creationId, environmentId, textOf(consent.draft), static_cast<int>(consent.state),
                       consent.createdOn});
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<QList<OutgoingConsent>>> OutgoingConsents::unresolved()
{
    auto work = [environmentId = m_environmentId](QSqlDatabase &database) -> StoreResult<QList<OutgoingConsent>> {
        StoreResult<QSqlQuery> query =
            execute(database,
                    u"SELECT creation_id, content, created_on FROM outgoing_consents WHERE environment_id = ? "
                    "ORDER BY created_on"_s,
                    {environmentId});
        if (!query)
            return tl::unexpected(query.error());
        QList<OutgoingConsent> consents;
        while (query->next()) {
            OutgoingConsent consent;
            consent.creationId = query->value(0).toString();
            consent.draft = draftIn(query->value(1).toByteArray());
            consent.state = OutgoingConsent::State::Unknown;
            consent.createdOn = storedTime(query->value(2));
            consents.append(consent);
        }
        return consents;
    };
    co_return co_await m_store->run(std::move(work));
}

QCoro::Task<StoreResult<void>> OutgoingConsents::forget(QString creationId)
{
    auto work = [creationId](QSqlDatabase &database) {
        return change(database, u"DELETE FROM outgoing_consents WHERE creation_id = ?"_s, {creationId});
    };
    co_return co_await m_store->run(std::move(work));
}

} // namespace authdesk
