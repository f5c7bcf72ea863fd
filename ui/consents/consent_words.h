// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consent_lapse.h"
#include "core/consents/consents.h"
#include "ui/common/tone_colours.h"

#include <QString>

namespace authdesk::ui {

/// The words and tones in which consents are shown, in one place so that table, detail pane and dialogs agree.

/// Its name; of one without a name "(no name)" and its id.
[[nodiscard]] QString displayName(const Consent &consent);
/// "Created", "Accepted", "Revoked", "Inactive"; of a status of a later version its number.
[[nodiscard]] QString statusText(const Consent &consent);
[[nodiscard]] Tone statusTone(const Consent &consent);
/// The name of the status's icon, see icons.h.
[[nodiscard]] QString statusIcon(const Consent &consent);
/// One or two sentences on what the consent gives now.
[[nodiscard]] QString situation(const Consent &consent);
/// The connected system; of an unknown one its id, of none "Not connected".
[[nodiscard]] QString systemText(const Consent &consent);
/// "Yes", "No"; empty where the service does not say.
[[nodiscard]] QString testText(const Consent &consent);

/// "12 days", "about 12 days" for an estimate; empty where nothing is to come.
[[nodiscard]] QString daysLeftText(const ConsentLapse &lapse);
/// What comes when, and what follows, in whole sentences; empty where nothing is to come.
[[nodiscard]] QString lapseText(const ConsentLapse &lapse);

/// What an error means for this consent, where it means something of its own; else sentenceFor().
[[nodiscard]] QString consentSentence(const ApiError &error);

} // namespace authdesk::ui
