// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>

namespace authdesk::practice {

/// A source of numbers that gives the same ones for the same seed on every machine. Not for secrets.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] quint64 next() { return m_engine(); }
    /// 0 to `count` - 1.
    [[nodiscard]] int below(int count) { return static_cast<int>(m_engine() % static_cast<quint64>(count)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

/// An id that cannot be guessed, in the usual form without braces.
[[nodiscard]] QString randomId();
/// An id that follows from the dice: for sample clients, which are the same for the same seed.
[[nodiscard]] QString sampleId(Dice &dice);

/// `length` letters and digits from the operating system's source of randomness: tokens, keys, secrets.
[[nodiscard]] QString randomToken(int length);
[[nodiscard]] QString sampleToken(Dice &dice, int length);

/// Whether `text` is a UUID in the usual form, 8-4-4-4-12 hexadecimal digits.
[[nodiscard]] bool isUuid(QStringView text);

/// Compares without telling by its duration where the two differ.
[[nodiscard]] bool sameSecret(const QByteArray &left, const QByteArray &right);

} // namespace authdesk::practice
