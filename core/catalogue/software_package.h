// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// An accounting software package that a client may use.
struct SoftwarePackage
{
    QString id;
    QString name;
    bool quickConnect = false;    ///< takes all connection keys in one paste
    QString whenConnectionEndsNl; ///< what must be done in the package when a connection ends
    QString whenConnectionEndsEn;

    bool operator==(const SoftwarePackage &) const = default;
};

[[nodiscard]] std::optional<SoftwarePackage> softwarePackageFromJson(const QJsonObject &json);

} // namespace authdesk
