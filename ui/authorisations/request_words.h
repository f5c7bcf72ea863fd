// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/authorisation_request.h"
#include "ui/common/step_tracker.h"
#include "ui/common/tone_colours.h"

#include <QString>
#include <QStringList>

namespace authdesk::ui {

/// The words and tones in which requests are shown, in one place so that table, detail pane and wizard agree.

/// "Pending", "E-mail bounced", "Opened", "Accepted", "Declined"…: the status and, while pending, how far the e-mail
/// came.
[[nodiscard]] QString statusText(const AuthorisationRequest &request);
[[nodiscard]] Tone statusTone(const AuthorisationRequest &request);
/// The name of the status's icon, see icons.h.
[[nodiscard]] QString statusIcon(const AuthorisationRequest &request);
/// One sentence on where the request stands and what comes next.
[[nodiscard]] QString situation(const AuthorisationRequest &request);
/// The likeliest cause of its being pending, as a sentence. Empty when it is not pending.
[[nodiscard]] QString pendingCauseText(const AuthorisationRequest &request);
/// What helps then, the best first. Empty when it is not pending.
[[nodiscard]] QStringList pendingHints(const AuthorisationRequest &request);

/// The names of the five steps.
[[nodiscard]] QStringList stepNames();
/// Shows where the request stands.
void showStep(StepTracker *tracker, const AuthorisationRequest &request);

[[nodiscard]] QString payerText(std::optional<Payer> payer);
[[nodiscard]] QString languageText(MailLanguage language);
/// "De Vries Bouw B.V. (KVK 12345678)".
[[nodiscard]] QString organisationText(const Organisation &organisation);

} // namespace authdesk::ui
