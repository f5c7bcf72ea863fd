// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"
#include "ui/common/consequences_dialog.h"

namespace authdesk {
class Environment;
}

namespace authdesk::ui {

/// In which environment something is about to be done, as dangerous dialogs repeat it.
[[nodiscard]] QString environmentText(const Environment &environment);

[[nodiscard]] ConsequencesDialog::Question revokeQuestion(const Environment &environment, const Consent &consent);
[[nodiscard]] ConsequencesDialog::Question deleteQuestion(const Environment &environment, const Consent &consent);
/// Asks again, after somebody changed it while the first question stood there.
[[nodiscard]] ConsequencesDialog::Question deleteChangedQuestion(const Environment &environment, const Consent &seen,
                                                                 const Consent &now);
/// Why a question about `seen` no longer stands, going by what the list says now; empty while it does.
[[nodiscard]] QString whyOverdue(const Consents &consents, const Consent &seen);

/// What follows, for one or many.
[[nodiscard]] QStringList whatEndsByRevoking();
[[nodiscard]] QStringList whatStaysAfterRevoking();
[[nodiscard]] QStringList whatEndsByDeleting();

} // namespace authdesk::ui
