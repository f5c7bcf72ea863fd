// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace authdesk {

/// Installs our own texts and Qt's in the user's language, or in `language` ("nl", "en") when one is named, in which
/// case dates and numbers follow it too.
void installTranslations(QCoreApplication *application, const QString &language);

} // namespace authdesk
