// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <QHash>
#include <QString>

namespace authdesk::practice {

enum class Language { English, Dutch };

/// "nl" or "en", as in a request; everything else is English.
[[nodiscard]] Language languageOf(const QString &code);
/// What the browser prefers.
[[nodiscard]] Language languageOf(const Request &request);

/// What a template's places are filled with, by name.
using Places = QHash<QString, QString>;

/// Fills the template pages/NAME.html. In a template
///     {{name}}           is the value of that name, escaped,
///     {{{name}}}         is the value as it stands: HTML that was made by this function,
///     {{t key a b}}      is the text of that key in the language, with the values a and b for its %1 and %2, escaped.
[[nodiscard]] QString filled(const QString &name, Language language, const Places &places);

/// One text, not escaped.
[[nodiscard]] QString textIn(Language language, const QString &key, const QStringList &arguments = {});

/// A moment as people write it, in UTC.
[[nodiscard]] QString momentIn(Language language, qint64 moment);

/// A whole page: `main` (HTML) within the layout, with the headers that every page carries. `outcome` stands on <main>
/// as data-outcome, for tests and style; `head` (HTML) within <head>.
[[nodiscard]] Answer page(int status, Language language, const QString &title, const QString &main,
                          const QString &outcome = {}, const QString &head = {});
/// A page that says one thing.
[[nodiscard]] Answer notice(int status, Language language, const QString &outcome, const QStringList &arguments = {});

[[nodiscard]] Answer seeOther(const QString &path);
[[nodiscard]] Answer styleSheet();

} // namespace authdesk::practice
