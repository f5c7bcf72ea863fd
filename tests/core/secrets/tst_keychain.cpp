// SPDX-License-Identifier: GPL-3.0-or-later
// On a real gnome-keyring with an unlocked collection.
#include "core/secrets/keychain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace authdesk;
using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryHasAGloballyUniqueName()
    {
        QCOMPARE(Keychain::entryName(u"p-1"_s, u"consents"_s), u"authdesk/p-1/consents"_s);
    }

    void writesReadsBackAndDeletes()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"writes"_s, u"authorisations"_s);
        QVERIFY(QCoro::waitFor(keychain.write(entry, Secret(u"key-1"_s))));
        const auto read = QCoro::waitFor(keychain.read(entry, true));
        QVERIFY(read);
        QCOMPARE(read->reveal(), u"key-1"_s);
        QVERIFY(QCoro::waitFor(keychain.remove(entry)));
        QCOMPARE(QCoro::waitFor(keychain.read(entry, false)).error().kind, Kind::NotFound);
    }

    void aSecondWriteReplacesTheFirst()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"replaces"_s, u"authorisations"_s);
        QVERIFY(QCoro::waitFor(keychain.write(entry, Secret(u"key-1"_s))));
        QVERIFY(QCoro::waitFor(keychain.write(entry, Secret(u"key-2"_s))));
        QCOMPARE(QCoro::waitFor(keychain.read(entry, true))->reveal(), u"key-2"_s);
    }

    void entriesAreApart()
    {
        Keychain keychain;
        const QString one = Keychain::entryName(u"apart"_s, u"authorisations"_s);
        const QString two = Keychain::entryName(u"apart"_s, u"consents"_s);
        QVERIFY(QCoro::waitFor(keychain.write(one, Secret(u"key-1"_s))));
        QVERIFY(QCoro::waitFor(keychain.write(two, Secret(u"key-2"_s))));
        QVERIFY(QCoro::waitFor(keychain.remove(one)));
        QCOMPARE(QCoro::waitFor(keychain.read(two, true))->reveal(), u"key-2"_s);
    }

    void anyTextComesBackAsItWas()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"any"_s, u"text"_s);
        for (const QString &text : {u" spaces \t"_s, u"é🔑=+/"_s, QString(2560, u'x')}) {
            QVERIFY(QCoro::waitFor(keychain.write(entry, Secret(text))));
            QCOMPARE(QCoro::waitFor(keychain.read(entry, true))->reveal(), text);
        }
    }

    void whatWindowsCannotHoldIsRefusedEverywhere()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"long"_s, u"text"_s);
        QCOMPARE(QCoro::waitFor(keychain.write(entry, Secret(QString(2561, u'x')))).error().kind, Kind::TooLong);
        QCOMPARE(QCoro::waitFor(keychain.write(entry, Secret(QString(1281, u'é')))).error().kind, Kind::TooLong);
        QCOMPARE(QCoro::waitFor(keychain.read(entry, false)).error().kind, Kind::NotFound);
    }

    void aMissingEntryIsNoFirstRunWhenOneWasStored()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"missing"_s, u"consents"_s);
        QCOMPARE(QCoro::waitFor(keychain.read(entry, false)).error().kind, Kind::NotFound);
        QCOMPARE(QCoro::waitFor(keychain.read(entry, true)).error().kind, Kind::LockedOrCancelled);
    }

    void deletingWhatIsNotThereIsDone()
    {
        Keychain keychain;
        QVERIFY(QCoro::waitFor(keychain.remove(Keychain::entryName(u"never"_s, u"consents"_s))));
    }

    void callsAtTheSameTimeAllEnd()
    {
        Keychain keychain;
        const QString entry = Keychain::entryName(u"same"_s, u"time"_s);
        auto first = keychain.write(entry, Secret(u"key-1"_s));
        auto second = keychain.read(Keychain::entryName(u"same"_s, u"other"_s), false);
        auto third = keychain.remove(Keychain::entryName(u"same"_s, u"third"_s));
        QVERIFY(QCoro::waitFor(third));
        QVERIFY(QCoro::waitFor(first));
        QCOMPARE(QCoro::waitFor(second).error().kind, Kind::NotFound);
    }

    void noFileHoldsTheSecretInPlainText()
    {
        Keychain keychain;
        QVERIFY(QCoro::waitFor(keychain.write(Keychain::entryName(u"plain"_s, u"text"_s), Secret(u"plant3d-secret"_s))));
        int files = 0;
        QDirIterator everything(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains("plant3d-secret"_ba), qPrintable(file.fileName()));
        }
        QVERIFY2(files > 0, "the keyring's own file is among them");
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
