// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no secret service on the bus, and where there is no bus.
#include "core/secrets/keychain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;

class TestKeychainUnavailable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysWhatTheBackendSaid()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"p"_s, u"authorisations"_s);
        for (const bool wasStored : {false, true}) {
            const auto read = QCoro::waitFor(keychain.read(entry, wasStored));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Kind::Unavailable);
            QVERIFY(!read.error().backendText.isEmpty());
        }
        const auto written = QCoro::waitFor(keychain.write(entry, Secret(u"plant3d-secret"_s)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Unavailable);
        QVERIFY(!written.error().backendText.contains(u"plant3d"_s));
        const auto removed = QCoro::waitFor(keychain.remove(entry));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, Kind::Unavailable);
    }

    void nothingIsWrittenToAFileInstead()
    {
        Keychain keychain;
        QVERIFY(!QCoro::waitFor(keychain.write(u"authdesk/p/s"_s, Secret(u"plant3d-secret"_s))));
        QDirIterator everything(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("plant3d-secret"_ba), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychainUnavailable)
#include "tst_keychain_unavailable.moc"
