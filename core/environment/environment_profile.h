// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QUrl>
#include <optional>

namespace authdesk {

/// What is kept in the settings of a connected environment. Never a key: those are in the keychain.
struct EnvironmentProfile
{
    enum class Kind {
        Practice,  ///< played by the practice server on this machine
        Connected, ///< a real environment
    };

    QString id; ///< a uuid; names the keychain entries and the rows in the store
    Kind kind = Kind::Connected;
    QString name;
    QUrl authorisationsAddress; ///< what stands before `/api/v1/…`
    bool keyWasStored = false;  ///< an API key was once put in the keychain, so "not found" means locked, not first run
    std::optional<QDate> keyEndsOn; ///< the last day of the API key, as the user has noted it

    bool operator==(const EnvironmentProfile &) const = default;
};

/// Why an address cannot be used.
enum class AddressFault { None, Empty, NotAnAddress, NotEncrypted, HasPassword };

/// What the user typed as an address, made plain: blanks and trailing slashes off, https:// in front where no scheme
/// stands.
struct CheckedAddress
{
    QUrl url;
    AddressFault fault = AddressFault::Empty;
};

/// Only https, and http for this machine itself.
[[nodiscard]] CheckedAddress checkAddress(const QString &typed);

} // namespace authdesk
