// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consents/consent.h"

#include "core/net/json_fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr std::array wireNames{"CREATED"_L1, "ACCEPTED"_L1, "REVOKED"_L1, "INACTIVE"_L1};

Consent::Status statusFrom(int number)
{
    return number >= 0 && number < static_cast<int>(wireNames.size()) ? static_cast<Consent::Status>(number)
                                                                      : Consent::Status::Unknown;
}

/// The status where there is one: a number, or (seen in filters) its name.
bool readStatus(const QJsonValue &value, Consent &consent)
{
    if (value.isDouble()) {
        consent.statusNumber = value.toInt(-1);
        consent.status = statusFrom(consent.statusNumber);
        return true;
    }
    const QString name = value.toString();
    for (size_t number = 0; number < wireNames.size(); ++number) {
        if (name.compare(wireNames.at(number), Qt::CaseInsensitive) == 0) {
            consent.statusNumber = static_cast<int>(number);
            consent.status = statusFrom(consent.statusNumber);
        }
    }
    return !name.isEmpty();
}

/// A moment without a zone is UTC, and year 1 is how some services write "never".
QDateTime moment(const QJsonObject &json, QLatin1StringView name)
{
    QDateTime time = QDateTime::fromString(json.value(name).toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

QMap<QString, QString> settingsFrom(const QJsonObject &json)
{
    QMap<QString, QString> settings;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry.value().isString())
            settings.insert(entry.key(), entry.value().toString());
    }
    return settings;
}

} // namespace

std::optional<Consent> consentFromJson(const QJsonObject &json)
{
    const std::optional<QString> id = neededText(json, "id"_L1);
    Consent consent;
    if (!id || !readStatus(json.value("status"_L1), consent))
        return std::nullopt;
    consent.id = *id;
    if (const QJsonValue name = json.value("name"_L1); name.isString())
        consent.name = name.toString();
    consent.source = json.value("source"_L1).toString();
    consent.systemSettingsId = json.value("systemSettingsId"_L1).toString();
    consent.systemSettings = settingsFrom(json.value("systemSettings"_L1).toObject());
    consent.createdOn = moment(json, "createdOn"_L1);
    consent.updatedOn = moment(json, "updatedOn"_L1);
    if (const QJsonValue isTest = json.value("isTest"_L1); isTest.isBool())
        consent.isTest = isTest.toBool();
    return consent;
}

QString wireName(Consent::Status status)
{
    const int number = static_cast<int>(status);
    return number < 0 ? QString() : QString(wireNames.at(static_cast<size_t>(number)));
}

} // namespace authdesk
