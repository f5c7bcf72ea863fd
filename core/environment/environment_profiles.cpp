// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_profiles.h"

#include <QCoreApplication>

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
        profile.authorisationsAddress = QUrl(m_settings.value(keyOf(id, u"authorisationsAddress"_s)).toString());
        profile.keyWasStored = m_settings.value(keyOf(id, u"keyWasStored"_s)).toBool();
        const QDate keyEndsOn = QDate::fromString(m_settings.value(keyOf(id, u"keyEndsOn"_s)).toString(), Qt::ISODate);
        if (keyEndsOn.isValid())
            profile.keyEndsOn = keyEndsOn;
        readConsents(profile);
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
    m_settings.setValue(keyOf(profile.id, u"authorisationsAddress"_s), profile.authorisationsAddress.toString());
    m_settings.setValue(keyOf(profile.id, u"keyWasStored"_s), profile.keyWasStored);
    if (profile.keyEndsOn)
        m_settings.setValue(keyOf(profile.id, u"keyEndsOn"_s), profile.keyEndsOn->toString(Qt::ISODate));
    else
        m_settings.remove(keyOf(profile.id, u"keyEndsOn"_s));
    saveConsents(profile);
    m_settings.sync();
}

void EnvironmentProfiles::readConsents(EnvironmentProfile &profile) const
{
    const auto value = [this, &profile](const QString &name) {
        return m_settings.value(keyOf(profile.id, name));
    };
    profile.consentsAddress = QUrl(value(u"consentsAddress"_s).toString());
    if (const QUrl onboarding(value(u"onboardingAddress"_s).toString()); !onboarding.isEmpty())
        profile.onboardingAddress = onboarding;
    profile.consentsKeyWasStored = value(u"consentsKeyWasStored"_s).toBool();
    const QDate endsOn = QDate::fromString(value(u"consentsKeyEndsOn"_s).toString(), Qt::ISODate);
    if (endsOn.isValid())
        profile.consentsKeyEndsOn = endsOn;
}

void EnvironmentProfiles::saveConsents(const EnvironmentProfile &profile)
{
    m_settings.setValue(keyOf(profile.id, u"consentsAddress"_s), profile.consentsAddress.toString());
    m_settings.setValue(keyOf(profile.id, u"onboardingAddress"_s), profile.onboardingAddress.toString());
    m_settings.setValue(keyOf(profile.id, u"consentsKeyWasStored"_s), profile.consentsKeyWasStored);
    if (profile.consentsKeyEndsOn)
        m_settings.setValue(keyOf(profile.id, u"consentsKeyEndsOn"_s),
                            profile.consentsKeyEndsOn->toString(Qt::ISODate));
    else
        m_settings.remove(keyOf(profile.id, u"consentsKeyEndsOn"_s));
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
