// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/environment_profile.h"

#include <QList>
#include <QSettings>
#include <optional>

namespace authdesk {

/// The environments that this user has connected, in the settings, and which of them was last used.
class EnvironmentProfiles
{
public:
    /// An empty file name means the user's own settings; tests name a file.
    explicit EnvironmentProfiles(const QString &fileName = {});

    [[nodiscard]] QList<EnvironmentProfile> all() const;
    [[nodiscard]] std::optional<EnvironmentProfile> lastUsed() const;
    /// Adds or replaces, by id.
    void save(const EnvironmentProfile &profile);
    void setLastUsed(const QString &id);
    void remove(const QString &id);

private:
    [[nodiscard]] ServiceAccess accessOf(const QString &id, Service service) const;
    void saveAccess(const QString &id, Service service, const ServiceAccess &access);

    mutable QSettings m_settings;
};

} // namespace authdesk
