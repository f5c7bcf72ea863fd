// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace authdesk {

/// Plays the client: reads the e-mail, opens the activation link, makes an account, and answers. Over plain HTTP, or in
/// a headless Chromium when AUTHDESK_TOUR_BROWSER is set. Gives the path of the activation link; empty when it failed.
[[nodiscard]] QString playClient(const QUrl &inbox, const QString &email, const QString &answer);

/// Hands a secret that was seen to the test that looks for leaks, over the local socket that AUTHDESK_TOUR_WITNESS
/// names. Does nothing without it. The secret is printed nowhere.
void tellWitness(const QString &secret);

} // namespace authdesk
