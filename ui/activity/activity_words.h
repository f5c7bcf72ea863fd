// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "ui/common/tone_colours.h"

#include <QList>
#include <QString>

namespace authdesk::ui {

/// The words in which the log is shown and exported.

/// "Request sent", "Keys generated"…
[[nodiscard]] QString whatText(Activity::What what);
/// "Done", "Refused", "Outcome unknown"…
[[nodiscard]] QString outcomeText(const ActivityEntry &entry);
[[nodiscard]] Tone outcomeTone(const ActivityEntry &entry);
/// The name of the outcome's icon, see icons.h.
[[nodiscard]] QString outcomeIcon(const ActivityEntry &entry);
/// One sentence on how it ended, and why.
[[nodiscard]] QString outcomeSentence(const ActivityEntry &entry);
/// Why the service did not do it, in a few words; empty when nothing was wrong.
[[nodiscard]] QString reasonText(const ActivityEnding &ending);
/// A status or role as people read it; any other text as it is.
[[nodiscard]] QString valueText(const QString &value);

/// Kinds that belong together.
struct ActivityGroup
{
    QString name;
    QList<Activity::What> kinds;
};
[[nodiscard]] QList<ActivityGroup> activityGroups();

} // namespace authdesk::ui
