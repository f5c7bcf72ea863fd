// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of every noun goes through the journal: written before its first byte, kept while it is not known what
// became of it, resolved by reading and never by asking again.
#include "tests/core/journal/one_of_each.h"

#include <QFile>
#include <QTemporaryDir>

namespace authdesk {

using namespace test;
using State = JournalEntry::State;

namespace {

/// Those that are resolved by reading their subject; a request that was sent is looked up by its address.
const QHash<Change, QString> foundStates{
    {Change::SendRequest, u"sent"_s},          {Change::ResendRequest, u"sent"_s},
    {Change::WithdrawRequest, u"withdrawn"_s}, {Change::CancelPartnership, u"ended"_s},
    {Change::SaveConsent, u"Jansen II"_s},     {Change::DeleteConsent, u"deleted"_s}};
const QHash<Change, QString> unchangedStates{{Change::ResendRequest, u"pending"_s},
                                             {Change::WithdrawRequest, u"pending"_s},
                                             {Change::CancelPartnership, u"active"_s},
                                             {Change::SaveConsent, u"Jansen"_s},
                                             {Change::DeleteConsent, u"created"_s}};

/// What the log says of outcomes that were found out.
QStringList foundInLog(Office &office)
{
    QStringList found;
    const auto page = await(office.log.read({}, 100));
    const QList<ActivityEntry> entries = page && *page ? (*page)->entries : QList<ActivityEntry>();
    for (const ActivityEntry &entry : entries) {
        if (entry.activity.from == u"unknown"_s)
            found.append(entry.activity.to);
    }
    return found;
}

} // namespace

class TestJournalNouns : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString newFile() const
    {
        return m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".sqlite"_s);
    }

    static void rowPerChange(const QList<Change> &changes)
    {
        QTest::addColumn<Change>("change");
        for (const Change change : changes)
            QTest::newRow(test::nameOf(change).constData()) << change;
    }

    /// Leaves a change behind whose answer was lost, as the next start finds it: the service was away for a while.
    static void loseAnswer(const QString &file, OneOfEach &service, Change change)
    {
        service.reply = [&service] {
            service.isThere = false;
            return Behaviour::drop();
        };
        Office office(file, service.url());
        QVERIFY(await(carryOut(&office, change)).has_value());
        service.isThere = true;
    }

