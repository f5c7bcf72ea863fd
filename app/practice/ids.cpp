// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

} // namespace

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString sampleId(Dice &dice)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(dice.next(), bytes.data());
    qToBigEndian(dice.next(), bytes.data() + 8);
    // Version 4, variant 1: what a random id looks like.
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString randomToken(int length)
{
    QString token;
    token.reserve(length);
    for (int i = 0; i < length; ++i)
        token.append(alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))));
    return token;
}

QString sampleToken(Dice &dice, int length)
{
    QString token;
    token.reserve(length);
    for (int i = 0; i < length; ++i)
        token.append(alphabet.at(dice.below(static_cast<int>(alphabet.size()))));
    return token;
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).toLower().unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hexadecimal = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hexadecimal)
            return false;
    }
    return true;
}

bool sameSecret(const QByteArray &left, const QByteArray &right)
{
    const QByteArray a = QCryptographicHash::hash(left, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

} // namespace authdesk::practice
