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
        Practice,    ///< played by the practice server on this machine
        Development, ///< a real service with clients that are made up
        Production,  ///< the real thing
    };

    QString id; ///< a uuid; names the keychain entries and the rows in the store
    Kind kind = Kind::Production;
    QString name;
    QUrl authorisationsAddress; ///< what stands before `/api/v1/…`
    bool keyWasStored = false;  ///< an API key was once put in the keychain, so "not found" means locked, not first run
    std::optional<QDate> keyEndsOn; ///< the last day of the API key, as the user has noted it

    QUrl consentsAddress; ///< what stands before `/api/v1/consents`; empty where consents are not used
    QUrl onboardingAddress = usualOnboardingAddress(); ///< what stands before `/consent/…`
    bool consentsKeyWasStored = false;                 ///< the same for the API key of the consents
    std::optional<QDate> consentsKeyEndsOn;            ///< the last day of that key, as the user has noted it

    [[nodiscard]] bool usesConsents() const { return !consentsAddress.isEmpty(); }
    /// That of API.1 (API-FACTS, section 1, "onboarding link").
    [[nodiscard]] static QUrl usualOnboardingAddress();
    /// That of API.1 (API-FACTS, section 1, "base URL"), for whoever connects to it.
    [[nodiscard]] static QUrl usualConsentsAddress();

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
    bool isThisMachine = false; ///< it is on this computer, so nobody's real service
};

/// Only https, and http for this machine itself.
[[nodiscard]] CheckedAddress checkAddress(const QString &typed);

} // namespace authdesk
