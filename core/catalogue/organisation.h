// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace authdesk {

/// An organisation as the register, a request and a partnership name it.
struct Organisation
{
    QString name;
    QString kvkNumber; ///< Chamber of Commerce number, 8 digits with leading zeros; empty where there is none
    QString city;      ///< for telling namesakes apart; only the register gives it

    bool operator==(const Organisation &) const = default;
};

/// Nothing without a name. An identifier of another scheme than NL:KVK is left aside.
[[nodiscard]] std::optional<Organisation> organisationFromJson(const QJsonObject &json);
/// `{name, identifier?}` as a new authorisation request carries it.
[[nodiscard]] QJsonObject organisationToJson(const Organisation &organisation);

/// Whether `text` is 8 digits. Blanks and dots that people type within are not the caller's to strip: see
/// `plainKvkNumber`.
[[nodiscard]] bool isKvkNumber(const QString &text);
/// `text` without the blanks, dots and hyphens that people write into such numbers.
[[nodiscard]] QString plainKvkNumber(const QString &text);

} // namespace authdesk