private Q_SLOTS:
    void isWrittenBeforeItsFirstByte_data() { rowPerChange(allChanges); }
    void isWrittenBeforeItsFirstByte()
    {
        QFETCH(Change, change);
        const QString file = newFile();
        OneOfEach service;
        QStringList whenAsked;
        service.reply = [&] {
            whenAsked = rowsInFile(file);
            return Behaviour::answer(422);
        };
        Office office(file, service.url());
        const auto error = await(carryOut(&office, change));
        QCOMPARE((*error)->kind, ApiError::Kind::InvalidInput);
        QCOMPARE(whenAsked, QStringList(rowOf(change, State::Sending)));
        QTRY_COMPARE(rowsInFile(file), QStringList()); // refused is known
    }

    void isSentNowhereWhenItCannotBeWritten_data() { rowPerChange(allChanges); }
    void isSentNowhereWhenItCannotBeWritten()
    {
        QFETCH(Change, change);
        QFile inTheWay(m_folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        OneOfEach service;
        Office office(m_folder.filePath(u"file/store.sqlite"_s), service.url());
        const auto error = await(carryOut(&office, change));
        QVERIFY(error && *error);
        QCOMPARE((*error)->kind, ApiError::Kind::NotStored);
        QCOMPARE(service.changes().size(), 0);
    }

    void staysOpenWhenTheAnswerIsLost_data() { rowPerChange(allChanges); }
    void staysOpenWhenTheAnswerIsLost()
    {
        QFETCH(Change, change);
        const QString file = newFile();
        OneOfEach service;
        // Nothing can be read either, so that it cannot be found out at once.
        service.reply = [&service] {
            service.isThere = false;
            return Behaviour::drop();
        };
        Office office(file, service.url());
        QVERIFY(await(carryOut(&office, change)).has_value());
        // A code that nobody has seen can do nothing, so there is nothing to find out.
        const bool stays = change != Change::MakeOneTimeCode;
        QTRY_COMPARE(rowsInFile(file), stays ? QStringList(rowOf(change, State::Open)) : QStringList());
        QCOMPARE(office.journal.open().size(), stays ? 1 : 0);
        QCOMPARE(service.changes().size(), 1);
    }

    void isFoundDoneAtTheNextStart_data() { rowPerChange(foundStates.keys()); }
    void isFoundDoneAtTheNextStart()
    {
        QFETCH(Change, change);
        const QString file = newFile();
        OneOfEach service;
        loseAnswer(file, service, change);
        Office office(file, service.url());
        office.journal.load();
        QTRY_COMPARE(foundInLog(office), QStringList(foundStates.value(change)));
        QCOMPARE(rowsInFile(file), QStringList());
        QVERIFY(office.journal.open().isEmpty());
        QCOMPARE(service.changes().size(), 1); // it was read, not asked for again
    }

    void isFoundNotDoneAtTheNextStart_data() { rowPerChange(unchangedStates.keys()); }
    void isFoundNotDoneAtTheNextStart()
    {
        QFETCH(Change, change);
        const QString file = newFile();
        OneOfEach service;
        service.carriesOut = false;
        loseAnswer(file, service, change);
        Office office(file, service.url());
        office.journal.load();
        QTRY_COMPARE(foundInLog(office), QStringList(unchangedStates.value(change)));
        QCOMPARE(rowsInFile(file), QStringList());
        QCOMPARE(service.changes().size(), 1);
    }

    void whatCannotBeReadNowStays()
    {
        const QString file = newFile();
        OneOfEach service;
        loseAnswer(file, service, Change::WithdrawRequest);
        service.isThere = false;
        {
            Office office(file, service.url());
            office.journal.load();
            office.requests.refresh();
            QTRY_COMPARE(office.requests.refreshing()->state(), ListRefresh::State::Failed);
            QCOMPARE(rowsInFile(file), QStringList(rowOf(Change::WithdrawRequest, State::Open)));
            // The next refresh that reaches the service finds it out, in this same run.
            service.isThere = true;
            office.requests.refresh();
            QTRY_COMPARE(foundInLog(office), QStringList(u"withdrawn"_s));
        }
        QCOMPARE(rowsInFile(file), QStringList());
    }

    void twoWindowsResolveItOnce()
    {
        const QString file = newFile();
        OneOfEach service;
        loseAnswer(file, service, Change::CancelPartnership);
        Office one(file, service.url());
        Office other(file, service.url());
        one.journal.load();
        other.journal.load();
        QTRY_VERIFY(!foundInLog(one).isEmpty());
        QTRY_VERIFY(one.journal.open().isEmpty() && other.journal.open().isEmpty());
        QCOMPARE(foundInLog(one), QStringList(u"ended"_s));
    }

    void anOpenConsentWaitsForAPerson()
    {
        const QString file = newFile();
        OneOfEach service;
        loseAnswer(file, service, Change::CreateConsent);
        Office office(file, service.url());
        office.journal.load();
        QTRY_COMPARE(office.consents.creations()->unresolved().size(), 1);
        QCOMPARE(rowsInFile(file), QStringList(rowOf(Change::CreateConsent, State::Open)));
        const QString id = office.consents.creations()->unresolved().constFirst().creationId;
        QVERIFY(await(office.consents.creations()->forget(id))->has_value());
        QCOMPARE(rowsInFile(file), QStringList());
    }

    void aLostKeySetIsHadUnderTheSameKeyAfterARestart()
    {
        const QString file = newFile();
        OneOfEach service;
        loseAnswer(file, service, Change::GenerateKeys);
        service.reply = [] {
            return Behaviour::json({{u"appKey"_s, u"app"_s}, {u"secret"_s, u"s3cr3t"_s}, {u"companyId"_s, u"XCNL1"_s}});
        };
        Office office(file, service.url());
        office.journal.load();
        const KeyPlace place{u"p1"_s, u"XCNL1"_s};
        QVERIFY(await(office.partnerships.keysFor(place, u"yuki"_s))->has_value());
        QCOMPARE(service.changes().size(), 2);
        QVERIFY(!service.changes().at(0).header("Idempotency-Key").isEmpty());
        QCOMPARE(service.changes().at(0).header("Idempotency-Key"), service.changes().at(1).header("Idempotency-Key"));
        // Until its Secret is in safe hands it can be had once more.
        QTRY_COMPARE(rowsInFile(file), QStringList(rowOf(Change::GenerateKeys, State::Open)));
        office.partnerships.secured(place);
        QTRY_COMPARE(rowsInFile(file), QStringList());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestJournalNouns)
#include "tst_journal_nouns.moc"
