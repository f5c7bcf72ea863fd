// SPDX-License-Identifier: GPL-3.0-or-later
// The log in a real SQLite file: what is written is read, in pages, and nothing takes it away.
#include "core/activity/activity_log.h"
#include "core/environment/forget_environment.h"
#include "core/secrets/secret.h"
#include "core/store/statement.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using What = Activity::What;

// The log has no place for a secret: a text is all that it takes, and a secret is none.
static_assert(!std::is_convertible_v<Secret, QString>);

Activity sentTo(const QString &client)
{
    Activity activity;
    activity.what = What::RequestSent;
    activity.clientName = client;
    activity.to = u"pending"_s;
    return activity;
}

Activity acceptedBy(const QString &client)
{
    Activity activity;
    activity.what = What::RequestAccepted;
    activity.clientName = client;
    activity.from = u"pending"_s;
    activity.to = u"accepted"_s;
    return activity;
}

QList<ActivityEntry> all(ActivityLog &log, const ActivityFilter &filter = {}, int limit = 1000)
{
    const auto page = await(log.read(filter, limit));
    return page && *page ? (*page)->entries : QList<ActivityEntry>();
}

QStringList clients(const QList<ActivityEntry> &entries)
{
    QStringList names;
    for (const ActivityEntry &entry : entries)
        names.append(entry.activity.clientName);
    return names;
}

/// A log that goes as it does with its Environment: what it still waits for is answered first.
class DrainedLog : public ActivityLog
{
public:
    DrainedLog(Store *store, const ActivityOrigin &origin)
        : ActivityLog(store, origin)
        , m_store(store)
    {
    }
    ~DrainedLog() override { m_store->drain(); }
    Q_DISABLE_COPY_MOVE(DrainedLog)

private:
    Store *m_store;
};

