// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_connector.h"

#include "core/environment/environment_profiles.h"

#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString keyEntry(const QString &profileId, Service service)
{
    return Keychain::entryName(profileId, service == Service::Consents ? u"consents"_s : u"authorisations"_s);
}

} // namespace

EnvironmentConnector::EnvironmentConnector(Keychain *keychain, EnvironmentProfiles *profiles, HttpLimits limits,
                                           QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_profiles(profiles)
    , m_limits(limits)
{
}

std::unique_ptr<ConnectionRun> EnvironmentConnector::connectionRun(const EnvironmentProfile &profile,
                                                                   const Secret &apiKey,
                                                                   const Secret &consentsApiKey) const
{
    return std::make_unique<ConnectionRun>(profile, apiKey, consentsApiKey, m_limits);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::keepKey(EnvironmentProfile profile, Service service,
                                                                Secret apiKey, QObject *caller)
{
    const QPointer<EnvironmentConnector> here = this;
    const bool hasCaller = caller != nullptr;
    const QPointer<QObject> stillWanted = caller;
    const QString entry = keyEntry(profile.id, service);
    const bool wasKeptBefore = profile.access(service).keyWasStored;
    KeychainResult<void> written = co_await m_keychain->write(entry, apiKey);
    if (!here)
        co_return written;
    const bool isWanted = !hasCaller || stillWanted;
    if (written && (isWanted || wasKeptBefore)) {
        profile.access(service).keyWasStored = true;
        save(std::move(profile));
        co_return written;
    }
    // Of a key that was kept before, the entry may still be the old one and good.
    const bool mayBeThere = written || written.error().kind == KeychainError::Kind::NotKept;
    if (mayBeThere && !wasKeptBefore)
        co_await m_keychain->remove(entry);
    co_return written;
}

void EnvironmentConnector::keepWithoutKey(const EnvironmentProfile &profile)
{
    save(profile);
}

void EnvironmentConnector::save(EnvironmentProfile profile)
{
    // Whoever keeps one key may not have heard yet that the other one was kept.
    const QList<EnvironmentProfile> all = m_profiles->all();
    for (const EnvironmentProfile &known : all) {
        if (known.id == profile.id) {
            for (const Service service : {Service::Authorisations, Service::Consents})
                profile.access(service).keyWasStored |= known.access(service).keyWasStored;
        }
    }
    m_profiles->save(profile);
}

QCoro::Task<KeychainResult<Secret>> EnvironmentConnector::readKey(EnvironmentProfile profile, Service service)
{
    co_return co_await m_keychain->read(keyEntry(profile.id, service), profile.access(service).keyWasStored);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::removeKeys(EnvironmentProfile profile)
{
    const QPointer<EnvironmentConnector> here = this;
    if (profile.consents.keyWasStored) {
        const KeychainResult<void> removed = co_await removeKey(profile.id, Service::Consents);
        if (!removed || !here)
            co_return removed;
    }
    co_return co_await removeKey(profile.id, Service::Authorisations);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::removeKey(QString profileId, Service service)
{
    const QPointer<EnvironmentConnector> here = this;
    const KeychainResult<void> removed = co_await m_keychain->remove(keyEntry(profileId, service));
    if (!removed || !here)
        co_return removed;
    const QList<EnvironmentProfile> all = m_profiles->all();
    for (const EnvironmentProfile &known : all) {
        if (known.id == profileId) {
            EnvironmentProfile without = known;
            without.access(service).keyWasStored = false;
            m_profiles->save(without);
        }
    }
    co_return removed;
}

} // namespace authdesk
