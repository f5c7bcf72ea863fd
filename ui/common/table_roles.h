// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace authdesk::ui {

/// What the models of all tables answer besides the display roles. Rows are described by column 0.
enum TableRole {
    SortRole = Qt::UserRole, ///< each column: the raw value (number, QDateTime, QString); invalid sorts last
    SearchRole,              ///< column 0: every text by which the row can be found, in one QString
    IdRole,                  ///< column 0: QString, the key that stays with the row for good
    StatusRole,              ///< column 0: int, what the status filters count
    ToneRole,                ///< the status column: int of Tone, see tone_colours.h
    IconNameRole, ///< the status column: QString, a name of icons.h; without it the tone's own shape is drawn
    FirstFreeRole = Qt::UserRole + 32,
};

} // namespace authdesk::ui
