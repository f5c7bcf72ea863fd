// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/ids.h"

#include <QString>

namespace authdesk::practice {

struct SamplePerson
{
    QString name;      ///< "Joris van der Meulen"
    QString localPart; ///< of an e-mail address: "joris.vandermeulen"
};

struct SampleCompany
{
    QString name;   ///< "Bakkerij Van der Meulen B.V."
    QString domain; ///< under .example, which nobody can own
    QString city;
};

/// Made-up people and companies that could be Dutch.
[[nodiscard]] SamplePerson samplePerson(Dice &dice);
[[nodiscard]] SampleCompany sampleCompany(Dice &dice);
[[nodiscard]] QString sampleMessage(Dice &dice, bool dutch);
[[nodiscard]] QString sampleDeclineReason(Dice &dice, bool dutch);

/// The KVK number of the n-th organisation: 8 digits, never the same twice below 80 million.
[[nodiscard]] QString sampleKvk(qint64 n);

} // namespace authdesk::practice
