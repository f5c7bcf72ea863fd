// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace authdesk::practice {

/// An accounting system that a client can connect with a consent.
struct AccountingSystem
{
    QString id;
    QString name;
};

[[nodiscard]] const QList<AccountingSystem> &accountingSystems();
/// Null when there is none of that id.
[[nodiscard]] const AccountingSystem *accountingSystem(const QString &id);

/// The system whose consents are tests.
[[nodiscard]] QString testSystemId();

} // namespace authdesk::practice
