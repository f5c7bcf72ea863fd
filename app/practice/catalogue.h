// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace authdesk::practice {

/// A software package that a client's accounting can run in.
struct SoftwarePackage
{
    QString id;
    QString name;
    bool quickConnect = false; ///< takes all keys in one paste
    QString whenConnectionEndsEnglish;
    QString whenConnectionEndsDutch;
};

[[nodiscard]] const QList<SoftwarePackage> &softwarePackages();
/// Null when there is none of that id.
[[nodiscard]] const SoftwarePackage *softwarePackage(const QString &id);

/// An organisation's number as others see it, for example XCNL10017.
[[nodiscard]] QString organisationId(qint64 number);
/// 0 when the text is not such an id.
[[nodiscard]] qint64 organisationNumber(const QString &id);

} // namespace authdesk::practice
