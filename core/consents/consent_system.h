// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace authdesk {

/// An accounting system that a consent can be connected to.
struct ConsentSystem
{
    QString id;   ///< as the service writes it, for example `fortnox`
    QString name; ///< the product's own name, the same in every language

    bool operator==(const ConsentSystem &) const = default;
};

/// The systems that this version knows, by name (API-FACTS, section 1, "systems").
[[nodiscard]] const QList<ConsentSystem> &knownConsentSystems();

/// The name of a system; of one that this version does not know, its id. Empty for an empty id.
[[nodiscard]] QString consentSystemName(const QString &id);

} // namespace authdesk
