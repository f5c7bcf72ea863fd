// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_rules.h"

namespace authdesk {

/// The part of attentionItems() that is about consents: those about to lapse, the inactive ones, and those of which is
/// not known whether they were made.
void addConsents(QList<AttentionItem> &items, const AttentionSubjects &subjects, const QDateTime &now);

} // namespace authdesk
