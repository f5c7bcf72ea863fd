// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone_colours.h"

#include <QString>
#include <QStringList>
#include <QStringView>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace authdesk::ui {

/// A plain label in bold.
[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent);
/// A heading, and beneath it one line of plain text for each consequence, marked with the icon; nothing without lines.
void addConsequences(QVBoxLayout *column, const QString &title, const QStringList &lines, QStringView iconName,
                     Tone tone, QWidget *parent);

} // namespace authdesk::ui
