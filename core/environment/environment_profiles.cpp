// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_profiles.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString settingsFile(const QString &fileName)
{
    if (!fileName.isEmpty())
        return fileName;
    const QSettings usual(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::organizationName(),
                          QCoreApplication::applicationName());
    return usual.fileName();
}

using Kind = EnvironmentProfile::Kind;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Practice:
        return u"practice"_s;
    case Kind::Development:
        return u"development"_s;
    case Kind::Production:
        break;
    }
    return u"production"_s;
}

/// Earlier versions knew only "connected" beside "practice".
Kind kindNamed(const QString &name)
{
    if (name == "practice"_L1)
        return Kind::Practice;
    return name == "development"_L1 ? Kind::Development : Kind::Production;
}

QString keyOf(const QString &id, const QString &name)
{
    return u"environments/"_s + id + u'/' + name;
}

/// The names under which the access to a service is kept: never changed.
struct AccessNames
{
    QString address;
    QString keyWasStored;
    QString keyEndsOn;
};

AccessNames namesOf(Service service)
{
    if (service == Service::Consents)
        return {u"consentsAddress"_s, u"consentsKeyWasStored"_s, u"consentsKeyEndsOn"_s};
    return {u"authorisationsAddress"_s, u"keyWasStored"_s, u"keyEndsOn"_s};
}

constexpr std::array services{Service::Authorisations, Service::Consents};

} // namespace

EnvironmentProfiles::EnvironmentProfiles(const QString &fileName)
    : m_settings(settingsFile(fileName), QSettings::IniFormat)
{
}

QList<EnvironmentProfile> EnvironmentProfiles::all() const
{
    QList<EnvironmentProfile> profiles;
    m_settings.beginGroup("environments"_L1);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    for (const QString &id : ids) {
        EnvironmentProfile profile;
        profile.id = id;
        profile.kind = kindNamed(m_settings.value(keyOf(id, u"kind"_s)).toString());
        profile.name = m_settings.value(keyOf(id, u"name"_s)).toString();
        const QUrl onboarding(m_settings.value(keyOf(id, u"onboardingAddress"_s)).toString());
        if (!onboarding.isEmpty())
            profile.onboardingAddress = onboarding;
        for (const Service service : services)
            profile.access(service) = accessOf(id, service);
        profiles.append(profile);
    }
    return profiles;
}

std::optional<EnvironmentProfile> EnvironmentProfiles::lastUsed() const
{
    const QString id = m_settings.value("lastUsedEnvironment"_L1).toString();
    for (const EnvironmentProfile &profile : all()) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

void EnvironmentProfiles::save(const EnvironmentProfile &profile)
{
    m_settings.setValue(keyOf(profile.id, u"kind"_s), nameOf(profile.kind));
    m_settings.setValue(keyOf(profile.id, u"name"_s), profile.name);
    m_settings.setValue(keyOf(profile.id, u"onboardingAddress"_s), profile.onboardingAddress.toString());
    for (const Service service : services)
        saveAccess(profile.id, service, profile.access(service));
    m_settings.sync();
}

ServiceAccess EnvironmentProfiles::accessOf(const QString &id, Service service) const
{
    const AccessNames names = namesOf(service);
    ServiceAccess access;
    access.address = QUrl(m_settings.value(keyOf(id, names.address)).toString());
    access.keyWasStored = m_settings.value(keyOf(id, names.keyWasStored)).toBool();
    const QDate endsOn = QDate::fromString(m_settings.value(keyOf(id, names.keyEndsOn)).toString(), Qt::ISODate);
    if (endsOn.isValid())
        access.keyEndsOn = endsOn;
    return access;
}

void EnvironmentProfiles::saveAccess(const QString &id, Service service, const ServiceAccess &access)
{
    const AccessNames names = namesOf(service);
    m_settings.setValue(keyOf(id, names.address), access.address.toString());
    m_settings.setValue(keyOf(id, names.keyWasStored), access.keyWasStored);
    if (access.keyEndsOn)
        m_settings.setValue(keyOf(id, names.keyEndsOn), access.keyEndsOn->toString(Qt::ISODate));
    else
        m_settings.remove(keyOf(id, names.keyEndsOn));
}

void EnvironmentProfiles::setLastUsed(const QString &id)
{
    m_settings.setValue("lastUsedEnvironment"_L1, id);
    m_settings.sync();
}

void EnvironmentProfiles::remove(const QString &id)
{
    m_settings.remove(u"environments/"_s + id);
    m_settings.sync();
}

} // namespace authdesk
