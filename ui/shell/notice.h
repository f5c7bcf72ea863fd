// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/seen_change.h"
#include "core/preferences/preferences.h"

#include <QList>
#include <QString>

namespace authdesk::ui {

/// What a desktop notification says, and what it opens. Never a secret, an address or a link.
struct Notice
{
    QString title;
    QString text;
    Noun noun = Noun::Environment; ///< Environment: the worklist
    QString subjectId;             ///< empty for a summary

    bool operator==(const Notice &) const = default;
};

/// What is to be told of changes: at most two notices, one summary where there is more, or more than one from the time
/// in which the program was not running. Nothing of one's own doing, nor of kinds that are switched off.
[[nodiscard]] QList<Notice> noticesFor(const QList<SeenChange> &changes, bool sinceLastRun,
                                       const Preferences &preferences);

} // namespace authdesk::ui

Q_DECLARE_METATYPE(authdesk::ui::Notice)
