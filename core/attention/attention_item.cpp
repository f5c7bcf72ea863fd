// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attention_item.h"

namespace authdesk {

int urgency(const AttentionItem &item)
{
    // In the order of the enumeration, which says what waits least well.
    return static_cast<int>(item.kind);
}

bool canBeDismissed(const AttentionItem &item)
{
    return item.kind != AttentionItem::Kind::OutcomeUnknown;
}

} // namespace authdesk
