// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_item.h"
#include "ui/common/tone_colours.h"

#include <QString>

namespace authdesk::ui {

/// The words in which lines of "needs attention" are shown, in one place so that table, menu and advice agree.

/// For the filter: several kinds that are worked through in one go.
enum class AttentionGroup { NotDelivered, Declined, NoAnswer, Keys, Ended, Consents, Other };

[[nodiscard]] AttentionGroup attentionGroup(const AttentionItem &item);
[[nodiscard]] QString groupText(AttentionGroup group);

/// One sentence on what is the matter.
[[nodiscard]] QString matterText(const AttentionItem &item);
/// One or two sentences on what helps.
[[nodiscard]] QString adviceText(const AttentionItem &item);
/// "12 days", or "5 days left".
[[nodiscard]] QString timeText(const AttentionItem &item, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// The same with its date.
[[nodiscard]] QString timeDetail(const AttentionItem &item);
/// What stands on the button; without a mnemonic.
[[nodiscard]] QString stepText(AttentionItem::NextStep step);
[[nodiscard]] Tone attentionTone(const AttentionItem &item);
/// A name of icons.h.
[[nodiscard]] QString attentionIcon(const AttentionItem &item);

} // namespace authdesk::ui
