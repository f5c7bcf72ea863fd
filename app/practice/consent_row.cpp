// SPDX-License-Identifier: GPL-3.0-or-later
// A consent as a row of the store and as JSON.
#include "app/practice/consents.h"
#include "app/practice/http_answer.h"
#include "app/practice/text_folding.h"

#include <QJsonDocument>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

// The order of the columns in the table; bindConsent binds from Id on.
enum Column {
    Row,
    Id,
    Name,
    NameFolded,
    Status,
    Source,
    SystemSettingsId,
    SystemSettings,
    IsTest,
    CreatedOn,
    UpdatedOn,
    LastUsedOn,
    EndedOn,
    Extra,
    ColumnCount
};

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant orNull(const std::optional<qint64> &moment)
{
    return moment ? QVariant(*moment) : QVariant(QMetaType::fromType<qint64>());
}

QVariant orNull(const QJsonObject &object)
{
    return orNull(object.isEmpty() ? QString() : QString::fromUtf8(compactJson(object)));
}

std::optional<qint64> momentIn(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toLongLong());
}

QJsonObject objectIn(const QSqlQuery &query, Column column)
{
    return QJsonDocument::fromJson(query.value(column).toString().toUtf8()).object();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString foldedName(const QString &name)
{
    // A null string would be stored as NULL, which the column refuses.
    return name.isEmpty() ? u""_s : folded(name);
}

QString insertConsentStatement()
{
    QStringList places;
    places.fill(u"?"_s, ColumnCount - 1);
    return u"INSERT INTO consents VALUES (NULL, %1)"_s.arg(places.join(u", "_s));
}

void bindConsent(QSqlQuery &query, const Consent &consent)
{
    const auto bind = [&query](Column column, const QVariant &value) {
        query.bindValue(column - 1, value);
    };
    bind(Id, consent.id);
    bind(Name, orNull(consent.name));
    bind(NameFolded, foldedName(consent.name));
    bind(Status, static_cast<int>(consent.status));
    bind(Source, orNull(consent.source));
    bind(SystemSettingsId, orNull(consent.systemSettingsId));
    bind(SystemSettings, orNull(consent.systemSettings));
    bind(IsTest, consent.isTest ? 1 : 0);
    bind(CreatedOn, consent.createdOn);
    bind(UpdatedOn, orNull(consent.updatedOn));
    bind(LastUsedOn, orNull(consent.lastUsedOn));
    bind(EndedOn, orNull(consent.endedOn));
    bind(Extra, orNull(consent.extra));
}

Consent readConsent(const QSqlQuery &query)
{
    Consent consent;
    consent.row = query.value(Row).toLongLong();
    consent.id = query.value(Id).toString();
    consent.name = query.value(Name).toString();
    consent.status = static_cast<ConsentStatus>(query.value(Status).toInt());
    consent.source = query.value(Source).toString();
    consent.systemSettingsId = query.value(SystemSettingsId).toString();
    consent.systemSettings = objectIn(query, SystemSettings);
    consent.isTest = query.value(IsTest).toBool();
    consent.createdOn = query.value(CreatedOn).toLongLong();
    consent.updatedOn = momentIn(query, UpdatedOn);
    consent.lastUsedOn = momentIn(query, LastUsedOn);
    consent.endedOn = momentIn(query, EndedOn);
    consent.extra = objectIn(query, Extra);
    return consent;
}

QJsonObject toJson(const Consent &consent)
{
    QJsonValue settings(QJsonValue::Null);
    if (!consent.systemSettings.isEmpty())
        settings = consent.systemSettings;
    QJsonValue updated(QJsonValue::Null);
    if (consent.updatedOn)
        updated = isoTime(*consent.updatedOn);
    QJsonObject object{
        {u"id"_s, consent.id},
        {u"name"_s, textOrNull(consent.name)},
        {u"status"_s, static_cast<int>(consent.status)},
        {u"source"_s, textOrNull(consent.source)},
        {u"systemSettingsId"_s, textOrNull(consent.systemSettingsId)},
        {u"systemSettings"_s, settings},
        {u"createdOn"_s, isoTime(consent.createdOn)},
        {u"updatedOn"_s, updated},
    };
    for (auto member = consent.extra.begin(); member != consent.extra.end(); ++member)
        object[member.key()] = member.value();
    return object;
}

} // namespace authdesk::practice
