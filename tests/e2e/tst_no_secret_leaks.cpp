// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the tour as a process of its own, with all debug logging on and with known secrets, and looks for them in
// everything that the run printed and wrote. The practice server's own state is left out: there it plays the service.
#include <QDirIterator>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr QStringView plantedKey = u"PLANTED-api-key-4f1c9b7e2d";

/// The ways in which a text can stand in a file.
QList<QByteArray> spellings(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray utf16Swapped = utf16;
    for (qsizetype i = 0; i + 1 < utf16Swapped.size(); i += 2)
        std::swap(utf16Swapped[i], utf16Swapped[i + 1]);
    return {utf8, utf16, utf16Swapped, utf8.toBase64(), utf8.toHex(), utf8.toPercentEncoding()};
}

/// Where the text stands; "output" is what the run printed.
QStringList placesOf(const QString &text, const QHash<QString, QByteArray> &written)
{
    QStringList places;
    for (auto file = written.cbegin(); file != written.cend(); ++file) {
        for (const QByteArray &spelling : spellings(text)) {
            if (file.value().contains(spelling))
                places.append(file.key());
        }
    }
    return places;
}

} // namespace

class TestNoSecretLeaks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QHash<QString, QByteArray> m_written;
    QStringList m_secrets;

    void collectFiles()
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            QFile file(name);
            if (!name.contains("practice.sqlite"_L1) && file.open(QIODevice::ReadOnly))
                m_written.insert(name, file.readAll());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocalServer witness;
        const QString socket = m_home.filePath(u"witness"_s);
        QVERIFY(witness.listen(socket));
        QByteArray told;
        connect(&witness, &QLocalServer::newConnection, this, [&witness, &told] {
            QLocalSocket *teller = witness.nextPendingConnection();
            QObject::connect(teller, &QLocalSocket::readyRead, teller, [teller, &told] { told += teller->readAll(); });
        });

        QDir(m_home.path()).mkpath(u"data"_s);
        QDir(m_home.path()).mkpath(u"tmp"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"TMPDIR"_s, m_home.filePath(u"tmp"_s));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        environment.insert(u"AUTHDESK_PRACTICE_API_KEY"_s, plantedKey.toString());
        environment.insert(u"AUTHDESK_TOUR_WITNESS"_s, socket);
        environment.insert(u"AUTHDESK_TOUR_FOLDER"_s, m_home.filePath(u"data"_s));
        QProcess tour;
        tour.setProcessEnvironment(environment);
        tour.setProcessChannelMode(QProcess::MergedChannels);
        QByteArray printed;
        connect(&tour, &QProcess::readyRead, this, [&tour, &printed] { printed += tour.readAll(); });
        tour.start(qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u"/tests/support/with-display"_s,
                   {qEnvironmentVariable("AUTHDESK_BINARY_DIR") + u"/tests/tst_tour"_s});
        QVERIFY(QTest::qWaitFor([&tour] { return tour.state() == QProcess::NotRunning; }, 200000));
        printed += tour.readAll();
        QVERIFY2(tour.exitCode() == 0, "the tour itself did not hold");
        m_written.insert(u"output"_s, printed);
        collectFiles();
        const QList<QByteArray> lines = told.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                m_secrets.append(QString::fromUtf8(line));
        }
    }

    void tourToldItsSecrets()
    {
        QCOMPARE(m_secrets.size(), 3); // the API key, the code of the activation link, the Secret
        QCOMPARE(m_secrets.constFirst(), plantedKey);
        for (const QString &secret : std::as_const(m_secrets))
            QVERIFY(secret.size() >= 16);
    }

    void lookingFindsWhatIsThere()
    {
        // The search would find a secret: what is no secret is found in the output and in the local store.
        QVERIFY(m_written.value(u"output"_s).contains("authdesk.net"));
        const QStringList places = placesOf(u"XCNL"_s, m_written);
        QVERIFY(!places.filter(u"authdesk.sqlite"_s).isEmpty());
    }

    void theLogOfTheKeysIsAmongWhatIsSearched()
    {
        QString name;
        for (auto file = m_written.cbegin(); file != m_written.cend(); ++file) {
            if (file.key().endsWith("authdesk.sqlite"_L1))
                name = file.key();
        }
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(name);
        QVERIFY(database.open());
        QSqlQuery query(database);
        // By the numbers of Activity::What: request sent, connection keys generated and entered.
        QVERIFY(query.exec(u"SELECT COUNT(DISTINCT what) FROM activity WHERE what IN (1, 60, 61)"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 3);
    }

    void noSecretIsAnywhere()
    {
        for (qsizetype i = 0; i < m_secrets.size(); ++i) {
            const QStringList places = placesOf(m_secrets.at(i), m_written);
            QVERIFY2(places.isEmpty(), qPrintable(u"secret %1 stands in %2"_s.arg(i).arg(places.join(u", "_s))));
        }
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestNoSecretLeaks)
#include "tst_no_secret_leaks.moc"
