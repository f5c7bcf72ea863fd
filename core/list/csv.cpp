// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/list/csv.h"

#include <QStringView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool beginsFormula(QChar c)
{
    return u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(c);
}

bool isPlainNegative(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (text.size() < 2 || text.front() != u'-')
        return false;
    const QStringView number = text.mid(1);
    const auto point = std::ranges::find_if_not(number, isDigit);
    if (point == number.begin())
        return false;
    if (point == number.end())
        return true;
    const bool isPoint = *point == u'.' || *point == u',';
    return isPoint && point + 1 != number.end() && std::all_of(point + 1, number.end(), isDigit);
}

bool isDangerous(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (u"\t\r\n"_s.contains(text.front()))
        return true;
    const auto first = std::ranges::find_if_not(text, isUnseen);
    return first != text.end() && beginsFormula(*first) && !isPlainNegative(text);
}

bool needsQuotes(const QString &text, char separator)
{
    if (text.isEmpty())
        return false;
    return text.front().isSpace() || text.back().isSpace() || std::ranges::any_of(text, [separator](QChar c) {
               return c == QLatin1Char(separator) || u"\";,\t\r\n"_s.contains(c);
           });
}

} // namespace

QString guardedCsvCell(const QString &text)
{
    return isDangerous(text) ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &cells, const CsvForm &form)
{
    QByteArray line;
    for (const QString &text : cells) {
        if (!line.isEmpty() || &text != &cells.front())
            line += form.separator;
        QString cell = guardedCsvCell(text);
        if (needsQuotes(cell, form.separator)) {
            cell.replace(u'"', "\"\""_L1);
            line += '"' + cell.toUtf8() + '"';
        } else {
            line += cell.toUtf8();
        }
    }
    return line + "\r\n";
}

QByteArray csvBeginning(const QStringList &header, const CsvForm &form)
{
    return (form.withBom ? "\xEF\xBB\xBF"_ba : QByteArray()) + csvLine(header, form);
}

} // namespace authdesk
