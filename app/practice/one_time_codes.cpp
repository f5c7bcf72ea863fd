// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/one_time_codes.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace authdesk::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 keptFor = 7LL * 24 * hour; ///< long enough to say of an old code that it has expired
constexpr int length = 32;                  ///< in bytes; in base64 they end with one '='
constexpr int places = 42;                  ///< of the code's characters, before the last and the '='

QByteArray hashOf(const QString &code)
{
    return QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
}

QString randomCode()
{
    QRandomGenerator *random = QRandomGenerator::system();
    QByteArray bytes(length, Qt::Uninitialized);
    for (int i = 0; i < length; i += 8)
        qToBigEndian(random->generate64(), bytes.data() + i);
    QByteArray code = bytes.toBase64();
    const int slash = random->bounded(places);
    const int plus = (slash + 1 + random->bounded(places - 1)) % places;
    code[slash] = '/';
    code[plus] = '+';
    return QString::fromLatin1(code);
}

} // namespace

QString OneTimeCodes::make(qint64 consent)
{
    const qint64 now = m_clock.now();
    m_store.run(u"DELETE FROM one_time_codes WHERE made_on < ?"_s, {now - keptFor});
    QString code = randomCode();
    m_store.run(u"INSERT INTO one_time_codes (hash, consent, made_on) VALUES (?, ?, ?)"_s,
                {hashOf(code), consent, now});
    return code;
}

OneTimeCodes::State OneTimeCodes::stateOf(qint64 consent, const QString &code)
{
    QSqlQuery found = m_store.run(u"SELECT used_on, made_on FROM one_time_codes WHERE hash = ? AND consent = ?"_s,
                                  {hashOf(code), consent});
    if (!found.next())
        return State::Unknown;
    if (!found.isNull(0))
        return State::Used;
    return found.value(1).toLongLong() + hour <= m_clock.now() ? State::Expired : State::Fits;
}

void OneTimeCodes::consume(const QString &code)
{
    m_store.run(u"UPDATE one_time_codes SET used_on = ? WHERE hash = ?"_s, {m_clock.now(), hashOf(code)});
}

} // namespace authdesk::practice
