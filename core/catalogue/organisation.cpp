// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/organisation.h"

#include "core/net/json_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int kvkDigits = 8; // API-FACTS, section 2, "Connection keys"
constexpr QLatin1StringView kvkScheme("NL:KVK");

} // namespace

std::optional<Organisation> organisationFromJson(const QJsonObject &json)
{
    const std::optional<QString> name = neededText(json, "name"_L1);
    if (!name)
        return std::nullopt;
    const QJsonObject identifier = json.value("identifier"_L1).toObject();
    Organisation organisation;
    organisation.name = *name;
    if (identifier.value("scheme"_L1).toString() == kvkScheme)
        organisation.kvkNumber = identifier.value("value"_L1).toString();
    organisation.city = json.value("city"_L1).toString();
    return organisation;
}

QJsonObject organisationToJson(const Organisation &organisation)
{
    QJsonObject json{{u"name"_s, organisation.name}};
    if (!organisation.kvkNumber.isEmpty())
        json.insert("identifier"_L1, QJsonObject{{u"scheme"_s, kvkScheme}, {u"value"_s, organisation.kvkNumber}});
    return json;
}

bool isKvkNumber(const QString &text)
{
    return text.size() == kvkDigits &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString plainKvkNumber(const QString &text)
{
    QString plain = text;
    return plain.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-'; });
}

} // namespace authdesk
