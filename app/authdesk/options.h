// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace authdesk {

/// What was asked for on the command line.
struct Options
{
    bool startPractice = false;
    QString dataFolder; ///< for settings, store and practice state; the user's own folders when empty
    QString language;   ///< "nl" or "en"; the user's when empty
    bool helpWanted = false;
    bool versionWanted = false;
};

/// Reads the arguments, the program's name first. The error is a sentence for the person who typed them.
[[nodiscard]] tl::expected<Options, QString> readOptions(const QStringList &arguments);
[[nodiscard]] QString optionsHelp();

} // namespace authdesk
