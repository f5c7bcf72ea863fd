// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/environment_profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestEnvironmentProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesComeBackAsTheyWere()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        EnvironmentProfile office;
        office.id = u"one"_s;
        office.kind = EnvironmentProfile::Kind::Development;
        office.name = u"Kantoor & Zn; \"Oost\""_s;
        office.authorisations.address = QUrl(u"https://api.example/x"_s);
        office.authorisations.keyWasStored = true;
        office.authorisations.keyEndsOn = QDate(2027, 3, 31);
        office.consents.address = QUrl(u"https://consents.example/consents"_s);
        office.onboardingAddress = QUrl(u"https://onboarding.example"_s);
        office.consents.keyWasStored = true;
        office.consents.keyEndsOn = QDate(2027, 2, 28);
        EnvironmentProfile practice;
        practice.id = u"two"_s;
        practice.kind = EnvironmentProfile::Kind::Practice;
        practice.name = u"Practice"_s;
        {
            EnvironmentProfiles profiles(file);
            QVERIFY(profiles.all().isEmpty());
            QVERIFY(!profiles.lastUsed());
            profiles.save(office);
            profiles.save(practice);
            profiles.setLastUsed(u"one"_s);
        }
        EnvironmentProfiles profiles(file);
        QCOMPARE(profiles.all().size(), 2);
        QVERIFY(profiles.all().contains(practice));
        QCOMPARE(profiles.lastUsed(), office);
        profiles.remove(u"one"_s);
        QVERIFY(!profiles.lastUsed());
        QCOMPARE(profiles.all().size(), 1);
    }

    void theNamesInTheSettingsStay()
    {
        // Byte for byte as Authdesk 0.1 wrote it.
        const QByteArray written = "[environments]\n"
                                   "one\\authorisationsAddress=https://api.example/x\n"
                                   "one\\consentsAddress=https://consents.example/consents\n"
                                   "one\\consentsKeyEndsOn=2027-02-28\n"
                                   "one\\consentsKeyWasStored=true\n"
                                   "one\\keyEndsOn=2027-03-31\n"
                                   "one\\keyWasStored=true\n"
                                   "one\\kind=production\n"
                                   "one\\name=Kantoor Oost\n"
                                   "one\\onboardingAddress=https://onboarding.example\n";
        QTemporaryDir folder;
        const QString name = folder.filePath(u"settings.ini"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(written), written.size());
        file.close();

        EnvironmentProfiles profiles(name);
        EnvironmentProfile profile = profiles.all().constFirst();
        QCOMPARE(profile.authorisations.address, QUrl(u"https://api.example/x"_s));
        QVERIFY(profile.authorisations.keyWasStored);
        QCOMPARE(profile.authorisations.keyEndsOn, QDate(2027, 3, 31));
        QCOMPARE(profile.consents.address, QUrl(u"https://consents.example/consents"_s));
        QVERIFY(profile.consents.keyWasStored);
        QCOMPARE(profile.consents.keyEndsOn, QDate(2027, 2, 28));
        QCOMPARE(profile.onboardingAddress, QUrl(u"https://onboarding.example"_s));

        profiles.remove(u"one"_s);
        profiles.save(profile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), written);
        file.close();

        profile.consents.keyEndsOn.reset();
        profiles.save(profile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(written).replace("one\\consentsKeyEndsOn=2027-02-28\n", ""));
    }

    void profilesOfEarlierVersionsAreProductionWithoutConsents()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.setValue("environments/one/kind"_L1, u"connected"_s);
            settings.setValue("environments/one/name"_L1, u"Kantoor"_s);
            settings.setValue("environments/one/keyWasStored"_L1, true);
        }
        const EnvironmentProfiles profiles(file);
        const EnvironmentProfile profile = profiles.all().constFirst();
        QCOMPARE(profile.kind, EnvironmentProfile::Kind::Production);
        QVERIFY(profile.authorisations.keyWasStored);
        QVERIFY(!profile.usesConsents() && !profile.consents.keyWasStored && !profile.consents.keyEndsOn);
        QCOMPARE(profile.onboardingAddress, EnvironmentProfile::usualOnboardingAddress());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressFault>("fault");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const QString &typed, AddressFault fault, const QString &url = {}) {
            QTest::newRow(name) << typed << fault << url;
        };
        row("empty", u"  "_s, AddressFault::Empty);
        row("plain", u"https://api.example"_s, AddressFault::None, u"https://api.example"_s);
        row("no scheme", u" api.example/auth/ "_s, AddressFault::None, u"https://api.example/auth"_s);
        row("not encrypted", u"http://api.example"_s, AddressFault::NotEncrypted);
        row("this machine", u"http://127.0.0.1:8080"_s, AddressFault::None, u"http://127.0.0.1:8080"_s);
        row("looks like this machine", u"http://127.0.0.1.evil.example"_s, AddressFault::NotEncrypted);
        row("password", u"https://me:pw@api.example"_s, AddressFault::HasPassword);
        row("another scheme", u"ftp://api.example"_s, AddressFault::NotAnAddress);
        row("query", u"https://api.example/?key=1"_s, AddressFault::NotAnAddress);
        row("words", u"my office"_s, AddressFault::NotAnAddress);
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(AddressFault, fault);
        QFETCH(QString, url);
        const CheckedAddress checked = checkAddress(typed);
        QCOMPARE(checked.fault, fault);
        if (fault == AddressFault::None)
            QCOMPARE(checked.url.toString(), url);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestEnvironmentProfiles)
#include "tst_environment_profiles.moc"