/// Runs a statement; its error, or nothing.
QString errorOf(Store &store, const QString &statement)
{
    auto work = [statement](QSqlDatabase &database) {
        return change(database, statement);
    };
    const auto done = await(store.run(std::move(work)));
    return done && !*done ? done->error().text : QString();
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const ActivityOrigin m_office{u"env-1"_s, u"De Vries Accountants"_s};

private Q_SLOTS:
    void anActionIsOneEntryFromItsBeginningToItsOutcome()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        log.setUser(u"Anna de Vries, anna@devries.example"_s);
        QSignalSpy changed(&log, &ActivityLog::changed);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const auto begun = await(log.begin(sentTo(u"Bakkerij Jansen"_s)));
        QVERIFY(begun && begun->entry > 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(all(log).constFirst().ending.outcome, ActivityOutcome::Begun);

        CallTrace trace;
        trace.note(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
        log.finish(*begun, endingDone(trace));
        QTRY_COMPARE(changed.size(), 2);
        const QList<ActivityEntry> entries = all(log);
        QCOMPARE(entries.size(), 1);
        const ActivityEntry &entry = entries.constFirst();
        QCOMPARE(entry.activity, sentTo(u"Bakkerij Jansen"_s));
        QCOMPARE(entry.environmentId, u"env-1"_s);
        QCOMPARE(entry.environmentName, u"De Vries Accountants"_s);
        QCOMPARE(entry.user, u"Anna de Vries, anna@devries.example"_s);
        QCOMPARE(entry.ending.outcome, ActivityOutcome::Done);
        QCOMPARE(entry.ending.correlationId, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
        QCOMPARE(entry.on.timeSpec(), Qt::UTC);
        QVERIFY(entry.on >= before && entry.on <= QDateTime::currentDateTimeUtc());
        QVERIFY(!entry.wasInterrupted);
    }

    void refusalsKeepTheirReason()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.httpStatus = 409;
        error.correlationId = u"c-1"_s;
        error.detail = u"SECRET-in-an-answer"_s;
        log.record(sentTo(u"A"_s), endingFor(error, CallTrace()));
        QTRY_COMPARE(all(log).size(), 1);
        const ActivityEnding ending = all(log).constFirst().ending;
        QCOMPARE(ending.outcome, ActivityOutcome::Refused);
        QCOMPARE(ending.error, ApiError::Kind::Conflict);
        QCOMPARE(ending.httpStatus, 409);
        QCOMPARE(ending.correlationId, u"c-1"_s);
    }

    void whatIsLeftOpenByAnErrorIsUnknown()
    {
        ApiError error;
        error.kind = ApiError::Kind::ServerFailure;
        CallTrace trace;
        QCOMPARE(endingFor(error, trace).outcome, ActivityOutcome::Refused);
        trace.note(u"c"_s);
        QCOMPARE(endingFor(error, trace).outcome, ActivityOutcome::Unknown);
        error.kind = ApiError::Kind::TimedOut;
        QCOMPARE(endingFor(error, trace).outcome, ActivityOutcome::Refused);
        error.outcomeUnknown = true;
        QCOMPARE(endingFor(error, trace).outcome, ActivityOutcome::Unknown);
    }

    void whatAnEarlierRunLeftOpenWasInterrupted()
    {
        const QString file = m_folder.filePath(u"interrupted.sqlite"_s);
        {
            Store store(file);
            DrainedLog log(&store, m_office);
            QVERIFY(await(log.begin(sentTo(u"A"_s))));
            log.note(acceptedBy(u"B"_s));
        }
        Store store(file);
        DrainedLog log(&store, m_office);
        const QList<ActivityEntry> entries = all(log);
        QCOMPARE(clients(entries), (QStringList{u"B"_s, u"A"_s}));
        QCOMPARE(entries.at(0).ending.outcome, ActivityOutcome::Seen);
        QVERIFY(!entries.at(0).wasInterrupted);
        QCOMPARE(entries.at(1).ending.outcome, ActivityOutcome::Unknown);
        QVERIFY(entries.at(1).wasInterrupted);
    }

    void nothingIsChangedOrDeleted_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE activity SET client_name = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM activity"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO activity VALUES (1,'','','','','',1,0,'','','','','')"_s;
        QTest::newRow("upsert") << u"INSERT INTO activity VALUES (1,'','','','','',1,0,'','','','','') "
                                   "ON CONFLICT (entry) DO UPDATE SET client_name = 'x'"_s;
        QTest::newRow("update of an outcome") << u"UPDATE activity_outcomes SET outcome = 2"_s;
        QTest::newRow("delete of an outcome") << u"DELETE FROM activity_outcomes"_s;
        QTest::newRow("replacing an outcome") << u"INSERT OR REPLACE INTO activity_outcomes VALUES (1,'',2,'','',0)"_s;
        QTest::newRow("second outcome") << u"INSERT INTO activity_outcomes VALUES (1,'',2,'','',0)"_s;
    }

    void nothingIsChangedOrDeleted()
    {
        QFETCH(const QString, statement);
        Store store((QString()));
        DrainedLog log(&store, m_office);
        log.record(sentTo(u"A"_s));
        const QList<ActivityEntry> before = all(log);
        QCOMPARE(before.size(), 1);
        const QString error = errorOf(store, statement);
        QVERIFY2(error.contains("only grows"_L1), qPrintable(error));
        QCOMPARE(all(log), before);
    }

    void removingAnEnvironmentKeepsItsLog()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        log.record(sentTo(u"A"_s));
        const auto forgotten = await(forgetEnvironment(&store, m_office.environmentId));
        QVERIFY(forgotten && *forgotten);
        QCOMPARE(all(log).size(), 1);
    }

    void filters()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        ActivityLog other(&store, {u"env-2"_s, u"Elsewhere"_s});
        log.record(sentTo(u"Café René"_s));
        log.note(acceptedBy(u"100% Bouw_bedrijf"_s));
        other.record(sentTo(u"Cafetaria"_s));
        QTRY_COMPARE(all(log).size(), 3);

        ActivityFilter filter;
        filter.environmentId = u"env-1"_s;
        QCOMPARE(clients(all(log, filter)), (QStringList{u"100% Bouw_bedrijf"_s, u"Café René"_s}));
        filter = {};
        filter.client = u"  CAFE "_s;
        QCOMPARE(clients(all(log, filter)), (QStringList{u"Cafetaria"_s, u"Café René"_s}));
        for (const QString &typed : {u"100%"_s, u"bouw_"_s}) {
            filter.client = typed;
            QCOMPARE(clients(all(log, filter)), QStringList{u"100% Bouw_bedrijf"_s});
        }
        for (const QString &typed : {u"1%b"_s, u"c_f"_s, u"'"_s, u"\\"_s}) {
            filter.client = typed;
            QCOMPARE(clients(all(log, filter)), QStringList());
        }
        filter = {};
        filter.kinds = {What::RequestAccepted, What::RequestDeclined};
        QCOMPARE(all(log, filter).size(), 1);
        filter = {};
        filter.origin = ActivityFilter::Origin::Seen;
        QCOMPARE(clients(all(log, filter)), QStringList{u"100% Bouw_bedrijf"_s});
        filter.origin = ActivityFilter::Origin::Actions;
        QCOMPARE(all(log, filter).size(), 2);
        filter = {};
        filter.from = QDateTime::currentDateTimeUtc().addSecs(60);
        QCOMPARE(all(log, filter).size(), 0);
        filter.from = QDateTime::currentDateTimeUtc().addSecs(-60);
        filter.until = filter.from.addSecs(120);
        QCOMPARE(all(log, filter).size(), 3);
        filter.until = filter.from;
        QCOMPARE(all(log, filter).size(), 0);
    }

    void isFoundByCorrelationId()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        ActivityEnding ending;
        ending.correlationId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
        log.record(sentTo(u"A"_s), ending);
        log.record(sentTo(u"B"_s));
        ActivityFilter filter;
        filter.client = ending.correlationId.toUpper();
        QCOMPARE(clients(all(log, filter)), QStringList{u"A"_s});
    }

    void pagesFitTogether()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        for (int i = 0; i < 25; ++i)
            log.record(sentTo(QString::number(i)));
        QStringList read;
        qint64 before = 0;
        int pages = 0;
        for (bool isLast = false; !isLast; ++pages) {
            const auto page = await(log.read({}, 10, before));
            QVERIFY(page && *page);
            read += clients((*page)->entries);
            before = (*page)->entries.constLast().entry;
            isLast = (*page)->isLast;
            log.record(sentTo(u"new"_s)); // what comes meanwhile does not move what is read
        }
        QCOMPARE(pages, 3);
        QCOMPARE(read.size(), 25);
        QCOMPARE(read.constFirst(), u"24"_s);
        QCOMPARE(read.constLast(), u"0"_s);
    }

    void aHundredThousandEntriesStayQuick()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        auto fill = [](QSqlDatabase &database) {
            return change(database,
                          u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                          "INSERT INTO activity SELECT i, '2026-01-01T00:00:00.000Z', 'r', 'env-' || (i % 2), 'E', "
                          "'u', 1, 0, 'Client ' || i, 'client ' || i, '', 'pending', '' FROM n"_s);
        };
        const auto filled = await(store.run(std::move(fill)));
        QVERIFY2(filled && *filled, filled && !*filled ? qPrintable(filled->error().text) : "");
        ActivityFilter ofOne;
        ofOne.environmentId = u"env-1"_s;
        ActivityFilter search;
        search.client = u"client 99"_s;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(all(log, ofOne, 200).size(), 200);
        const auto deep = await(log.read(ofOne, 200, 500));
        QVERIFY(deep && *deep && (*deep)->entries.size() == 200);
        QCOMPARE(all(log, search, 200).size(), 200);
        // Far from a scan in each step, also on a busy machine: measured about 10 ms for the three.
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void noEntryHoldsALink()
    {
        Store store((QString()));
        DrainedLog log(&store, m_office);
        Activity activity = acceptedBy(u"A"_s);
        activity.detail = u"see https://onboarding.example/consent/1/?otc=abc"_s;
        activity.to = QString(5000, u'x');
        log.note(activity);
        QTRY_COMPARE(all(log).size(), 1);
        QVERIFY(!all(log).constFirst().activity.detail.contains("otc"_L1));
        QVERIFY(all(log).constFirst().activity.to.size() < 1000);
    }

    void aLogThatCannotBeWrittenIsToldOnceAndStopsNothing()
    {
        QFile inTheWay(m_folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Store store(m_folder.filePath(u"file/store.sqlite"_s));
        DrainedLog log(&store, m_office);
        QSignalSpy failed(&log, &ActivityLog::writingFailed);
        const auto begun = await(log.begin(sentTo(u"A"_s)));
        QVERIFY(begun);
        QCOMPARE(begun->entry, 0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
        log.finish(*begun, {});
        const auto again = await(log.begin(sentTo(u"B"_s)));
        QVERIFY(again);
        QCOMPARE(failed.size(), 1);

        // Once the store works, what was begun in vain is written with its outcome.
        inTheWay.remove();
        log.finish(*again, {});
        QTRY_COMPARE(clients(all(log)), QStringList{u"B"_s});
        QCOMPARE(all(log).constFirst().ending.outcome, ActivityOutcome::Done);
        QCOMPARE(all(log).constFirst().on.toMSecsSinceEpoch(), again->on.toMSecsSinceEpoch());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestActivityLog)
#include "tst_activity_log.moc"
