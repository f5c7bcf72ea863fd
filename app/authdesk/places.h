// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authdesk {

/// Where this user's files are.
struct Places
{
    QString settingsFile;
    QString storeFile;
    QString practiceFile; ///< the practice server's state
};

/// In `folder` when one is named, else in the user's own places. Makes the folders, for the user alone.
[[nodiscard]] Places findPlaces(const QString &folder);

} // namespace authdesk
