// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partnerships/client_name.h"

#include "core/partnerships/partnership.h"

namespace authdesk::ui {

namespace {

/// A keyboard has one apostrophe, one quotation mark and one dash; names that were set in type have others.
QChar asOnKeyboard(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201B':
    case u'\u02BC':
    case u'\u00B4':
    case u'`':
        return u'\'';
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
        return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
        return u'-';
    default:
        return c;
    }
}

bool isInvisible(QChar c)
{
    const bool isVariationSelector = c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F;
    return isVariationSelector || c.category() == QChar::Other_Format || (c.isNonCharacter() && !c.isSurrogate());
}

QString plain(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!isInvisible(c))
            kept.append(asOnKeyboard(c));
    }
    // By way of capitals, because only they make two letters of a sharp s.
    return kept.normalized(QString::NormalizationForm_KC)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

} // namespace

QString clientName(const Partnership &partnership)
{
    for (const QString &name :
         {partnership.clientName, partnership.clientEmail, partnership.clientEnvironmentName, partnership.id}) {
        if (!plain(name).isEmpty())
            return name.simplified();
    }
    return {};
}

bool isSameName(const QString &typed, const QString &name)
{
    const QString wanted = plain(name);
    return !wanted.isEmpty() && plain(typed) == wanted;
}

} // namespace authdesk::ui
