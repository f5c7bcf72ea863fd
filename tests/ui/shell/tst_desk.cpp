// SPDX-License-Identifier: GPL-3.0-or-later
// The application put together: from the choice of an environment to a list in the window. The practice server is the
// real process; the keychain is that of with-keyring.
#include "app/authdesk/desk.h"
#include "core/environment/environment_profiles.h"
#include "tests/support/practice_service.h"
#include "tests/support/private_keyring.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_view.h"
#include "ui/settings/connect_dialog.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_keyring.unlock());
        m_binary = qgetenv("AUTHDESK_PRACTICE_BINARY");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_desk.reset();
        qputenv("AUTHDESK_PRACTICE_BINARY", m_binary);
    }

    void theFirstStartLeadsToPractice()
    {
        start();
        QVERIFY(!m_desk->environment());
        QTest::mouseClick(choice(u"practice"_s), Qt::LeftButton);
        QTRY_VERIFY(m_desk->environment());
        QVERIFY(m_desk->environment()->isPractice());
        QVERIFY(m_desk->environment()->inbox().isValid());
        QTRY_VERIFY(m_desk->environment()->authorisations()->list().size() > 0);
    }

    void thePracticeServersKeyIsInNoFile()
    {
        start(true);
        QTRY_VERIFY(m_desk->environment());
        const QByteArray key = m_desk->practice()->addresses()->apiKey.revealUtf8();
        QTRY_VERIFY(m_desk->environment()->authorisations()->list().size() > 0);
        m_desk.reset();
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key), qPrintable(info.fileName()));
        }
    }

    void theNextStartOpensWhatWasOpen()
    {
        start(true);
        QTRY_VERIFY(m_desk->environment());
        const QString id = m_desk->environment()->profile().id;
        start();
        QVERIFY2(!m_desk->environment(), "the window comes first");
        QTRY_VERIFY(m_desk->environment());
        QCOMPARE(m_desk->environment()->profile().id, id);
    }

    void aMissingPracticeServerIsToldAndTriedAgain()
    {
        qputenv("AUTHDESK_PRACTICE_BINARY", "/nowhere/authdesk-practice");
        start(true);
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Error);
        QVERIFY(state()->sentence().contains(u"not installed"_s));
        qputenv("AUTHDESK_PRACTICE_BINARY", m_binary);
        QTRY_VERIFY2(firstAction()->hasFocus(), "Enter is enough to try again");
        QTest::keyClick(firstAction(), Qt::Key_Space);
        QTRY_VERIFY(m_desk->environment());
    }

    void aPracticeServerThatDiesIsToldAndNotRestarted()
    {
        start(true);
        QTRY_VERIFY(m_desk->environment());
        auto *process = m_desk->practice()->findChild<QProcess *>();
        QVERIFY(process);
        process->kill();
        QTRY_VERIFY(!m_desk->environment());
        QVERIFY(state()->sentence().contains(u"ended by itself"_s));
        QCOMPARE(process->state(), QProcess::NotRunning);
    }

    void anotherChoiceMeanwhileWins()
    {
        takeYourTime();
        start(true);
        QCOMPARE(state()->kind(), ui::StateView::Kind::Loading);
        firstAction()->click();
        QVERIFY(choice(u"practice"_s)->isVisible());
        QTRY_VERIFY(m_desk->practice()->addresses());
        QVERIFY(!m_desk->environment());
    }

    void anOwnEnvironmentIsConnectedKeptAndRemoved()
    {
        start(true);
        QTRY_VERIFY(m_desk->environment());
        const PracticeAddresses server = *m_desk->practice()->addresses();
        QTest::keyClick(m_desk->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(choice(u"connect"_s), Qt::LeftButton);
        auto *dialog = m_desk->window()->findChild<ui::ConnectDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"address"_s), server.authorisations.toString());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"apiKey"_s), server.apiKey.reveal());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"connect"_s), Qt::LeftButton);
        QTRY_VERIFY(m_desk->environment() && !m_desk->environment()->isPractice());
        const QString id = m_desk->environment()->profile().id;
        QVERIFY(profiles().lastUsed()->authorisations.keyWasStored);

        QTRY_VERIFY(!m_desk->window()->findChild<ui::ConnectDialog *>());
        m_desk->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window()));
        QTest::keyClick(m_desk->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(m_desk->window()->findChild<QToolButton *>(u"remove_"_s + id), Qt::LeftButton);
        auto *question = m_desk->window()->findChild<QDialog *>();
        QVERIFY(question);
        question->accept();
        QTRY_VERIFY(!profiles().lastUsed());
        QVERIFY(!m_desk->environment());
        QTRY_VERIFY(!m_desk->window()->findChild<QToolButton *>(u"remove_"_s + id));
    }

    void aLockedKeychainIsNotAFirstRun()
    {
        EnvironmentProfile profile;
        profile.id = u"known"_s;
        profile.name = u"Kantoor Jansen"_s;
        profile.authorisations.address = QUrl(u"http://127.0.0.1:9"_s);
        profile.authorisations.keyWasStored = true;
        {
            EnvironmentProfiles kept(settingsFile());
            kept.save(profile);
            kept.setLastUsed(profile.id);
            Keychain keychain;
            QVERIFY(QCoro::waitFor(
                keychain.write(Keychain::entryName(profile.id, u"authorisations"_s), Secret(u"the key"_s))));
        }
        QVERIFY(m_keyring.lock());
        start();
        QVERIFY2(m_desk->window()->isVisible(), "the window comes before the keychain");
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Error);
        QVERIFY(state()->sentence().contains(u"locked"_s));
        QVERIFY(m_keyring.unlock());
        QTRY_VERIFY(firstAction()->isVisible());
        QTest::keyClick(m_desk->window(), Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(m_desk->environment());
        QCOMPARE(m_desk->environment()->profile().id, profile.id);
    }

    void aConsentsKeyThatCannotBeReadIsToldAndEntered()
    {
        const PracticeService service({u"--consents-api-key"_s, u"the-consents-key"_s});
        EnvironmentProfile profile;
        profile.id = u"known"_s;
        profile.name = u"Kantoor Jansen"_s;
        profile.kind = EnvironmentProfile::Kind::Development;
        profile.authorisations.address = service.authorisations();
        profile.consents.address = service.consents();
        profile.authorisations.keyWasStored = true;
        profile.consents.keyWasStored = true; // and yet the keychain does not give it
        {
            EnvironmentProfiles kept(settingsFile());
            kept.save(profile);
            kept.setLastUsed(profile.id);
            Keychain keychain;
            QVERIFY(QCoro::waitFor(
                keychain.write(Keychain::entryName(profile.id, u"authorisations"_s), Secret(service.apiKey()))));
        }
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment(), 15000);
        QVERIFY(!m_desk->environment()->consents());
        QTRY_VERIFY(notice()->text().startsWith(u"Consents are left out for now"_s));
        QTRY_VERIFY(notice()->findChild<QPushButton *>());
        QTest::keyClick(m_desk->window(), Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(m_desk->window()->findChild<ui::ConnectDialog *>());
        auto *dialog = m_desk->window()->findChild<ui::ConnectDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"consentsApiKey"_s), u"the-consents-key"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"consentsApiKey"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment() && m_desk->environment()->consents(), 15000);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment()->account()->account(), 15000); // its own key is still there
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->environment()->consents()->refreshing()->isRefreshing(), 15000);
        QVERIFY(!m_desk->environment()->consents()->refreshing()->error());
    }

    void closingWhileTheKeychainIsAskedDoesNoHarm()
    {
        EnvironmentProfile profile;
        profile.id = u"known"_s;
        profile.authorisations.keyWasStored = true;
        EnvironmentProfiles kept(settingsFile());
        kept.save(profile);
        kept.setLastUsed(profile.id);
        m_keyring.hang();
        start();
        QCoreApplication::processEvents();
        m_desk.reset();
        m_keyring.wake();
    }

private:
    void start(bool withPractice = false)
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(findPlaces(m_folder->path()));
        m_desk->start(withPractice);
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window()));
    }

    /// The real practice server, a little later.
    void takeYourTime()
    {
        const QString path = m_folder->filePath(u"slow"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nsleep 0.5\nexec '" + m_binary + "' \"$@\"\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("AUTHDESK_PRACTICE_BINARY", path.toLocal8Bit());
    }

    [[nodiscard]] QString settingsFile() const { return findPlaces(m_folder->path()).settingsFile; }
    [[nodiscard]] EnvironmentProfiles profiles() const { return EnvironmentProfiles(settingsFile()); }
    ui::ChoiceButton *choice(const QString &name) const
    {
        return m_desk->window()->findChild<ui::ChoiceButton *>(name);
    }
    ui::MessageBar *notice() const
    {
        return m_desk->window()->findChild<QWidget *>(u"workspaceNotices"_s)->findChild<ui::MessageBar *>();
    }
    QPushButton *firstAction() const { return state()->findChild<QPushButton *>(u"state_action_0"_s); }
    ui::StateView *state() const { return m_desk->window()->findChild<ui::StateView *>(u"state"_s); }

    PrivateKeyring m_keyring;
    QByteArray m_binary;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
