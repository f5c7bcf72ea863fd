// SPDX-License-Identifier: GPL-3.0-or-later
// The executable: arguments, the one line on standard output, and when it ends.
#include "app/practice/options.h"
#include "tests/practice/consents_client.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

void launch(QProcess &process, const QStringList &arguments)
{
    process.start(qEnvironmentVariable("AUTHDESK_PRACTICE_BINARY"), arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
}

QJsonObject readyLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            return {};
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

class TestPracticeProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesItselfInOneLine();
    void takesTheKeyFromTheEnvironment();
    void announcesTheKeyOfTheConsentsWhenItDiffers();
    void endsWithItsParent();
    void refusesBadArguments_data();
    void refusesBadArguments();
    void refusesAPortThatIsTaken();
    void helpNamesEveryOption();
};

void TestPracticeProcess::announcesItselfInOneLine()
{
    QProcess process;
    launch(process, {u"--clients"_s, u"3"_s});
    const QJsonObject line = readyLine(process);
    QCOMPARE(line.keys(), (QStringList{u"apiKey"_s, u"authorisations"_s, u"consents"_s, u"inbox"_s, u"onboarding"_s}));
    const QUrl origin(line["authorisations"_L1].toString());
    QCOMPARE(origin.host(), u"127.0.0.1"_s);
    QCOMPARE(line["consents"_L1].toString(), origin.toString() + "/consents"_L1);
    QCOMPARE(line["inbox"_L1].toString(), origin.toString() + "/inbox"_L1);
    QCOMPARE(line["onboarding"_L1].toString(), origin.toString() + "/onboarding"_L1);
    PracticeClient client(origin, line["apiKey"_L1].toString());
    QCOMPARE(client.get(u"/account"_s).status, 200);
    QCOMPARE(client.page(u"/inbox"_s).status, 200);
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().isEmpty());
}

void TestPracticeProcess::takesTheKeyFromTheEnvironment()
{
    const auto keyGiven = [](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AUTHDESK_PRACTICE_API_KEY"_s, u"from-the-environment"_s);
        process.setProcessEnvironment(environment);
        launch(process, arguments);
        QString key = readyLine(process)["apiKey"_L1].toString();
        process.kill();
        process.waitForFinished();
        return key;
    };
    QCOMPARE(keyGiven({}), u"from-the-environment"_s);
    QCOMPARE(keyGiven({u"--api-key"_s, u"from-the-arguments"_s}), u"from-the-arguments"_s);
}

void TestPracticeProcess::announcesTheKeyOfTheConsentsWhenItDiffers()
{
    QProcess process;
    launch(process, {u"--consents-api-key"_s, u"of-their-own"_s, u"--consents"_s, u"documented"_s, u"--location"_s,
                     u"slash"_s, u"--clock-offset-days"_s, u"40"_s});
    const QJsonObject line = readyLine(process);
    QCOMPARE(line["consentsApiKey"_L1].toString(), u"of-their-own"_s);
    ConsentsClient client(QUrl(line["authorisations"_L1].toString()), u"of-their-own"_s);
    QCOMPARE(client.get(u"?Status=1&CurrentPage=9"_s).status, 200);
    const Reply created = client.post({{u"name"_s, u"A"_s}});
    QVERIFY(created.header("Location").endsWith('/'));
    const QString createdOn = client.get().rows().at(0)["createdOn"_L1].toString();
    QVERIFY(QDateTime::fromString(createdOn, Qt::ISODateWithMs) > QDateTime::currentDateTimeUtc().addDays(39));
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardError().isEmpty());
}

void TestPracticeProcess::endsWithItsParent()
{
    QProcess process;
    launch(process, {u"--with-parent"_s});
    QVERIFY(!readyLine(process).isEmpty());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestPracticeProcess::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QList<QStringList> bad{{u"--clients"_s, u"many"_s},
                                 {u"--clients"_s, u"-1"_s},
                                 {u"--port"_s, u"70000"_s},
                                 {u"--fail"_s, u"1.5"_s},
                                 {u"--fail"_s, u"nan"_s},
                                 {u"--role"_s, u"king"_s},
                                 {u"--subscription"_s, u"gold"_s},
                                 {u"--api-key"_s, u"short"_s},
                                 {u"--api-key"_s, u"with a space in it"_s},
                                 {u"--store"_s, u""_s},
                                 {u"--unknown"_s},
                                 {u"stray"_s},
                                 {u"--latency"_s, u"1e3"_s},
                                 {u"--consents"_s, u"imagined"_s},
                                 {u"--consents-environment"_s, u"moon"_s},
                                 {u"--consents-api-key"_s, u"short"_s},
                                 {u"--consents-rate"_s, u"-1"_s},
                                 {u"--location"_s, u"nowhere"_s},
                                 {u"--clock-offset-days"_s, u"soon"_s},
                                 {u"--seed"_s}};
    for (const QStringList &arguments : bad)
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments;
}

void TestPracticeProcess::refusesBadArguments()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    launch(process, arguments);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY2(complaint.startsWith("authdesk-practice: ") && complaint.count('\n') == 1, complaint.constData());
}

void TestPracticeProcess::refusesAPortThatIsTaken()
{
    const auto server = startServer();
    QProcess process;
    launch(process, {u"--port"_s, QString::number(server->origin().port())});
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Cannot listen"));
}

void TestPracticeProcess::helpNamesEveryOption()
{
    const QString help = optionsHelp();
    for (const auto *name :
         {"store", "clients", "seed", "port", "api-key", "latency", "fail", "role", "subscription", "resend-interval",
          "delivery-delay", "with-parent", "consents", "consents-api-key", "consents-environment", "consents-rate",
          "location", "hostile-consents", "clock-offset-days"})
        QVERIFY2(help.contains("--"_L1 + QLatin1StringView(name)), name);
}

QTEST_GUILESS_MAIN(TestPracticeProcess)
#include "tst_practice_process.moc"
