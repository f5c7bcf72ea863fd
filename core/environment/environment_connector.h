// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/connection_check.h"
#include "core/environment/environment_profile.h"
#include "core/net/http_client.h"
#include "core/secrets/keychain.h"

#include <QObject>
#include <memory>

namespace authdesk {

class EnvironmentProfiles;

/// What connects an environment: tries an address with a key, and keeps the key in the keychain and the rest in the
/// settings, so that the two agree: a profile that says `keyWasStored` has a key that was once read back.
class EnvironmentConnector : public QObject
{
    Q_OBJECT

public:
    /// Keychain and profiles are not owned and outlive this object.
    EnvironmentConnector(Keychain *keychain, EnvironmentProfiles *profiles, HttpLimits limits = {},
                         QObject *parent = nullptr);

    /// A check of what these addresses give to these keys. Keeps nothing; the caller owns it. An empty address leaves
    /// the steps of its service out.
    [[nodiscard]] std::unique_ptr<ConnectionRun> connectionRun(const EnvironmentProfile &profile, const Secret &apiKey,
                                                               const Secret &consentsApiKey) const;

    /// Puts the key in the keychain, then the profile in the settings. When the keychain fails, or `caller` (may be
    /// null) is destroyed meanwhile, a new profile is not saved, and what may be in the keychain is taken out again.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> keepKey(EnvironmentProfile profile, Service service, Secret apiKey,
                                                            QObject *caller);
    /// Keeps the profile alone: its key is for this session only, and what the keychain holds is left as it is.
    void keepWithoutKey(const EnvironmentProfile &profile);

    /// The key that was kept. NotFound when none ever was.
    [[nodiscard]] QCoro::Task<KeychainResult<Secret>> readKey(EnvironmentProfile profile, Service service);
    /// Takes the keys of both services out of the keychain. When that fails, the settings go on saying that they are
    /// there.
    [[nodiscard]] QCoro::Task<KeychainResult<void>> removeKeys(EnvironmentProfile profile);

private:
    [[nodiscard]] QCoro::Task<KeychainResult<void>> removeKey(QString profileId, Service service);
    void save(EnvironmentProfile profile);
    Keychain *m_keychain;
    EnvironmentProfiles *m_profiles;
    HttpLimits m_limits;
};

} // namespace authdesk
