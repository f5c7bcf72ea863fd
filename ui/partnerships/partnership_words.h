// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"
#include "ui/common/tone_colours.h"

#include <QString>
#include <QStringList>

namespace authdesk {
class SoftwareCatalogue;
}

namespace authdesk::ui {

/// The words and tones in which partnerships are shown, in one place so that table, detail pane and dialog agree.

/// "Active", "Ended", "Unknown status".
[[nodiscard]] QString statusText(const Partnership &partnership);
[[nodiscard]] Tone statusTone(const Partnership &partnership);
/// The name of the status's icon, see icons.h.
[[nodiscard]] QString statusIcon(const Partnership &partnership);
/// "Your office", "The client"; empty while it is active.
[[nodiscard]] QString endedByText(const Partnership &partnership);
/// One or two sentences on what the partnership gives now.
[[nodiscard]] QString situation(const Partnership &partnership);

/// How an organisation's connection keys are.
struct KeysState
{
    QString text; ///< a sentence
    QString iconName;
    Tone tone = Tone::Neutral;

    bool operator==(const KeysState &) const = default;
};
[[nodiscard]] KeysState keysState(const OrganisationWithKeys &row, bool isActive, const SoftwareCatalogue &software);

/// What must be done in each software package for which there are keys, one line a package, in the user's language.
[[nodiscard]] QStringList whatToDoInSoftware(const QList<OrganisationWithKeys> &rows,
                                             const SoftwareCatalogue &software);
/// The same when it is not known which packages are connected.
[[nodiscard]] QStringList whatToDoInAnySoftware();

} // namespace authdesk::ui
