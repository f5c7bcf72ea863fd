// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/service.h"

#include <QDate>
#include <QString>
#include <QUrl>
#include <optional>

namespace authdesk {

/// How one service of an environment is reached.
struct ServiceAccess
{
    QUrl address;              ///< what stands before `/api/v1/…`; empty where the service is not used
    bool keyWasStored = false; ///< an API key was once put in the keychain, so "not found" means locked, not first run
    std::optional<QDate> keyEndsOn; ///< the last day of the API key, as the user has noted it

    bool operator==(const ServiceAccess &) const = default;
};

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
    ServiceAccess authorisations;
    ServiceAccess consents;
    QUrl onboardingAddress = usualOnboardingAddress(); ///< what stands before `/consent/…`

    [[nodiscard]] ServiceAccess &access(Service service)
    {
        return service == Service::Consents ? consents : authorisations;
    }
    [[nodiscard]] const ServiceAccess &access(Service service) const
    {
        return service == Service::Consents ? consents : authorisations;
    }
    /// Takes over what the user has noted: the name, and when the API keys end.
    void describeAs(const EnvironmentProfile &described)
    {
        name = described.name;
        authorisations.keyEndsOn = described.authorisations.keyEndsOn;
        consents.keyEndsOn = described.consents.keyEndsOn;
    }
    [[nodiscard]] bool usesConsents() const { return !consents.address.isEmpty(); }
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
