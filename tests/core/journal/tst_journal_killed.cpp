// SPDX-License-Identifier: GPL-3.0-or-later
// A real process that changes something is killed while the service has the change and has not answered. The next start
// finds out what became of it.
#include "tests/core/journal/one_of_each.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace authdesk {

using namespace test;

namespace {

const auto victimMark = "--change-and-wait"_L1;

/// The process that is killed: asks for one change, of which it never hears again.
int beVictim(const QStringList &arguments)
{
    Office office(arguments.at(2), QUrl(arguments.at(3)));
    const auto asking = carryOut(&office, static_cast<Change>(arguments.at(4).toInt()));
    return QCoreApplication::exec();
}

ActivityEntry newestOf(Office &office)
{
    const auto page = await(office.log.read({}, 10));
    return page && *page ? (*page)->entries.value(0) : ActivityEntry();
}

} // namespace

class TestJournalKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartFindsItOut_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("found"); // what the log says of it; empty where it waits for a person
        QTest::newRow("send request") << Change::SendRequest << u"sent"_s;
        QTest::newRow("resend request") << Change::ResendRequest << u"sent"_s;
        QTest::newRow("withdraw request") << Change::WithdrawRequest << u"withdrawn"_s;
        QTest::newRow("cancel partnership") << Change::CancelPartnership << u"ended"_s;
        QTest::newRow("generate keys") << Change::GenerateKeys << QString();
        QTest::newRow("create consent") << Change::CreateConsent << QString();
        QTest::newRow("save consent") << Change::SaveConsent << u"Jansen II"_s;
        QTest::newRow("delete consent") << Change::DeleteConsent << u"deleted"_s;
        QTest::newRow("one-time code") << Change::MakeOneTimeCode << QString();
    }

    void theNextStartFindsItOut()
    {
        QFETCH(Change, change);
        QFETCH(QString, found);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        OneOfEach service;
        service.reply = [] {
            return Behaviour::silence();
        };
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(),
                     {victimMark, file, service.url().toString(), QString::number(static_cast<int>(change))});
        QTRY_COMPARE_WITH_TIMEOUT(service.changes().size(), 1, 30000);
        victim.kill(); // SIGKILL: it cannot write another byte
        QTRY_COMPARE_WITH_TIMEOUT(victim.state(), QProcess::NotRunning, 30000);
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(rowsInFile(file), QStringList(rowOf(change, JournalEntry::State::Sending)));

        Office office(file, service.url());
        office.journal.load();
        const bool waits = change == Change::GenerateKeys || change == Change::CreateConsent;
        QTRY_COMPARE(rowsInFile(file), waits ? QStringList(rowOf(change, JournalEntry::State::Open)) : QStringList());
        if (found.isEmpty())
            QVERIFY(newestOf(office).wasInterrupted);
        else
            QTRY_COMPARE(newestOf(office).activity.to, found);
        QCOMPARE(service.changes().size(), 1);
    }
};

} // namespace authdesk

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == authdesk::victimMark)
        return authdesk::beVictim(arguments);
    authdesk::TestJournalKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal_killed.moc"
