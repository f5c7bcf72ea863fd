// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_connector.h"

#include "core/environment/environment_profiles.h"

#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QString keyEntry(const EnvironmentProfile &profile)
{
    return Keychain::entryName(profile.id, u"authorisations"_s);
}

QString consentsKeyEntry(const EnvironmentProfile &profile)
{
    return Keychain::entryName(profile.id, u"consents"_s);
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

QCoro::Task<KeychainResult<void>> EnvironmentConnector::keepKey(EnvironmentProfile profile, Secret apiKey,
                                                                QObject *caller)
{
    QString entry = keyEntry(profile);
    co_return co_await keep(std::move(profile), std::move(entry), &EnvironmentProfile::keyWasStored, std::move(apiKey),
                            caller);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::keepConsentsKey(EnvironmentProfile profile, Secret apiKey,
                                                                        QObject *caller)
{
    QString entry = consentsKeyEntry(profile);
    co_return co_await keep(std::move(profile), std::move(entry), &EnvironmentProfile::consentsKeyWasStored,
                            std::move(apiKey), caller);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::keep(EnvironmentProfile profile, QString entry, WasStored flag,
                                                             Secret apiKey, QObject *caller)
{
    const QPointer<EnvironmentConnector> here = this;
    const bool hasCaller = caller != nullptr;
    const QPointer<QObject> stillWanted = caller;
    const bool wasKeptBefore = profile.*flag;
    KeychainResult<void> written = co_await m_keychain->write(entry, apiKey);
    if (!here)
        co_return written;
    const bool isWanted = !hasCaller || stillWanted;
    if (written && (isWanted || wasKeptBefore)) {
        profile.*flag = true;
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
            profile.keyWasStored = profile.keyWasStored || known.keyWasStored;
            profile.consentsKeyWasStored = profile.consentsKeyWasStored || known.consentsKeyWasStored;
        }
    }
    m_profiles->save(profile);
}

QCoro::Task<KeychainResult<Secret>> EnvironmentConnector::readKey(EnvironmentProfile profile)
{
    co_return co_await m_keychain->read(keyEntry(profile), profile.keyWasStored);
}

QCoro::Task<KeychainResult<Secret>> EnvironmentConnector::readConsentsKey(EnvironmentProfile profile)
{
    co_return co_await m_keychain->read(consentsKeyEntry(profile), profile.consentsKeyWasStored);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::removeKey(EnvironmentProfile profile)
{
    const QPointer<EnvironmentConnector> here = this;
    if (profile.consentsKeyWasStored) {
        const KeychainResult<void> removed =
            co_await removeEntry(profile.id, consentsKeyEntry(profile), &EnvironmentProfile::consentsKeyWasStored);
        if (!removed || !here)
            co_return removed;
    }
    co_return co_await removeEntry(profile.id, keyEntry(profile), &EnvironmentProfile::keyWasStored);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::removeEntry(QString profileId, QString entry, WasStored flag)
{
    const QPointer<EnvironmentConnector> here = this;
    const KeychainResult<void> removed = co_await m_keychain->remove(entry);
    if (!removed || !here)
        co_return removed;
    const QList<EnvironmentProfile> all = m_profiles->all();
    for (const EnvironmentProfile &known : all) {
        if (known.id == profileId) {
            EnvironmentProfile without = known;
            without.*flag = false;
            m_profiles->save(without);
        }
    }
    co_return removed;
}

} // namespace authdesk
