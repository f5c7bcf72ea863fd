// SPDX-License-Identifier: GPL-3.0-or-later
// Ending a partnership, against the real practice server and against servers that refuse or lose the answer; and what
// is remembered of entered keys.
#include "core/partnerships/partnerships.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"
#include "tests/support/practice_service.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Kind = ApiError::Kind;
using Status = Partnership::Status;
using test::Behaviour;
using test::ReceivedRequest;

/// One try, so that a fault shows at once.
HttpLimits impatient()
{
    HttpLimits limits;
    limits.inactivity = std::chrono::milliseconds(500);
    limits.retry.tries = 1;
    return limits;
}

struct Office
{
    Office(const QUrl &address, const QString &apiKey, Store *notes, const HttpLimits &limits = {})
        : client(address, Secret(apiKey), limits)
        , log(notes, {u"office"_s, u"Office"_s})
        , journal(notes, &log)
        , partnerships(&client, notes, &journal, &log)
        , store(notes)
    {
    }
    ~Office()
    {
        client.shutDown();
        store->drain();
    }
    Q_DISABLE_COPY_MOVE(Office)

    bool refresh()
    {
        partnerships.refresh();
        return QTest::qWaitFor([this] { return !partnerships.refreshing()->isRefreshing(); }, 30000) &&
               partnerships.refreshing()->state() == ListRefresh::State::Ready;
    }
    /// The first that is active, as the user sees it now.
    [[nodiscard]] Partnership anActiveOne() const
    {
        for (const Partnership &one : partnerships.list().rows()) {
            if (one.status == Status::Active)
                return one;
        }
        return {};
    }

    HttpClient client;
    ActivityLog log;
    Journal journal;
    Partnerships partnerships;
    Store *store;
};

/// A service of one partnership, over a wire that does to the cancelling what is asked.
class OnePartnership
{
public:
    using Cancelling = std::function<Behaviour(OnePartnership &)>;

    explicit OnePartnership(Cancelling cancelling, const HttpLimits &limits = impatient())
        : m_cancelling(std::move(cancelling))
        , m_server([this](const ReceivedRequest &request) { return answer(request); })
        , m_store(QString())
        , office(m_server.url(), u"key"_s, &m_store, limits)
    {
    }

    /// Cancels what the list shows of it.
    Result<void> cancel()
    {
        if (!office.refresh())
            return {};
        const auto done = await(office.partnerships.cancel(office.partnerships.list().rows().constFirst()));
        return done.value_or(Result<void>());
    }
    [[nodiscard]] Status shown() const { return office.partnerships.list().rows().constFirst().status; }
    [[nodiscard]] int cancellings() const { return static_cast<int>(m_tags.size()); }
    [[nodiscard]] const QList<QByteArray> &tags() const { return m_tags; }

    int status = 0;
    int version = 1;
    bool isThere = true;
    bool givesTags = true;

private:
    Behaviour answer(const ReceivedRequest &request)
    {
        if (request.verb == "POST") {
            m_tags.append(request.header("If-Match"));
            return m_cancelling(*this);
        }
        const QJsonObject row{
            {u"id"_s, u"p1"_s}, {u"clientName"_s, u"Jan"_s}, {u"status"_s, status}, {u"version"_s, version}};
        if (request.target.contains('?')) {
            return Behaviour::json({{u"data"_s, QJsonArray{row}}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 1}}}});
        }
        if (!isThere)
            return Behaviour::answer(404);
        return Behaviour::json(row, givesTags ? "ETag: \"" + QByteArray::number(version) + "\"\r\n" : QByteArray());
    }

    Cancelling m_cancelling;
    QList<QByteArray> m_tags;
    test::FaultyServer m_server;
    Store m_store;

public:
    Office office; // goes first
};

} // namespace

class TestPartnershipCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endIsSeenAtOnceAndByOthers()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        Office colleague(service.authorisations(), service.apiKey(), &store);
        QVERIFY(office.refresh() && colleague.refresh());
        const Partnership seen = office.anActiveOne();
        QVERIFY(!seen.id.isEmpty());
        QSignalSpy keys(&office.partnerships, &Partnerships::keysChanged);
        QVERIFY(await(office.partnerships.cancel(seen))->has_value());
        // Before any refresh: nothing was waited for.
        const Partnership &ended = *office.partnerships.list().find(seen.id);
        QCOMPARE(ended.status, Status::Ended);
        QCOMPARE(ended.endedBy, Partnership::EndedBy::Requester);
        QVERIFY(ended.endedOn.isValid());
        QCOMPARE(keys.size(), 1);

        QTRY_VERIFY(!office.partnerships.refreshing()->isRefreshing());
        QVERIFY(colleague.refresh());
        QCOMPARE(*colleague.partnerships.list().find(seen.id), *office.partnerships.list().find(seen.id));
        QObject caller;
        const auto organisations = await(office.partnerships.organisations(seen.id, &caller));
        for (const OrganisationWithKeys &row : organisations->value())
            QVERIFY(!row.organisation.hasKeys());
    }

    void endedByAnotherIsAConflictAndIsSeen()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        Office colleague(service.authorisations(), service.apiKey(), &store);
        QVERIFY(office.refresh() && colleague.refresh());
        const Partnership seen = office.anActiveOne();
        QVERIFY(await(colleague.partnerships.cancel(seen))->has_value());
        QCOMPARE(office.partnerships.list().find(seen.id)->status, Status::Active);
        const auto late = await(office.partnerships.cancel(seen));
        QCOMPARE(late->error().kind, Kind::Conflict);
        QVERIFY(!late->error().outcomeUnknown);
        QCOMPARE(office.partnerships.list().find(seen.id)->status, Status::Ended);
    }

    void basicUserMayNotCancel()
    {
        PracticeService service({u"--clients"_s, u"40"_s, u"--role"_s, u"basic"_s});
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        QVERIFY(office.refresh());
        const Partnership seen = office.anActiveOne();
        const auto refused = await(office.partnerships.cancel(seen));
        QCOMPARE(refused->error().kind, Kind::NotAllowed);
        QCOMPARE(office.partnerships.list().find(seen.id)->status, Status::Active);
    }

    void unknownPartnershipIsNotFound()
    {
        PracticeService service;
        Store store((QString()));
        Office office(service.authorisations(), service.apiKey(), &store);
        Partnership seen;
        seen.id = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;
        seen.status = Status::Active;
        const auto refused = await(office.partnerships.cancel(seen));
        QCOMPARE(refused->error().kind, Kind::NotFound);
    }

    void whatTheServiceForgotLeavesTheList()
    {
        OnePartnership one([](OnePartnership &) { return Behaviour::answer(204); });
        one.isThere = false;
        QCOMPARE(one.cancel().error().kind, Kind::NotFound);
        QCOMPARE(one.office.partnerships.list().size(), 0);
        QCOMPARE(one.cancellings(), 0);
    }

    void staleTagIsReadAgainOnce()
    {
        OnePartnership one([](OnePartnership &service) {
            ++service.version;
            return Behaviour::answer(service.cancellings() == 1 ? 412 : 204);
        });
        QVERIFY(one.cancel().has_value());
        QCOMPARE(one.tags(), (QList<QByteArray>{"\"1\"", "\"2\""}));
        QCOMPARE(one.shown(), Status::Ended);
    }

    void staleTwiceIsChangedMeanwhile()
    {
        OnePartnership one([](OnePartnership &service) {
            ++service.version;
            return Behaviour::answer(412);
        });
        QCOMPARE(one.cancel().error().kind, Kind::ChangedMeanwhile);
        QCOMPARE(one.cancellings(), 2);
        QCOMPARE(one.shown(), Status::Active);
    }

    void endedBetweenReadingAndCancelling()
    {
        OnePartnership one([](OnePartnership &service) {
            service.status = 1;
            ++service.version;
            return Behaviour::answer(412);
        });
        QCOMPARE(one.cancel().error().kind, Kind::Conflict);
        QCOMPARE(one.cancellings(), 1);
        QCOMPARE(one.shown(), Status::Ended);
    }

    void statusThatNobodyDecidedOnIsNotCancelled()
    {
        OnePartnership one([](OnePartnership &) { return Behaviour::answer(204); });
        QVERIFY(one.office.refresh());
        const Partnership seen = one.office.anActiveOne();
        one.status = 7;
        const auto refused = await(one.office.partnerships.cancel(seen));
        QCOMPARE(refused->error().kind, Kind::ChangedMeanwhile);
        QCOMPARE(one.cancellings(), 0);
    }

    void withoutATagNothingIsSent()
    {
        OnePartnership one([](OnePartnership &) { return Behaviour::answer(204); });
        one.givesTags = false;
        QCOMPARE(one.cancel().error().kind, Kind::MalformedAnswer);
        QCOMPARE(one.cancellings(), 0);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("answer"); // 0: dropped, -1: silence
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("401") << 401 << Kind::NotAuthenticated << false;
        QTest::newRow("403") << 403 << Kind::NotAllowed << false;
        QTest::newRow("409") << 409 << Kind::Conflict << false;
        QTest::newRow("422") << 422 << Kind::InvalidInput << false;
        QTest::newRow("428") << 428 << Kind::InvalidInput << false;
        QTest::newRow("429") << 429 << Kind::TooManyRequests << false;
        QTest::newRow("500") << 500 << Kind::ServerFailure << true;
        QTest::newRow("502") << 502 << Kind::ServerFailure << true;
        QTest::newRow("dropped") << 0 << Kind::Offline << true;
        QTest::newRow("timed out") << -1 << Kind::TimedOut << true;
    }

    void refusals()
    {
        QFETCH(int, answer);
        QFETCH(Kind, kind);
        QFETCH(bool, isUnknown);
        OnePartnership one([answer](OnePartnership &) {
            if (answer < 0)
                return Behaviour::silence();
            return answer == 0 ? Behaviour::drop() : Behaviour::answer(answer);
        });
        const Result<void> done = one.cancel();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QCOMPARE(done.error().outcomeUnknown, isUnknown);
        QCOMPARE(one.cancellings(), 1);
        QCOMPARE(one.shown(), Status::Active);
    }

    void lostAnswerIsFoundOutByReading()
    {
        HttpLimits patient = impatient();
        patient.retry.tries = 3;
        patient.retry.firstBackOff = std::chrono::milliseconds(5);
        OnePartnership one(
            [](OnePartnership &service) {
                service.status = 1;
                ++service.version;
                return Behaviour::drop();
            },
            patient);
        QVERIFY(one.cancel().has_value());
        QCOMPARE(one.cancellings(), 1); // never again by itself
        QCOMPARE(one.shown(), Status::Ended);
    }

    void lateAnswerDoesNotBringItToLife()
    {
        OnePartnership one([](OnePartnership &) { return Behaviour::answer(204); });
        QVERIFY(one.cancel().has_value());
        // This service forgets that it ended: its list is what an answer from before the end looks like.
        QVERIFY(one.office.refresh());
        QCOMPARE(one.shown(), Status::Ended);
    }

    void enteredKeysAreRememberedFromRunToRun()
    {
        PracticeService service({u"--clients"_s, u"40"_s});
        QTemporaryDir folder;
        Store store(folder.filePath(u"store.sqlite"_s));
        Partnership seen;
        {
            Office office(service.authorisations(), service.apiKey(), &store);
            QVERIFY(office.refresh());
            seen = office.anActiveOne();
            QSignalSpy changed(&office.partnerships, &Partnerships::withEnteredKeysChanged);
            const KeyPlace place{seen.id, u"XCNL1"_s};
            QVERIFY(await(office.partnerships.confirmEntered(place, u"app"_s))->has_value());
            QCOMPARE(office.partnerships.withEnteredKeys(), QSet<QString>{seen.id});
            QVERIFY(await(office.partnerships.confirmEntered(place, u"app2"_s))->has_value());
            QCOMPARE(changed.size(), 1);
        }
        Office next(service.authorisations(), service.apiKey(), &store);
        QVERIFY(next.partnerships.withEnteredKeys().isEmpty());
        QSignalSpy changed(&next.partnerships, &Partnerships::withEnteredKeysChanged);
        next.partnerships.loadEntered();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(next.partnerships.withEnteredKeys(), QSet<QString>{seen.id});
    }

    void enteredKeysOfAnotherEnvironmentAreNotOurs()
    {
        Store store((QString()));
        EnteredKeySets other(&store, u"other"_s);
        const KeyPlace place{u"p"_s, u"XCNL1"_s};
        QVERIFY(await(other.add(place, u"app"_s))->has_value());
        EnteredKeySets ours(&store, u"office"_s);
        QVERIFY(await(ours.partnerships())->value().isEmpty());
        QCOMPARE(await(other.partnerships())->value(), QSet<QString>{u"p"_s});
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestPartnershipCancel)
#include "tst_partnership_cancel.moc"
