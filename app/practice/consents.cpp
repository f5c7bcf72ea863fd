// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/consents.h"

#include "app/practice/accounting_systems.h"
#include "app/practice/http_answer.h"
#include "app/practice/ids.h"

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 waitingTime = 30 * day;
constexpr qint64 unusedTime = 30 * day;
constexpr qint64 restTime = 180 * day;

int number(ConsentStatus status)
{
    return static_cast<int>(status);
}

} // namespace

bool mayBecome(ConsentStatus from, ConsentStatus to)
{
    const bool open = from == ConsentStatus::Created || from == ConsentStatus::Accepted;
    return from == to || (open && to == ConsentStatus::Revoked);
}

std::optional<Consent> Consents::find(const QString &id)
{
    QSqlQuery query = m_store.run(u"SELECT * FROM consents WHERE id = ?"_s, {id.toLower()});
    if (!query.next())
        return std::nullopt;
    return readConsent(query);
}

std::optional<Removal> Consents::removalOf(const QString &id)
{
    const QVariant lapsed = m_store.value(u"SELECT lapsed FROM removed_consents WHERE id = ?"_s, {id.toLower()});
    if (!lapsed.isValid())
        return std::nullopt;
    return lapsed.toBool() ? Removal::Lapsed : Removal::Deleted;
}

QString Consents::create(const QString &name, const QJsonObject &systemSettings)
{
    Consent consent;
    consent.id = randomId();
    consent.name = name;
    consent.systemSettings = systemSettings;
    consent.createdOn = m_clock.nextChange();
    QSqlQuery insert = m_store.prepare(insertConsentStatement());
    bindConsent(insert, consent);
    if (!insert.exec())
        throw StoreFailure("the consent could not be stored");
    return consent.id;
}

void Consents::change(const Consent &consent, const ConsentChange &change)
{
    const QString name = change.name.value_or(consent.name);
    const ConsentStatus status = change.status.value_or(consent.status);
    if (name == consent.name && status == consent.status)
        return;
    const qint64 moment = m_clock.nextChange();
    QVariant endedOn = consent.endedOn ? QVariant(*consent.endedOn) : QVariant(QMetaType::fromType<qint64>());
    if (status != consent.status)
        endedOn = moment;
    m_store.run(u"UPDATE consents SET name = ?, name_folded = ?, status = ?, updated_on = ?, ended_on = ? "
                "WHERE row = ?"_s,
                {name, foldedName(name), number(status), moment, endedOn, consent.row});
}

void Consents::remove(const Consent &consent)
{
    m_store.run(u"INSERT INTO removed_consents (id, lapsed) VALUES (?, ?)"_s, {consent.id, 0});
    m_store.run(u"DELETE FROM consents WHERE row = ?"_s, {consent.row});
}

void Consents::accept(const Consent &consent, const QString &system)
{
    const qint64 moment = m_clock.nextChange();
    QJsonObject settings = consent.systemSettings;
    QString settingsId = settings[system].toString();
    if (settingsId.isEmpty()) {
        settingsId = randomId();
        settings[system] = settingsId;
    }
    m_store.run(u"UPDATE consents SET status = ?, source = ?, system_settings_id = ?, system_settings = ?, "
                "is_test = ?, updated_on = ?, last_used_on = ? WHERE row = ?"_s,
                {number(ConsentStatus::Accepted), system, settingsId, QString::fromUtf8(compactJson(settings)),
                 system == testSystemId() ? 1 : 0, moment, moment, consent.row});
}

void Consents::removeAccess(const Consent &consent)
{
    const qint64 moment = m_clock.nextChange();
    m_store.run(u"UPDATE consents SET status = ?, updated_on = ?, ended_on = ? WHERE row = ?"_s,
                {number(ConsentStatus::Inactive), moment, moment, consent.row});
}

void Consents::passTime()
{
    // Each request comes by here. The statuses stand in the text, because the indexes are for these only, and the
    // indexes are named, because SQLite would rather take the one of all statuses and read tens of thousands of rows.
    const qint64 now = m_clock.now();
    const auto unused = u"consents INDEXED BY consents_unused"_s;
    const auto unusedSince = u"status = 1 AND last_used_on <= ?"_s;
    if (holdsAny(unused, unusedSince, now - unusedTime)) {
        m_store.run(u"UPDATE %1 SET status = 3, updated_on = last_used_on + %2, ended_on = last_used_on + %2 WHERE %3"_s
                        .arg(unused)
                        .arg(unusedTime)
                        .arg(unusedSince),
                    {now - unusedTime});
    }
    removeLapsed(u"consents INDEXED BY consents_status"_s, u"status = 0 AND created_on <= ?"_s, now - waitingTime);
    removeLapsed(u"consents INDEXED BY consents_ended"_s, u"status IN (2, 3) AND ended_on <= ?"_s, now - restTime);
}

bool Consents::holdsAny(const QString &table, const QString &condition, qint64 moment)
{
    return m_store.value(u"SELECT 1 FROM %1 WHERE %2 LIMIT 1"_s.arg(table, condition), {moment}).isValid();
}

void Consents::removeLapsed(const QString &table, const QString &condition, qint64 moment)
{
    if (!holdsAny(table, condition, moment))
        return;
    m_store.run(u"INSERT INTO removed_consents (id, lapsed) SELECT id, 1 FROM %1 WHERE %2"_s.arg(table, condition),
                {moment});
    m_store.run(u"DELETE FROM %1 WHERE %2"_s.arg(table, condition), {moment});
}

} // namespace authdesk::practice
