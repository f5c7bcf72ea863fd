// SPDX-License-Identifier: GPL-3.0-or-later
// On a real gnome-keyring whose process is stopped: it has its name on the bus and never answers.
#include "core/secrets/keychain.h"
#include "tests/support/private_keyring.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <optional>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = KeychainError::Kind;

namespace {

/// The longest time for which the event loop did not turn.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        connect(&m_beat, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_since.start();
        m_beat.start(5ms);
    }

    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

template<class T>
QCoro::Task<> keep(QCoro::Task<KeychainResult<T>> task, std::optional<KeychainResult<T>> *place)
{
    *place = co_await task;
}

} // namespace

class TestKeychainHung : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keyring.wake(); }
    void cleanup() { m_keyring.wake(); }

    void everyCallEndsAtItsDeadlineAndTheLoopTurns_data()
    {
        QTest::addColumn<bool>("firstUse");
        QTest::newRow("the first use of the keychain") << true;
        QTest::newRow("after it has been used") << false;
    }

    void everyCallEndsAtItsDeadlineAndTheLoopTurns()
    {
        QFETCH(bool, firstUse);
        const QString entry = Keychain::entryName(u"hung"_s, u"authorisations"_s);
        if (!firstUse) {
            Keychain patient;
            QVERIFY(QCoro::waitFor(patient.write(entry, Secret(u"key-1"_s))));
        }
        m_keyring.hang();
        Keychain keychain(300ms);
        LoopWatch watch;
        QElapsedTimer total;
        total.start();
        QCOMPARE(QCoro::waitFor(keychain.read(entry, true)).error().kind, Kind::TimedOut);
        QCOMPARE(QCoro::waitFor(keychain.write(entry, Secret(u"key-2"_s))).error().kind, Kind::TimedOut);
        QCOMPARE(QCoro::waitFor(keychain.remove(entry)).error().kind, Kind::TimedOut);
        QVERIFY2(total.elapsed() < 2000, "the deadline of 300 ms was not kept three times");
        QVERIFY2(watch.longest() < 150, qPrintable(u"the loop stood still for %1 ms"_s.arg(watch.longest())));
        QVERIFY(watch.beats() > 20);
    }

    void afterItsRecoveryTheKeychainWorksAgain()
    {
        const QString entry = Keychain::entryName(u"recovers"_s, u"authorisations"_s);
        Keychain patient;
        QVERIFY(QCoro::waitFor(patient.write(entry, Secret(u"key-1"_s))));
        m_keyring.hang();
        Keychain hasty(100ms);
        QCOMPARE(QCoro::waitFor(hasty.read(entry, true)).error().kind, Kind::TimedOut);
        m_keyring.wake();
        // The job that was left to itself ends first, unheard; then it is our turn.
        const auto read = QCoro::waitFor(patient.read(entry, true));
        QVERIFY(read);
        QCOMPARE(read->reveal(), u"key-1"_s);
    }

    void whoClosesMeanwhileIsAnswered()
    {
        m_keyring.hang();
        auto keychain = std::make_unique<Keychain>();
        std::optional<KeychainResult<Secret>> reading;
        std::optional<KeychainResult<void>> writing;
        keep(keychain->read(u"authdesk/closes/a"_s, true), &reading);
        keep(keychain->write(u"authdesk/closes/b"_s, Secret(u"key"_s)), &writing);
        QCoreApplication::processEvents();
        QVERIFY(!reading);
        QVERIFY(!writing);
        keychain.reset();
        QVERIFY(reading);
        QCOMPARE(reading->error().kind, Kind::Unavailable);
        QVERIFY(writing);
        QCOMPARE(writing->error().kind, Kind::Unavailable);
        m_keyring.wake();
        Keychain after;
        QVERIFY(QCoro::waitFor(after.remove(u"authdesk/closes/b"_s)));
    }

private:
    PrivateKeyring m_keyring;
};

QTEST_GUILESS_MAIN(TestKeychainHung)
#include "tst_keychain_hung.moc"
