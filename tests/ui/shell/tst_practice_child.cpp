// SPDX-License-Identifier: GPL-3.0-or-later
// With the real practice server, and with programs that take its place and misbehave.
#include "app/authdesk/practice_process.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace authdesk;
using namespace Qt::StringLiterals;
using Failure = PracticeProcess::Failure;

class TestPracticeChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_binary = qgetenv("AUTHDESK_PRACTICE_BINARY");
    }

    void cleanup() { qputenv("AUTHDESK_PRACTICE_BINARY", m_binary); }

    void itGetsReadyAndEndsWithItsOwner()
    {
        auto practice = std::make_unique<PracticeProcess>(m_folder->filePath(u"practice.sqlite"_s));
        QSignalSpy ready(practice.get(), &PracticeProcess::ready);
        practice->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        const QUrl address = practice->addresses()->authorisations;
        QVERIFY(answers(address));
        QVERIFY(!practice->addresses()->apiKey.isEmpty());
        practice.reset();
        QVERIFY(!answers(address));
    }

    void itsFailuresAreTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("details");
        QTest::newRow("ends at once") << QByteArray("echo 'no room on the disk' >&2; exit 3") << Failure::Ended
                                      << u"no room on the disk"_s;
        QTest::newRow("says something else")
            << QByteArray("echo hello; cat >/dev/null") << Failure::NotUnderstood << QString();
        QTest::newRow("says nothing") << QByteArray("cat >/dev/null") << Failure::Silent << QString();
        QTest::newRow("ignores that its input closes")
            << QByteArray("while :; do sleep 0.1; done") << Failure::Silent << QString();
    }
    void itsFailuresAreTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(Failure, failure);
        QFETCH(QString, details);
        takeItsPlace(script);
        PracticeProcess practice(m_folder->filePath(u"practice.sqlite"_s));
        practice.setPatience(std::chrono::milliseconds(500));
        QSignalSpy failed(&practice, &PracticeProcess::failed);
        practice.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15000);
        QCOMPARE(failed.constFirst().at(0).value<Failure>(), failure);
        QCOMPARE(failed.constFirst().at(1).toString(), details);
        QVERIFY(!practice.addresses());
    }

    void whatIsNotThereIsNotFound()
    {
        qputenv("AUTHDESK_PRACTICE_BINARY", "/nowhere/authdesk-practice");
        PracticeProcess practice(m_folder->filePath(u"practice.sqlite"_s));
        QSignalSpy failed(&practice, &PracticeProcess::failed);
        practice.start();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().at(0).value<Failure>(), Failure::NotFound);
    }

    void aFailureCanBeTriedAgain()
    {
        takeItsPlace("exit 1");
        PracticeProcess practice(m_folder->filePath(u"practice.sqlite"_s));
        QSignalSpy failed(&practice, &PracticeProcess::failed);
        QSignalSpy ready(&practice, &PracticeProcess::ready);
        practice.start();
        QTRY_COMPARE(failed.size(), 1);
        qputenv("AUTHDESK_PRACTICE_BINARY", m_binary);
        practice.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        QCOMPARE(failed.size(), 1);
    }

    void itsKeyIsNotInTheDetails()
    {
        takeItsPlace("echo 'the key is planted-4711' >&2\n"
                     "echo '{\"authorisations\":\"http://127.0.0.1:9\",\"apiKey\":\"planted-4711\"}'\n"
                     "sleep 0.2; exit 1");
        PracticeProcess practice(m_folder->filePath(u"practice.sqlite"_s));
        QSignalSpy failed(&practice, &PracticeProcess::failed);
        practice.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().at(0).value<Failure>(), Failure::Ended);
        QCOMPARE(failed.constFirst().at(1).toString(), u"the key is (secret)"_s);
    }

private:
    void takeItsPlace(const QByteArray &script)
    {
        const QString path = m_folder->filePath(u"stand-in"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("AUTHDESK_PRACTICE_BINARY", path.toLocal8Bit());
    }

    static bool answers(const QUrl &address)
    {
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        return socket.waitForConnected(2000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_binary;
};

QTEST_GUILESS_MAIN(TestPracticeChild)
#include "tst_practice_child.moc"
