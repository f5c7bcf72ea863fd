// SPDX-License-Identifier: GPL-3.0-or-later
// A store that an earlier Authdesk made and filled, opened by this one. golden/version_4.sqlite was written by version
// 4 itself: requests in each state that it knew, a key set, two consents, and a row of another environment.
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

class TestStoreMigration : public QObject
{
    Q_OBJECT

private:
    /// All rows of a query, each as one text.
    static QStringList rows(Store &store, const QString &statement)
    {
        auto work = [statement](QSqlDatabase &database) -> StoreResult<QStringList> {
            StoreResult<QSqlQuery> query = execute(database, statement);
            if (!query)
                return tl::unexpected(query.error());
            QStringList found;
            while (query->next()) {
                QStringList columns;
                for (int column = 0; !query->value(column).isNull(); ++column)
                    columns.append(query->value(column).toString());
                found.append(columns.join(u'|'));
            }
            return found;
        };
        const auto found = await(store.run(std::move(work)));
        if (!found || !*found) {
            const QString why = found ? found->error().text : QString();
            QTest::qFail(qPrintable(why), __FILE__, __LINE__);
            return {};
        }
        return **found;
    }

private Q_SLOTS:
    void whatVersionFourHadOnItsWayIsInTheJournal()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        QVERIFY(QFile::copy(QStringLiteral(AUTHDESK_GOLDEN) + u"/version_4.sqlite"_s, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        Store store(file);
        QCOMPARE(rows(store, u"PRAGMA user_version"_s), QStringList(QString::number(schemaVersion())));
        // Sending stays sending, unknown is open; what was done or refused had only been left behind.
        QCOMPARE(rows(store, u"SELECT change, subject_id, client_name, state, started_on FROM journal "
                             "WHERE environment_id = 'office' ORDER BY change, started_on"_s),
                 (QStringList{
                     u"1||Bakkerij Jansen|0|2026-11-20T09:00:00.000Z"_s,
                     u"1||Slagerij Smit|1|2026-11-20T09:03:00.000Z"_s,
                     u"21|p-1||1|2026-11-21T17:40:56.288Z"_s,
                     u"40||Consent 0|0|2026-11-20T09:10:00.000Z"_s,
                     u"40||Consent 1|1|2026-11-20T09:11:00.000Z"_s,
                 }));
        QCOMPARE(rows(store, u"SELECT id, content FROM journal WHERE change = 21"_s),
                 QStringList(u"7f0d0c5e-5a35-4c58-9a35-0d6f7b1c2d01|"
                             "{\"organisationId\":\"XCNL10001\",\"softwarePackageId\":\"yuki\"}"_s));
        const QString content =
            rows(store, u"SELECT content FROM journal WHERE client_name = 'Slagerij Smit'"_s).value(0);
        QVERIFY2(content.contains("c3@client.example"_L1) && content.contains("01234563"_L1), qPrintable(content));
        QCOMPARE(rows(store, u"SELECT id, client_name FROM journal WHERE environment_id = 'other'"_s),
                 QStringList(u"9f0d0c5e-5a35-4c58-9a35-0d6f7b1c2d01|Elsewhere"_s));
    }

    void theTablesBeforeItAreGoneAndTheOthersStay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        QVERIFY(QFile::copy(QStringLiteral(AUTHDESK_GOLDEN) + u"/version_4.sqlite"_s, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        Store store(file);
        QCOMPARE(rows(store, u"SELECT name FROM sqlite_master WHERE name LIKE 'outgoing%'"_s), QStringList());
        QCOMPARE(rows(store, u"SELECT organisation_id, app_key FROM entered_key_sets"_s),
                 QStringList(u"XCNL10002|app-2"_s));
        QCOMPARE(rows(store, u"SELECT client_name FROM activity"_s), QStringList(u"Bakkerij Jansen"_s));
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestStoreMigration)
#include "tst_store_migration.moc"
