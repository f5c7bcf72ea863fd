// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorisations/pending_cause.h"

namespace authdesk::ui {

/// A text to mail or read to a client whose request is pending. Holds no link and no code: those are in the e-mail that
/// the platform sent.
struct PendingLetter
{
    QString subject;
    QString body;
};

/// Who writes it.
struct LetterSender
{
    QString person;
    QString office;
};

/// In the client's language, whatever that of this program. Empty when the request is not pending.
[[nodiscard]] PendingLetter pendingLetter(const AuthorisationRequest &request, MailLanguage language,
                                          const LetterSender &sender);

} // namespace authdesk::ui
