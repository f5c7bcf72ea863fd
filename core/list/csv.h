// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace authdesk {

/// How a CSV file is to look. Dutch spreadsheets expect semicolons; Excel takes a file for UTF-8 only with a BOM.
struct CsvForm
{
    char separator = ';';
    bool withBom = false;

    bool operator==(const CsvForm &) const = default;
};

/// A text as it goes into a cell before quoting: one that a spreadsheet would run as a formula gets an apostrophe in
/// front. Such is what begins with = + - @, also in full width, and also behind blanks or invisible characters, and
/// what begins with a tab or a line break. A plain negative number (-12, -12,5, -12.5) stays: it can do nothing and is
/// summed. A number with a plus does not: it is a telephone number, and would lose its plus.
[[nodiscard]] QString guardedCsvCell(const QString &text);

/// One line: guarded, quoted where RFC 4180 asks for it (and where a cell holds the other usual separator, a tab, or
/// outer blanks), ended by CRLF. UTF-8. Nothing else is changed: leading zeros and long numbers stay as they are.
[[nodiscard]] QByteArray csvLine(const QStringList &cells, const CsvForm &form);

/// What a file begins with: the BOM, if it is wanted, and the header.
[[nodiscard]] QByteArray csvBeginning(const QStringList &header, const CsvForm &form);

} // namespace authdesk
