// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_key.h"

#include <QList>
#include <algorithm>
#include <cstring>

namespace authdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The letters with a stroke and the like, which Unicode does not take apart but a person types without it.
QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

bool isInvisible(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Most names are plain ASCII; this is three times as fast for them. False when \a text is not.
bool foldAscii(QStringView text, QByteArray &key)
{
    key.resize(text.size());
    char *out = key.data();
    bool wasSpace = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= 0x80)
            return false;
        const bool space = code <= u' ';
        if (!(space && wasSpace))
            *out++ = space ? ' ' : char(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
        wasSpace = space;
    }
    key.resize(out - key.constData());
    return true;
}

bool contains(const QByteArray &key, const QByteArray &word)
{
#ifdef __GLIBC__
    return ::memmem(key.constData(), std::size_t(key.size()), word.constData(), std::size_t(word.size())) != nullptr;
#else
    return key.contains(word);
#endif
}

} // namespace

QByteArray searchKey(QStringView text)
{
    QByteArray ascii;
    if (foldAscii(text, ascii)) {
        if (ascii.endsWith(' '))
            ascii.chop(1);
        return ascii;
    }
    const QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isHighSurrogate() && i + 1 < folded.size()) {
            if (!isInvisible(QChar::category(QChar::surrogateToUcs4(c, folded.at(i + 1)))))
                plain.append(c).append(folded.at(i + 1));
            ++i;
        } else if (const QStringView letters = plainLetters(c.unicode()); !letters.isEmpty()) {
            plain.append(letters);
        } else if (!isInvisible(c.category())) {
            plain.append(c);
        }
    }
    return plain.simplified().toUtf8();
}

SearchNeedle::SearchNeedle(QStringView typed)
{
    for (const QByteArray &word : searchKey(typed).split(' ')) {
        if (!word.isEmpty() && std::find(m_words.begin(), m_words.end(), word) == m_words.end())
            m_words.push_back(word);
    }
    // The longest word is the one that most keys fail.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

bool SearchNeedle::foundIn(const QByteArray &key) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &word) { return contains(key, word); });
}

bool SearchNeedle::narrows(const SearchNeedle &wider) const
{
    return std::all_of(wider.m_words.begin(), wider.m_words.end(), [this](const QByteArray &word) {
        return std::any_of(m_words.begin(), m_words.end(), [&](const QByteArray &own) { return contains(own, word); });
    });
}

} // namespace authdesk::ui
