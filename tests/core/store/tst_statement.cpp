// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "tests/support/await.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

const QString insert = u"INSERT INTO things (name, note) VALUES (?, ?)"_s;

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;

    /// The outcome of `work(database)`, run in the store's thread.
    template<class Work>
    [[nodiscard]] auto outcomeOf(Work work)
    {
        return await(m_store->run(std::move(work))).value();
    }

    /// The first value that a statement gives; what went wrong where it gives none.
    [[nodiscard]] QVariant valueOf(const QString &statement)
    {
        const auto outcome = outcomeOf([statement](QSqlDatabase &database) -> StoreResult<QVariant> {
            StoreResult<QSqlQuery> query = execute(database, statement);
            if (!query)
                return tl::unexpected(query.error());
            return query->next() ? query->value(0) : QVariant(u"no row"_s);
        });
        return outcome ? *outcome : QVariant(outcome.error().text);
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>(QString());
        const auto made = outcomeOf([](QSqlDatabase &database) {
            return change(database, u"CREATE TABLE things (name TEXT NOT NULL UNIQUE, note TEXT)"_s);
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    }

    void aNullTextIsStoredAsAnEmptyOne()
    {
        const auto done = outcomeOf([](QSqlDatabase &database) {
            return change(database, insert, {QString(), QString()});
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(valueOf(u"SELECT count(*) FROM things WHERE name = '' AND note = ''"_s).toInt(), 1);
    }

    void nothingIsStoredAsNull()
    {
        QVERIFY(outcomeOf([](QSqlDatabase &database) { return change(database, insert, {u"a"_s, QVariant()}); }));
        QCOMPARE(valueOf(u"SELECT count(*) FROM things WHERE note IS NULL"_s).toInt(), 1);
    }

    void aTimeIsStoredInUtcAndComesBack()
    {
        const QDateTime summer(QDate(2026, 7, 1), QTime(14, 30, 5, 250), QTimeZone("Europe/Amsterdam"));
        QVERIFY(summer.isValid());
        QVERIFY(outcomeOf([summer](QSqlDatabase &database) { return change(database, insert, {u"a"_s, summer}); }));
        const QVariant stored = valueOf(u"SELECT note FROM things"_s);
        QCOMPARE(stored.toString(), u"2026-07-01T12:30:05.250Z"_s);
        QCOMPARE(storedTime(stored), summer);
        QCOMPARE(storedTime(stored).timeSpec(), Qt::UTC);
        QVERIFY(!storedTime(u""_s).isValid());
    }

    void whatTheDatabaseSaysIsTheError()
    {
        const auto unknown = outcomeOf([](QSqlDatabase &database) { return change(database, u"DELETE FROM such"_s); });
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().text.contains("no such table"_L1), qPrintable(unknown.error().text));
        const auto twice = outcomeOf([](QSqlDatabase &database) {
            return changeEach(database, insert, {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"b"_s, u"3"_s}});
        });
        QVERIFY(!twice);
        QVERIFY2(twice.error().text.contains("UNIQUE"_L1), qPrintable(twice.error().text));
        QCOMPARE(valueOf(u"SELECT count(*) FROM things"_s).toInt(), 1);
    }

    void affectedRowsAreCounted()
    {
        const auto affected = outcomeOf([](QSqlDatabase &database) -> StoreResult<int> {
            if (const auto done = changeEach(database, insert, {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}, {u"c"_s, u"2"_s}});
                !done)
                return tl::unexpected(done.error());
            const auto updated = execute(database, u"UPDATE things SET note = ? WHERE note = ?"_s, {u"9"_s, u"1"_s});
            return updated ? StoreResult<int>(updated->numRowsAffected()) : tl::unexpected(updated.error());
        });
        QCOMPARE(affected.value_or(-1), 2);
    }

    void aTransactionKeepsAllOrNothing()
    {
        const auto insertTwo = [](const QString &second) {
            return [second](QSqlDatabase &database) {
                return inTransaction(database, [&] {
                    return changeEach(database, insert, {{u"a"_s, u"1"_s}, {second, u"2"_s}});
                });
            };
        };
        QVERIFY(!outcomeOf(insertTwo(u"a"_s)));
        QCOMPARE(valueOf(u"SELECT count(*) FROM things"_s).toInt(), 0);
        // The one that failed leaves no transaction open.
        QVERIFY(outcomeOf(insertTwo(u"b"_s)));
        QCOMPARE(valueOf(u"SELECT count(*) FROM things"_s).toInt(), 2);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestStatement)
#include "tst_statement.moc"
