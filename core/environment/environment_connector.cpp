// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_connector.h"

#include "core/account/current_account.h"
#include "core/environment/environment_profiles.h"

#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// The client may be in the middle of telling the answer when it is no longer needed.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

QString keyEntry(const EnvironmentProfile &profile)
{
    return Keychain::entryName(profile.id, u"authorisations"_s);
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

void EnvironmentConnector::setTlsConfiguration(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

QCoro::Task<Result<Account>> EnvironmentConnector::test(QUrl address, Secret apiKey, QObject *caller)
{
    const std::unique_ptr<HttpClient, DeleteLater> client(new HttpClient(address, apiKey, m_limits));
    if (m_tls)
        client->setTlsConfiguration(*m_tls);
    co_return co_await readAccount(client.get(), caller);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::keepKey(EnvironmentProfile profile, Secret apiKey,
                                                                QObject *caller)
{
    const QPointer<EnvironmentConnector> here = this;
    const bool hasCaller = caller != nullptr;
    const QPointer<QObject> stillWanted = caller;
    const bool wasKeptBefore = profile.keyWasStored;
    KeychainResult<void> written = co_await m_keychain->write(keyEntry(profile), apiKey);
    if (!here)
        co_return written;
    const bool isWanted = !hasCaller || stillWanted;
    if (written && (isWanted || wasKeptBefore)) {
        profile.keyWasStored = true;
        m_profiles->save(profile);
        co_return written;
    }
    // Of a key that was kept before, the entry may still be the old one and good.
    const bool mayBeThere = written || written.error().kind == KeychainError::Kind::NotKept;
    if (mayBeThere && !wasKeptBefore)
        co_await m_keychain->remove(keyEntry(profile));
    co_return written;
}

void EnvironmentConnector::keepWithoutKey(const EnvironmentProfile &profile)
{
    m_profiles->save(profile);
}

QCoro::Task<KeychainResult<Secret>> EnvironmentConnector::readKey(EnvironmentProfile profile)
{
    co_return co_await m_keychain->read(keyEntry(profile), profile.keyWasStored);
}

QCoro::Task<KeychainResult<void>> EnvironmentConnector::removeKey(EnvironmentProfile profile)
{
    const QPointer<EnvironmentConnector> here = this;
    const KeychainResult<void> removed = co_await m_keychain->remove(keyEntry(profile));
    if (removed && here) {
        profile.keyWasStored = false;
        m_profiles->save(profile);
    }
    co_return removed;
}

} // namespace authdesk
