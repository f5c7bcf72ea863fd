// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/software_package.h"

#include "core/net/json_fields.h"

using namespace Qt::StringLiterals;

namespace authdesk {

std::optional<SoftwarePackage> softwarePackageFromJson(const QJsonObject &json)
{
    const std::optional<QString> id = neededText(json, "id"_L1);
    if (!id)
        return std::nullopt;
    const QJsonObject whenEnds = json.value("whenConnectionEnds"_L1).toObject();
    SoftwarePackage package;
    package.id = *id;
    package.name = neededText(json, "name"_L1).value_or(*id);
    package.quickConnect = json.value("quickConnect"_L1).toBool();
    package.whenConnectionEndsNl = whenEnds.value("nl"_L1).toString();
    package.whenConnectionEndsEn = whenEnds.value("en"_L1).toString();
    return package;
}

} // namespace authdesk
