// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_draft.h"
#include "core/authorisations/email_address.h"

#include <QString>

namespace authdesk::ui {

/// What stands beneath a field that keeps a draft from being sent.
[[nodiscard]] QString problemText(const DraftProblem &problem);
/// `over` characters more than the `longest` that are possible.
[[nodiscard]] QString tooLongText(qsizetype over, qsizetype longest);
/// What helps while an address is typed; empty where there is nothing to say.
[[nodiscard]] QString emailFindingText(EmailFinding finding, const QString &address);
/// "7 of 8 digits", or that it holds something else than digits.
[[nodiscard]] QString kvkProgressText(const QString &plainNumber);

} // namespace authdesk::ui
