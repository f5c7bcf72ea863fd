// SPDX-License-Identifier: GPL-3.0-or-later
// A real process that sends a request is killed while the service has it and has not answered. Its log must tell of it.
#include "core/activity/activity_log.h"
#include "core/authorisations/authorisation_requests.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

const auto victimMark = "--send-and-wait"_L1;

/// The process that is killed: sends one request, of which it never hears again.
int beVictim(const QStringList &arguments)
{
    Store store(arguments.at(2));
    HttpClient client(QUrl(arguments.at(3)), Secret(u"k"_s));
    ActivityLog log(&store, {u"office"_s, u"Office"_s});
    log.setUser(u"Anna"_s);
    Journal journal(&store, &log);
    AuthorisationRequests requests(&client, &journal, &log);
    AuthorisationDraft draft;
    draft.clientName = u"Bakkerij Jansen"_s;
    draft.clientEmail = u"jan@jansen.example"_s;
    draft.softwarePackageId = u"yuki"_s;
    draft.organisation.name = u"Bakkerij Jansen B.V."_s;
    draft.paidBy = Payer::Requester;
    const auto sending = requests.send(draft);
    return QCoreApplication::exec();
}

} // namespace

class TestActivityKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledActionReadsAsInterrupted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        const test::FaultyServer service([](const test::ReceivedRequest &) { return test::Behaviour::silence(); });
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(), {victimMark, file, service.url().toString()});
        QTRY_COMPARE_WITH_TIMEOUT(service.deliveries(), 1, 30000);
        victim.kill(); // SIGKILL: it cannot write another byte
        QTRY_COMPARE_WITH_TIMEOUT(victim.state(), QProcess::NotRunning, 30000);
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        Store store(file);
        ActivityLog log(&store, {u"office"_s, u"Office"_s});
        const auto page = await(log.read({}, 10));
        QVERIFY(page && *page);
        QCOMPARE((*page)->entries.size(), 1);
        const ActivityEntry entry = (*page)->entries.constFirst();
        QCOMPARE(entry.activity.what, Activity::What::RequestSent);
        QCOMPARE(entry.activity.clientName, u"Bakkerij Jansen"_s);
        QCOMPARE(entry.user, u"Anna"_s);
        QCOMPARE(entry.ending.outcome, ActivityOutcome::Unknown);
        QVERIFY(entry.wasInterrupted);
    }
};

} // namespace authdesk

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == authdesk::victimMark)
        return authdesk::beVictim(arguments);
    authdesk::TestActivityKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_activity_killed.moc"
