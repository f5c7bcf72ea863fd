// SPDX-License-Identifier: GPL-3.0-or-later
// On a real gnome-keyring and a real settings file.
#include "core/environment/environment_connector.h"
#include "core/environment/environment_profiles.h"
#include "tests/support/private_keyring.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <memory>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestEnvironmentConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_keyring.unlock());
        m_profile = EnvironmentProfile();
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_profile.name = u"Kantoor Jansen"_s;
        m_profile.authorisations.address = QUrl(u"https://api.example.nl"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<EnvironmentProfiles>(settingsFile());
        m_connector = std::make_unique<EnvironmentConnector>(&m_keychain, m_profiles.get());
    }

    void keepsKeyAndProfileTogether()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        const EnvironmentProfiles readAgain(settingsFile());
        QCOMPARE(readAgain.all().size(), 1);
        const EnvironmentProfile kept = readAgain.all().constFirst();
        QVERIFY(kept.authorisations.keyWasStored);
        QCOMPARE(kept.name, m_profile.name);
        const auto key = QCoro::waitFor(m_connector->readKey(kept, Service::Authorisations));
        QVERIFY(key);
        QVERIFY(*key == Secret(u"key-1"_s));
    }

    void theKeyIsInNoFile()
    {
        QVERIFY(QCoro::waitFor(
            m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"planted-key-4711"_s), this)));
        QFile file(settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("4711"));
    }

    void whatWasNeverKeptIsFirstRun()
    {
        const auto key = QCoro::waitFor(m_connector->readKey(m_profile, Service::Authorisations));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, KeychainError::Kind::NotFound);
    }

    void whatWasKeptAndIsNotFoundIsLocked()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        QVERIFY(m_keyring.lock());
        const EnvironmentProfile kept = m_profiles->all().constFirst();
        const auto key = QCoro::waitFor(m_connector->readKey(kept, Service::Authorisations));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, KeychainError::Kind::LockedOrCancelled);
        QVERIFY(m_keyring.unlock());
        QVERIFY(QCoro::waitFor(m_connector->readKey(kept, Service::Authorisations)));
    }

    void aFailedWriteLeavesNothing()
    {
        QVERIFY(m_keyring.lock());
        const auto kept =
            QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this));
        QVERIFY(!kept);
        QVERIFY(m_profiles->all().isEmpty());
        QVERIFY(m_keyring.unlock());
        QVERIFY(!QCoro::waitFor(m_connector->readKey(m_profile, Service::Authorisations)));
    }

    void aFailedReplacementKeepsTheOldKey()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        const EnvironmentProfile kept = m_profiles->all().constFirst();
        QVERIFY(m_keyring.lock());
        QVERIFY(!QCoro::waitFor(m_connector->keepKey(kept, Service::Authorisations, Secret(u"key-2"_s), this)));
        QVERIFY(m_keyring.unlock());
        QCOMPARE(m_profiles->all(), QList<EnvironmentProfile>{kept});
        const auto key = QCoro::waitFor(m_connector->readKey(kept, Service::Authorisations));
        QVERIFY(key);
        QVERIFY(*key == Secret(u"key-1"_s));
    }

    void whoeverLeavesMeanwhileKeepsNothing()
    {
        auto caller = std::make_unique<QObject>();
        bool ended = false;
        noteEnd(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), caller.get()), &ended);
        caller.reset();
        QTRY_VERIFY(ended);
        QVERIFY(m_profiles->all().isEmpty());
        QVERIFY(!QCoro::waitFor(m_connector->readKey(m_profile, Service::Authorisations)));
    }

    void aRemovedKeyIsGone()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        QVERIFY(QCoro::waitFor(m_connector->removeKeys(m_profiles->all().constFirst())));
        const EnvironmentProfile left = m_profiles->all().constFirst();
        QVERIFY(!left.authorisations.keyWasStored);
        const auto key = QCoro::waitFor(m_connector->readKey(left, Service::Authorisations));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, KeychainError::Kind::NotFound);
    }

    void aKeyThatCannotBeRemovedIsNotSaidToBe()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        QVERIFY(m_keyring.lock());
        QVERIFY(!QCoro::waitFor(m_connector->removeKeys(m_profiles->all().constFirst())));
        QVERIFY(m_profiles->all().constFirst().authorisations.keyWasStored);
    }

    void theTwoKeysAreKeptApart()
    {
        m_profile.consents.address = QUrl(u"https://consents.example.nl"_s);
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        // With what was known before the first was kept: that is not lost.
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Consents, Secret(u"key-2"_s), this)));
        const EnvironmentProfile kept = m_profiles->all().constFirst();
        QVERIFY(kept.authorisations.keyWasStored && kept.consents.keyWasStored);
        QCOMPARE(kept.consents.address, m_profile.consents.address);
        QVERIFY(*QCoro::waitFor(m_connector->readKey(kept, Service::Authorisations)) == Secret(u"key-1"_s));
        QVERIFY(*QCoro::waitFor(m_connector->readKey(kept, Service::Consents)) == Secret(u"key-2"_s));
    }

    void removingTheEnvironmentRemovesBothKeys()
    {
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Authorisations, Secret(u"key-1"_s), this)));
        QVERIFY(QCoro::waitFor(m_connector->keepKey(m_profile, Service::Consents, Secret(u"key-2"_s), this)));
        QVERIFY(QCoro::waitFor(m_connector->removeKeys(m_profiles->all().constFirst())));
        const EnvironmentProfile left = m_profiles->all().constFirst();
        QVERIFY(!left.authorisations.keyWasStored && !left.consents.keyWasStored);
        QVERIFY(!QCoro::waitFor(m_connector->readKey(left, Service::Authorisations)));
        QVERIFY(!QCoro::waitFor(m_connector->readKey(left, Service::Consents)));
    }

private:
    [[nodiscard]] QString settingsFile() const { return m_folder->filePath(u"settings.ini"_s); }

    static QCoro::Task<void> noteEnd(QCoro::Task<KeychainResult<void>> task, bool *ended)
    {
        co_await task;
        *ended = true;
    }

    PrivateKeyring m_keyring;
    Keychain m_keychain;
    EnvironmentProfile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EnvironmentProfiles> m_profiles;
    std::unique_ptr<EnvironmentConnector> m_connector;
};

QTEST_GUILESS_MAIN(TestEnvironmentConnector)
#include "tst_environment_connector.moc"
