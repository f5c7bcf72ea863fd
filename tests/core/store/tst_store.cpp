// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

/// Runs a statement that gives one value.
template<class T>
auto value(const QString &statement)
{
    return [statement](QSqlDatabase &database) -> StoreResult<T> {
        StoreResult<QSqlQuery> query = execute(database, statement);
        if (!query || !query->next())
            return tl::unexpected(query ? StoreError{u"no row"_s} : query.error());
        return query->value(0).template value<T>();
    };
}

auto number(const QString &statement)
{
    return value<int>(statement);
}

auto statement(const QString &text)
{
    return [text](QSqlDatabase &database) {
        return change(database, text);
    };
}

/// Makes a database with nothing but a version, as an older or newer Authdesk left it.
void makeDatabase(const QString &fileName, int version)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
        database.setDatabaseName(fileName);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE theirs (x)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = %1"_s.arg(version)));
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void fileIsForItsOwnerAlone()
    {
        const QString name = file(u"deep/er/private.sqlite"_s);
        Store store(name);
        std::optional<StoreResult<int>> version;
        QCoro::connect(store.run(number(u"PRAGMA user_version"_s)), this,
                       [&](const StoreResult<int> &v) { version = v; });
        QTRY_VERIFY(version);
        QVERIFY(version->has_value());
        QCOMPARE(**version, schemaVersion());
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(name + suffix) & others, QFileDevice::Permissions());
    }

    void callerNeverRunsTheWork()
    {
        Store store((QString()));
        const QThread *worker = nullptr;
        const QThread *resumed = nullptr;
        auto work = [&worker](QSqlDatabase &) -> StoreResult<void> {
            worker = QThread::currentThread();
            return {};
        };
        QCoro::connect(store.run(std::move(work)), this,
                       [&](const StoreResult<void> &) { resumed = QThread::currentThread(); });
        QTRY_VERIFY(resumed != nullptr);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(resumed, QThread::currentThread());
    }

    void workIsDoneInTheOrderAsked()
    {
        Store store((QString()));
        QList<int> seen;
        for (int i = 0; i < 200; ++i) {
            QCoro::connect(store.run(number(u"SELECT %1"_s.arg(i))), this,
                           [&seen](const StoreResult<int> &n) { seen.append(n.value_or(-1)); });
        }
        QTRY_COMPARE(seen.size(), 200);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QCOMPARE(seen.constFirst(), 0);
    }

    void closingFinishesWhatWasAsked()
    {
        const QString name = file(u"closing.sqlite"_s);
        int answered = 0;
        {
            Store store(name);
            for (int i = 0; i < 50; ++i) {
                auto insert = statement(u"INSERT INTO entered_key_sets VALUES ('e', 'p', 'o%1', 'k', 't')"_s.arg(i));
                QCoro::connect(store.run(std::move(insert)), this,
                               [&](const StoreResult<void> &done) { answered += done ? 1 : 0; });
            }
        }
        QCOMPARE(answered, 50);
        Store again(name);
        std::optional<int> count;
        QCoro::connect(again.run(number(u"SELECT COUNT(*) FROM entered_key_sets"_s)), this,
                       [&](const StoreResult<int> &n) { count = n.value_or(-1); });
        QTRY_VERIFY(count);
        QCOMPARE(*count, 50);
    }

    void newerStoreIsLeftAlone()
    {
        const QString name = file(u"newer.sqlite"_s);
        makeDatabase(name, schemaVersion() + 1);
        std::optional<StoreResult<int>> outcome;
        {
            Store store(name);
            QCoro::connect(store.run(number(u"SELECT 1"_s)), this, [&](const StoreResult<int> &n) { outcome = n; });
            QTRY_VERIFY(outcome);
        }
        QVERIFY(!outcome->has_value());
        QVERIFY(outcome->error().text.contains("newer"_L1));
    }

    void folderThatCannotBeMadeIsAnError()
    {
        QFile inTheWay(file(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Store store(file(u"file/store.sqlite"_s));
        std::optional<StoreResult<int>> outcome;
        QCoro::connect(store.run(number(u"SELECT 1"_s)), this, [&](const StoreResult<int> &n) { outcome = n; });
        QTRY_VERIFY(outcome);
        QVERIFY(!outcome->has_value());
        QVERIFY(!outcome->error().text.isEmpty());
    }

    void journalIsWrittenAhead()
    {
        Store store(file(u"wal.sqlite"_s));
        std::optional<QString> mode;
        QCoro::connect(store.run(value<QString>(u"PRAGMA journal_mode"_s)), this,
                       [&](const StoreResult<QString> &m) { mode = m.value_or(QString()); });
        QTRY_VERIFY(mode);
        QCOMPARE(*mode, u"wal"_s);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestStore)
#include "tst_store.moc"
