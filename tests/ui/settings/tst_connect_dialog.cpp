// SPDX-License-Identifier: GPL-3.0-or-later
// With real keys and clicks, a real gnome-keyring, a real settings file and the real practice server.
#include "app/practice/practice_server.h"
#include "core/environment/environment_profiles.h"
#include "tests/support/private_keyring.h"
#include "ui/common/message_bar.h"
#include "ui/settings/connect_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::ConnectDialog;

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        practice::Options options;
        options.consentsApiKey = u"the-key-of-the-consents"_s;
        auto server = practice::PracticeServer::start(options);
        QVERIFY(server);
        m_server = std::move(*server);
    }

    void init()
    {
        QVERIFY(m_keyring.unlock());
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<EnvironmentProfiles>(m_folder->filePath(u"settings.ini"_s));
        HttpLimits limits;
        limits.retry.tries = 1;
        m_connector = std::make_unique<EnvironmentConnector>(&m_keychain, m_profiles.get(), limits);
        show(ConnectDialog::Purpose::NewEnvironment);
    }

    void cleanup() { delete m_dialog; }

    void anAddressIsCheckedWhileItIsTyped()
    {
        type(u"address"_s, u"http://api.example"_s);
        QVERIFY(noteNear(u"address"_s).contains(u"https://"_s));
        field(u"address"_s)->clear();
        type(u"address"_s, u"api.example"_s);
        QCOMPARE(noteNear(u"address"_s), u"Connects to https://api.example"_s);
        field(u"address"_s)->clear();
        type(u"address"_s, u"https://anna:secret@api.example"_s);
        QVERIFY(noteNear(u"address"_s).contains(u"password"_s));
    }

    void whatIsMissingIsSaidAndGetsTheFocus()
    {
        press(u"connect"_s);
        QCOMPARE(noteNear(u"address"_s), u"Enter the address of the service."_s);
        QCOMPARE(noteNear(u"apiKey"_s), u"Enter the API key."_s);
        QVERIFY(field(u"address"_s)->hasFocus());
        type(u"address"_s, m_server->origin().toString());
        press(u"test"_s);
        QVERIFY(field(u"apiKey"_s)->hasFocus());
    }

    void aTestTicksWhatWorks()
    {
        fillIn(m_server->apiKey());
        press(u"test"_s);
        QTRY_VERIFY(text(u"account"_s).contains(u"Administrator"_s));
        QCOMPARE(text(u"reached"_s), u"Service reached"_s);
        QCOMPARE(text(u"accepted"_s), u"API key accepted"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_profiles->all().isEmpty());
    }

    void theFocusStaysWhileATestRuns()
    {
        fillIn(m_server->apiKey());
        button(u"test"_s)->setFocus();
        QTest::keyClick(button(u"test"_s), Qt::Key_Space);
        QVERIFY(button(u"test"_s)->hasFocus());
        QTest::keyClick(button(u"test"_s), Qt::Key_Space);
        QTRY_VERIFY(text(u"account"_s).contains(u"Administrator"_s));
        QVERIFY(button(u"test"_s)->hasFocus());
    }

    void aTestCountsForWhatWasTestedOnly()
    {
        fillIn(m_server->apiKey());
        press(u"test"_s);
        QTRY_VERIFY(text(u"account"_s).contains(u"Administrator"_s));
        type(u"apiKey"_s, u"x"_s);
        QCOMPARE(text(u"account"_s), u"Account and role"_s);
    }

    void aWrongKeyLosesNothingThatWasTyped()
    {
        fillIn(u"another-key"_s);
        QTest::keyClick(field(u"apiKey"_s), Qt::Key_Return);
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(text(u"reached"_s), u"Service reached"_s);
        QCOMPARE(text(u"accepted"_s), u"API key not accepted"_s);
        QCOMPARE(field(u"apiKey"_s)->text(), u"another-key"_s);
        QCOMPARE(field(u"address"_s)->text(), m_server->origin().toString());
        QVERIFY(m_dialog->isVisible());
    }

    void aWrongAddressSaysThatNothingWasReached()
    {
        type(u"address"_s, u"http://127.0.0.1:1"_s);
        type(u"apiKey"_s, u"key"_s);
        press(u"connect"_s);
        QTRY_VERIFY(!message()->text().isEmpty());
        QCOMPARE(text(u"reached"_s), u"Service not reached"_s);
        QCOMPARE(field(u"address"_s)->text(), u"http://127.0.0.1:1"_s);
    }

    void connectKeepsTheKeyAndTells()
    {
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        type(u"name"_s, u"Kantoor Jansen"_s);
        fillIn(m_server->apiKey());
        QTest::keyClick(field(u"apiKey"_s), Qt::Key_Return);
        QTRY_COMPARE(connected.size(), 1);
        const auto profile = connected.constFirst().at(0).value<EnvironmentProfile>();
        QCOMPARE(profile.name, u"Kantoor Jansen"_s);
        QVERIFY(profile.authorisations.keyWasStored);
        QCOMPARE(m_profiles->all(), QList<EnvironmentProfile>{profile});
        const auto key = QCoro::waitFor(m_connector->readKey(profile, Service::Authorisations));
        QVERIFY(key && *key == Secret(m_server->apiKey()));
        QTRY_VERIFY(!m_dialog);
    }

    void withoutANameItGetsTheEnvironmentsOwn()
    {
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        press(u"connect"_s);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(!connected.constFirst().at(0).value<EnvironmentProfile>().name.isEmpty());
    }

    void aLockedKeychainOffersThisSessionOnly()
    {
        QVERIFY(m_keyring.lock());
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        press(u"connect"_s);
        QTRY_COMPARE(message()->severity(), ui::MessageBar::Severity::Error);
        QVERIFY(message()->text().contains(u"keychain"_s));
        QVERIFY(connected.isEmpty());
        QVERIFY(m_profiles->all().isEmpty());
        QTest::mouseClick(action(u"session"_s), Qt::LeftButton);
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(m_profiles->all().size(), 1);
        QVERIFY(!m_profiles->all().constFirst().authorisations.keyWasStored);
    }

    void retryAfterUnlockingKeepsTheKey()
    {
        QVERIFY(m_keyring.lock());
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        press(u"connect"_s);
        QTRY_COMPARE(message()->severity(), ui::MessageBar::Severity::Error);
        QVERIFY(message()->text().contains(u"keychain"_s));
        QVERIFY(m_keyring.unlock());
        QTest::mouseClick(action(u"Retry"_s), Qt::LeftButton);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(m_profiles->all().constFirst().authorisations.keyWasStored);
    }

    void aKeyForThisSessionLeavesTheKeychainAlone()
    {
        EnvironmentProfile known;
        known.id = u"known"_s;
        known.name = u"Kantoor Jansen"_s;
        known.authorisations.address = m_server->origin();
        known.authorisations.keyWasStored = true;
        QVERIFY(QCoro::waitFor(
            m_keychain.write(Keychain::entryName(known.id, u"authorisations"_s), Secret(u"the old key"_s))));
        delete m_dialog;
        show(ConnectDialog::Purpose::KeyForSession, known);
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        QVERIFY(field(u"address"_s)->isReadOnly());
        QTRY_VERIFY(field(u"apiKey"_s)->hasFocus());
        type(u"apiKey"_s, m_server->apiKey());
        press(u"connect"_s);
        QTRY_COMPARE(connected.size(), 1);
        const auto key = QCoro::waitFor(m_connector->readKey(known, Service::Authorisations));
        QVERIFY(key && *key == Secret(u"the old key"_s));
    }

    void anAddressOnThisComputerIsDevelopmentUntilSaidOtherwise()
    {
        QVERIFY(!radio(u"development"_s)->isChecked() && !radio(u"production"_s)->isChecked());
        type(u"address"_s, m_server->origin().toString());
        QVERIFY(radio(u"development"_s)->isChecked());
        field(u"address"_s)->clear();
        type(u"address"_s, u"https://api.example"_s);
        QVERIFY(!radio(u"development"_s)->isChecked() && !radio(u"production"_s)->isChecked());
        type(u"apiKey"_s, u"key"_s);
        press(u"connect"_s);
        QVERIFY(radio(u"development"_s)->hasFocus());
        QCOMPARE(kindNote(), u"Choose whether this is Development or Production."_s);
        QTest::keyClick(m_dialog, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(radio(u"production"_s)->isChecked());
        field(u"address"_s)->clear();
        type(u"address"_s, m_server->origin().toString());
        QVERIFY2(radio(u"production"_s)->isChecked(), "what the user said stays");
        QVERIFY(kindNote().contains(u"on this computer"_s));
    }

    void bothServicesAreTestedAndBothKeysKept()
    {
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        fillInConsents(m_server->consentsApiKey());
        auto *end = m_dialog->findChild<QComboBox *>(u"consentsKeyEnd"_s);
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Down);
        press(u"test"_s);
        QTRY_VERIFY(text(u"consentsRead"_s).contains(u"consent(s)"_s) || text(u"consentsRead"_s) == u"Consents"_s);
        QTRY_VERIFY(text(u"account"_s).contains(u"Administrator"_s));
        QTRY_VERIFY(text(u"consentsReadTime"_s).endsWith(u" ms"_s));
        QTRY_VERIFY(text(u"partnershipsReadTime"_s).endsWith(u" ms"_s));
        press(u"connect"_s);
        QTRY_COMPARE(connected.size(), 1);
        const auto profile = connected.constFirst().at(0).value<EnvironmentProfile>();
        QCOMPARE(profile.kind, EnvironmentProfile::Kind::Development);
        QCOMPARE(profile.consents.address, consentsAddress());
        QVERIFY(profile.authorisations.keyWasStored && profile.consents.keyWasStored);
        QCOMPARE(profile.consents.keyEndsOn, std::optional(QDate::currentDate().addDays(30)));
        QCOMPARE(profile.authorisations.keyEndsOn, std::nullopt);
        QCOMPARE(m_profiles->all(), QList<EnvironmentProfile>{profile});
        const auto key = QCoro::waitFor(m_connector->readKey(profile, Service::Consents));
        QVERIFY(key && *key == Secret(m_server->consentsApiKey()));
        QCOMPARE(connected.constFirst().at(2).value<Secret>(), Secret(m_server->consentsApiKey()));
    }

    void aKeyOfTheOtherEnvironmentIsExplained()
    {
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        fillInConsents(u"practice-production-key"_s);
        press(u"connect"_s);
        QTRY_COMPARE(text(u"consentsAccepted"_s), u"API key not accepted"_s);
        QTRY_VERIFY(message()->text().contains(u"Most likely it is a key of Production"_s));
        QTRY_VERIFY(text(u"account"_s).contains(u"Administrator"_s));
        QVERIFY(connected.isEmpty());
        QVERIFY(m_profiles->all().isEmpty());
        QCOMPARE(field(u"consentsApiKey"_s)->text(), u"practice-production-key"_s);
        QCOMPARE(field(u"apiKey"_s)->text(), m_server->apiKey());
        QCOMPARE(field(u"consentsAddress"_s)->text(), consentsAddress().toString());
    }

    void aKeyThatHasEndedIsExplained()
    {
        fillIn(u"another-key"_s);
        auto *end = m_dialog->findChild<QComboBox *>(u"keyEnd"_s);
        end->setFocus();
        QTest::keyClick(end, Qt::Key_End);
        m_dialog->findChild<QDateEdit *>(u"keyDate"_s)->setDate(QDate::currentDate().addDays(-2));
        press(u"test"_s);
        QTRY_VERIFY(message()->text().contains(u"It has ended: you noted"_s));
    }

    void consentsCanBeLeftOutAgain()
    {
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        fillIn(m_server->apiKey());
        fillInConsents(u"wrong"_s);
        QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(!field(u"consentsApiKey"_s)->isVisible());
        press(u"connect"_s);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(!connected.constFirst().at(0).value<EnvironmentProfile>().usesConsents());
    }

    void aNewConsentsKeyLeavesTheOtherKeyAlone()
    {
        EnvironmentProfile known;
        known.id = u"known"_s;
        known.name = u"Kantoor Jansen"_s;
        known.kind = EnvironmentProfile::Kind::Development;
        known.authorisations.address = m_server->origin();
        known.consents.address = consentsAddress();
        known.authorisations.keyWasStored = true;
        known.consents.keyEndsOn = QDate(2020, 1, 1);
        m_profiles->save(known);
        delete m_dialog;
        show(ConnectDialog::Purpose::ConsentsKey, known);
        QVERIFY(!field(u"apiKey"_s)->isVisible());
        QVERIFY(field(u"consentsAddress"_s)->isReadOnly());
        QTRY_VERIFY(field(u"consentsApiKey"_s)->hasFocus());
        QSignalSpy connected(m_dialog, &ConnectDialog::connected);
        type(u"consentsApiKey"_s, u"practice-production-key"_s);
        QTest::keyClick(field(u"consentsApiKey"_s), Qt::Key_Return);
        QTRY_VERIFY(message()->text().contains(u"key of Production"_s));
        field(u"consentsApiKey"_s)->clear();
        type(u"consentsApiKey"_s, m_server->consentsApiKey());
        QTest::keyClick(field(u"consentsApiKey"_s), Qt::Key_Return);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(connected.constFirst().at(1).value<Secret>().isEmpty());
        const EnvironmentProfile kept = m_profiles->all().constFirst();
        QVERIFY(kept.authorisations.keyWasStored && kept.consents.keyWasStored);
        QCOMPARE(kept.consents.keyEndsOn, std::nullopt); // that was the end of the old key
    }

    void theOnboardingAddressIsUnderMore()
    {
        QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(field(u"consentsApiKey"_s)->isVisible());
        QLineEdit *onboarding = field(u"onboardingAddress"_s);
        QVERIFY(!onboarding->isVisible());
        QCOMPARE(onboarding->text(), EnvironmentProfile::usualOnboardingAddress().toString());
        QCOMPARE(field(u"consentsAddress"_s)->text(), EnvironmentProfile::usualConsentsAddress().toString());
        QTest::keyClick(m_dialog, Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(onboarding->isVisible());
    }

    void escapeClosesIt()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void everyFieldCanBeReachedByTabAndHasAName()
    {
        QSet<QString> visited;
        QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(field(u"consentsApiKey"_s)->isVisible());
        for (int i = 0; i < 24; ++i) {
            QWidget *focused = m_dialog->focusWidget();
            QVERIFY(focused);
            auto *pressable = qobject_cast<QAbstractButton *>(focused);
            const QString name = !focused->accessibleName().isEmpty() ? focused->accessibleName()
                                 : pressable                          ? pressable->text()
                                                                      : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(focused->objectName()));
            visited.insert(focused->objectName());
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        for (const QString &name :
             {u"name"_s, u"address"_s, u"apiKey"_s, u"keyEnd"_s, u"useConsents"_s, u"consentsAddress"_s,
              u"consentsApiKey"_s, u"consentsKeyEnd"_s, u"more"_s, u"test"_s, u"connect"_s})
            QVERIFY2(visited.contains(name), qPrintable(name));
    }

private:
    void show(ConnectDialog::Purpose purpose, const EnvironmentProfile &profile = {})
    {
        m_dialog = new ConnectDialog(m_connector.get(), nullptr, purpose, profile);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void fillIn(const QString &key)
    {
        type(u"address"_s, m_server->origin().toString());
        type(u"apiKey"_s, key);
    }

    void fillInConsents(const QString &key)
    {
        QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY(field(u"consentsApiKey"_s)->isVisible());
        field(u"consentsAddress"_s)->clear();
        type(u"consentsAddress"_s, consentsAddress().toString());
        type(u"consentsApiKey"_s, key);
    }

    [[nodiscard]] QUrl consentsAddress() const { return QUrl(m_server->origin().toString() + u"/consents"_s); }
    QRadioButton *radio(const QString &name) const { return m_dialog->findChild<QRadioButton *>(name); }
    QString kindNote() const { return m_dialog->findChild<QWidget *>(u"kind"_s)->accessibleDescription(); }
    QLineEdit *field(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QString text(const QString &name) const { return m_dialog->findChild<QLabel *>(name)->text(); }
    ui::MessageBar *message() const { return m_dialog->findChild<ui::MessageBar *>(); }
    /// What the line beneath the field says, as a screen reader reads it.
    QString noteNear(const QString &name) const { return field(name)->accessibleDescription(); }
    void type(const QString &name, const QString &typed) const { QTest::keyClicks(field(name), typed); }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    QPushButton *action(const QString &part) const
    {
        for (QPushButton *candidate : message()->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').contains(part))
                return candidate;
        }
        return nullptr;
    }

    PrivateKeyring m_keyring;
    Keychain m_keychain;
    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EnvironmentProfiles> m_profiles;
    std::unique_ptr<EnvironmentConnector> m_connector;
    QPointer<ConnectDialog> m_dialog;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connect_dialog.moc"
