// SPDX-License-Identifier: GPL-3.0-or-later
// On a real gnome-keyring that is locked: without a prompter, and with a person who presses Cancel.
#include "core/secrets/keychain.h"
#include "tests/support/private_keyring.h"

#include <QTest>
#include <memory>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;

class TestKeychainLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_keyring.unlock());
        QVERIFY(QCoro::waitFor(m_keychain.write(m_entry, Secret(u"key-1"_s))));
        QVERIFY(m_keyring.lock());
    }

    void aLockedEntryIsNotMissing_data() { withAndWithoutPrompt(); }
    void aLockedEntryIsNotMissing()
    {
        const auto prompter = prompterIfAsked();
        const auto read = QCoro::waitFor(m_keychain.read(m_entry, true));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::LockedOrCancelled);
        if (prompter)
            QVERIFY2(prompter->asked() > 0, "nobody was asked, so nothing was dismissed");
        itIsStillThere();
    }

    void aWriteIsRefusedInTheBackendsWords_data() { withAndWithoutPrompt(); }
    void aWriteIsRefusedInTheBackendsWords()
    {
        const auto prompter = prompterIfAsked();
        const auto written = QCoro::waitFor(m_keychain.write(m_entry, Secret(u"key-2"_s)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Unavailable);
        QVERIFY(!written.error().backendText.isEmpty());
        QVERIFY(!written.error().backendText.contains(u"key-2"_s));
        itIsStillThere();
    }

    void aDeleteThatDeletedNothingIsNotDone_data() { withAndWithoutPrompt(); }
    void aDeleteThatDeletedNothingIsNotDone()
    {
        const auto prompter = prompterIfAsked();
        const auto removed = QCoro::waitFor(m_keychain.remove(m_entry));
        QVERIFY2(!removed, "the backend said that it was deleted, and so did we");
        QCOMPARE(removed.error().kind, Kind::LockedOrCancelled);
        itIsStillThere();
    }

private:
    static void withAndWithoutPrompt()
    {
        QTest::addColumn<bool>("prompt");
        QTest::newRow("nobody to ask") << false;
        QTest::newRow("prompt dismissed") << true;
    }

    static std::unique_ptr<DismissingPrompter> prompterIfAsked()
    {
        QFETCH(bool, prompt);
        auto prompter = prompt ? std::make_unique<DismissingPrompter>() : nullptr;
        if (prompter && !prompter->isReady())
            qFatal("The prompter's name is taken");
        return prompter;
    }

    void itIsStillThere()
    {
        QVERIFY(m_keyring.isLocked());
        QVERIFY(m_keyring.unlock());
        const auto read = QCoro::waitFor(m_keychain.read(m_entry, true));
        QVERIFY(read);
        QCOMPARE(read->reveal(), u"key-1"_s);
    }

    PrivateKeyring m_keyring;
    Keychain m_keychain;
    QString m_entry = Keychain::entryName(u"locked"_s, u"authorisations"_s);
};

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychain_locked.moc"
