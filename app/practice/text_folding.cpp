// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/text_folding.h"

namespace authdesk::practice {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    return result.toCaseFolded();
}

QString foldedAddress(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace authdesk::practice
