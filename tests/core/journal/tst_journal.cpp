// SPDX-License-Identifier: GPL-3.0-or-later
// The journal by itself: what stands in the file and when, and who gets to resolve an entry.
#include "tests/core/journal/one_of_each.h"

#include "tests/support/left_in_journal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace authdesk {

using namespace test;
using State = JournalEntry::State;

namespace {

QCoro::Task<Result<void>> answered(std::optional<ApiError> error)
{
    if (error)
        co_return tl::unexpected(*error);
    co_return Result<void>();
}

ApiError lostAnswer()
{
    ApiError error;
    error.kind = ApiError::Kind::Offline;
    error.outcomeUnknown = true;
    return error;
}

struct Desk
{
    explicit Desk(const QString &file)
        : store(file)
        , log(&store, {u"office"_s, u"Office"_s})
        , journal(&store, &log)
    {
        log.setUser(u"Anna de Boer"_s);
    }
    ~Desk() { store.drain(); }
    Q_DISABLE_COPY_MOVE(Desk)

    /// Carries a change out that ends so.
    bool carryOut(const JournalEntry &entry, const std::optional<ApiError> &error, const QString &replaced = {})
    {
        auto send = [error](const CallTrace &) {
            return answered(error);
        };
        const auto outcome = await(journal.carryOut(entry, {}, send, JudgeResult(), replaced));
        return outcome && outcome->has_value();
    }
    [[nodiscard]] QStringList openIds() const
    {
        QStringList ids;
        for (const JournalEntry &entry : journal.open())
            ids.append(entry.id);
        return ids;
    }

    Store store;
    ActivityLog log;
    Journal journal;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const JournalEntry m_entry = journalEntry(Change::WithdrawRequest, u"r1"_s, u"Bakkerij Jansen"_s);
    [[nodiscard]] QString newFile() const
    {
        return m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".sqlite"_s);
    }

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<bool>("outcomeUnknown");
        QTest::addColumn<bool>("wasDispatched");
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<bool>("mayHaveBeenDone");
        using Kind = ApiError::Kind;
        QTest::newRow("lost answer") << Kind::Offline << true << true << Attempt::First << true;
        QTest::newRow("not reached") << Kind::Offline << false << true << Attempt::First << false;
        QTest::newRow("service failed") << Kind::ServerFailure << false << true << Attempt::First << true;
        QTest::newRow("service failed to be read before")
            << Kind::ServerFailure << false << false << Attempt::First << false;
        QTest::newRow("judged") << Kind::InvalidInput << false << true << Attempt::First << false;
        QTest::newRow("not reached again") << Kind::Offline << false << false << Attempt::Again << true;
        QTest::newRow("not allowed again") << Kind::NotAllowed << false << true << Attempt::Again << true;
        QTest::newRow("judged again") << Kind::Conflict << false << true << Attempt::Again << false;
    }

    void verdicts()
    {
        QFETCH(ApiError::Kind, kind);
        QFETCH(bool, outcomeUnknown);
        QFETCH(bool, wasDispatched);
        QFETCH(Attempt, attempt);
        ApiError error;
        error.kind = kind;
        error.outcomeUnknown = outcomeUnknown;
        const CallTrace trace;
        if (wasDispatched)
            trace.note(u"id"_s);
        QTEST(mayHaveBeenDone(error, trace, attempt), "mayHaveBeenDone");
        QTEST(!verdictOn(error, trace, attempt).isSettled, "mayHaveBeenDone");
    }

    void whoWasShutDownKnowsNothing()
    {
        ApiError error;
        error.kind = ApiError::Kind::ShutDown;
        QVERIFY(!verdictOn(error, CallTrace()).ending);
        QVERIFY(!verdictOn(error, CallTrace()).isSettled);
    }

    void aSettledEntryGoesAndAnOpenOneStays()
    {
        const QString file = newFile();
        Desk desk(file);
        QSignalSpy changed(&desk.journal, &Journal::changed);
        QVERIFY(desk.carryOut(m_entry, {}));
        QCOMPARE(rowsInFile(file), QStringList());
        QCOMPARE(changed.size(), 0);
        QVERIFY(desk.carryOut(m_entry, lostAnswer()));
        QCOMPARE(rowsInFile(file), QStringList(rowOf(Change::WithdrawRequest, State::Open)));
        QCOMPARE(desk.openIds(), QStringList(m_entry.id));
        // Once more under the same id: still one row, and it goes when it is known.
        QVERIFY(desk.carryOut(m_entry, lostAnswer()));
        QCOMPARE(desk.openIds(), QStringList(m_entry.id));
        QVERIFY(desk.carryOut(m_entry, {}));
        QCOMPARE(rowsInFile(file), QStringList());
        QVERIFY(desk.journal.open().isEmpty());
    }

    void oneTakesThePlaceOfAnother()
    {
        const QString file = newFile();
        Desk desk(file);
        QVERIFY(desk.carryOut(m_entry, lostAnswer()));
        const JournalEntry next = journalEntry(Change::WithdrawRequest, u"r1"_s, u"Bakkerij Jansen"_s);
        QVERIFY(desk.carryOut(next, lostAnswer(), m_entry.id));
        QCOMPARE(desk.openIds(), QStringList(next.id));
        QCOMPARE(rowsInFile(file).size(), 1);
    }

    void whatAnEarlierRunLeftIsOpen()
    {
        const QString file = newFile();
        Desk desk(file);
        leaveInJournal(desk.store, u"office"_s, m_entry);
        leaveInJournal(desk.store, u"other"_s, journalEntry(Change::SendRequest, {}, u"Elsewhere"_s));
        QSignalSpy loaded(&desk.journal, &Journal::loaded);
        desk.journal.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(desk.openIds(), QStringList(m_entry.id));
        JournalEntry expected = m_entry;
        expected.state = State::Open;
        QCOMPARE(desk.journal.open().constFirst(), expected);
    }

    void whatThisRunIsSendingIsNotTakenForLeft()
    {
        const QString file = newFile();
        Desk desk(file);
        QStringList whileSending;
        auto send = [&](const CallTrace &) {
            desk.journal.load();
            desk.store.drain();
            whileSending = rowsInFile(file);
            return answered({});
        };
        QVERIFY(await(desk.journal.carryOut(m_entry, {}, send)).has_value());
        QCOMPARE(whileSending, QStringList(rowOf(Change::WithdrawRequest, State::Sending)));
        QVERIFY(desk.journal.open().isEmpty());
    }

    void twoThatResolveItAtTheSameTime()
    {
        const QString file = newFile();
        Desk one(file);
        Desk other(file);
        for (int round = 0; round < 20; ++round) {
            const JournalEntry entry = journalEntry(Change::WithdrawRequest, u"r1"_s, {});
            QVERIFY(one.carryOut(entry, lostAnswer()));
            QList<bool> answers;
            const auto note = [&answers](const StoreResult<bool> &resolved) {
                answers.append(resolved.value_or(false));
            };
            QCoro::connect(one.journal.resolve(entry.id), this, note);
            QCoro::connect(other.journal.resolve(entry.id), this, note);
            QCoro::connect(one.journal.resolve(entry.id), this, note);
            QTRY_COMPARE(answers.size(), 3);
            QCOMPARE(answers.count(true), 1);
        }
        QVERIFY(one.journal.open().isEmpty());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestJournal)
#include "tst_journal.moc"
