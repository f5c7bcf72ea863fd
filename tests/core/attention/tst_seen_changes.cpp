// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed, over the real practice server, within a run and from one run to the next.
#include "tests/core/attention/watched_office.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using Kind = SeenChange::Kind;

namespace {

const QString janEmail = u"jan@bakkerij.example"_s;
const QString pietEmail = u"piet@slager.example"_s;

/// Keeps what is told from its making on.
class Listener
{
public:
    explicit Listener(Environment *environment)
    {
        QObject::connect(environment->seenChanges(), &SeenChanges::seen, &m_context,
                         [this](const QList<SeenChange> &changes, bool sinceLastRun) {
                             m_looks.append({changes, sinceLastRun});
                         });
    }

    [[nodiscard]] QList<SeenChange> all() const
    {
        QList<SeenChange> changes;
        for (const auto &look : m_looks)
            changes += look.first;
        return changes;
    }
    [[nodiscard]] int count(Kind kind) const
    {
        const QList<SeenChange> changes = all();
        return static_cast<int>(
            std::count_if(changes.cbegin(), changes.cend(), [kind](const auto &one) { return one.kind == kind; }));
    }
    [[nodiscard]] const QList<std::pair<QList<SeenChange>, bool>> &looks() const { return m_looks; }

private:
    QObject m_context;
    QList<std::pair<QList<SeenChange>, bool>> m_looks;
};

} // namespace

class TestSeenChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<WatchedOffice>(); }
    void cleanup() { m_office.reset(); }

    void firstFillingTellsNothing()
    {
        m_office = std::make_unique<WatchedOffice>(150);
        const Listener listener(m_office->environment());
        m_office->start();
        settle();
        QVERIFY(listener.looks().isEmpty());
    }

    void unchangedListTellsNothingAtTheNextStart()
    {
        m_office = std::make_unique<WatchedOffice>(150);
        m_office->start();
        settle();
        m_office->open();
        const Listener listener(m_office->environment());
        m_office->start();
        settle();
        QVERIFY(listener.looks().isEmpty());
    }

    void whatTheClientDoesIsTold()
    {
        const QString jan = m_office->createRequest(janEmail);
        const QString piet = m_office->createRequest(pietEmail);
        m_office->start();
        settle();
        const Listener listener(m_office->environment());
        m_office->answer(janEmail, u"accept"_s);
        m_office->answer(pietEmail, u"decline"_s);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::Accepted), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::PartnershipMade), 1, 20000);
        QCOMPARE(listener.count(Kind::Declined), 1);
        QCOMPARE(listener.all().size(), 3);
        const SeenChange accepted = find(listener, Kind::Accepted);
        QCOMPARE(accepted.subjectId, jan);
        QCOMPARE(accepted.clientName, u"Jan Jansen"_s);
        QCOMPARE(accepted.noun, Noun::AuthorisationRequest);
        QVERIFY(accepted.from == RecordState::Pending || accepted.from == RecordState::Opened);
        QCOMPARE(accepted.to, RecordState::Accepted);
        QVERIFY(!accepted.wasOwn);
        QCOMPARE(find(listener, Kind::Declined).subjectId, piet);
        QVERIFY(!listener.looks().constFirst().second);
    }

    void whatHappenedSinceTheLastRunIsToldAtOnce()
    {
        (void)m_office->createRequest(janEmail);
        const QString gone = m_office->createRequest(pietEmail);
        m_office->start();
        settle();
        m_office->close();

        m_office->answer(janEmail, u"accept"_s);
        m_office->withdrawElsewhere(gone);
        (void)m_office->createRequest(u"bounce.kees@visser.example"_s); // sent and bounced meanwhile
        m_office->open();
        const Listener listener(m_office->environment());
        m_office->start();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.looks().isEmpty(), 20000);
        settle();
        QCOMPARE(listener.looks().size(), 1);
        QVERIFY(listener.looks().constFirst().second);
        QCOMPARE(listener.count(Kind::Accepted), 1);
        QCOMPARE(listener.count(Kind::PartnershipMade), 1);
        QCOMPARE(listener.count(Kind::Bounced), 1);
        QCOMPARE(find(listener, Kind::Bounced).from, RecordState::None);
        QCOMPARE(find(listener, Kind::Withdrawn).subjectId, gone);
        QCOMPARE(find(listener, Kind::Withdrawn).clientName, u"Jan Jansen"_s);
        QVERIFY(!find(listener, Kind::Withdrawn).wasOwn);
        QCOMPARE(listener.all().size(), 4);
    }

    void nothingIsToldTwice()
    {
        (void)m_office->createRequest(janEmail);
        m_office->start();
        settle();
        const Listener listener(m_office->environment());
        m_office->answer(janEmail, u"decline"_s);
        m_office->refresh();
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(listener.all().size(), 1, 20000);
        m_office->open();
        const Listener next(m_office->environment());
        m_office->start();
        settle();
        QVERIFY(next.looks().isEmpty());
    }

    void ownWithdrawalIsOwnAndThatOfAnotherIsNot()
    {
        const QString mine = m_office->createRequest(janEmail);
        const QString theirs = m_office->createRequest(pietEmail);
        m_office->start();
        settle();
        const Listener listener(m_office->environment());
        AuthorisationRequests *requests = m_office->environment()->authorisations();
        const auto done = await(requests->withdraw(*requests->list().find(mine)));
        QVERIFY(done && done->has_value());
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::Withdrawn), 1, 20000);
        QCOMPARE(listener.all().constFirst().subjectId, mine);
        QVERIFY(listener.all().constFirst().wasOwn);

        m_office->withdrawElsewhere(theirs);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::Withdrawn), 2, 20000);
        QCOMPARE(listener.all().constLast().subjectId, theirs);
        QVERIFY(!listener.all().constLast().wasOwn);
    }

    void ownSendingIsNoNews()
    {
        m_office->start();
        settle();
        const Listener listener(m_office->environment());
        AuthorisationDraft draft;
        draft.clientName = u"De Vries Bouw"_s;
        draft.clientEmail = u"jan@devries.example"_s;
        draft.softwarePackageId = u"yuki"_s;
        draft.organisation.name = u"De Vries Bouw B.V."_s;
        draft.paidBy = Payer::Requester;
        const auto sent = await(m_office->environment()->authorisations()->send(draft));
        QVERIFY(sent && sent->state == SendOutcome::State::Sent);
        m_office->refresh();
        settle();
        QVERIFY(listener.looks().isEmpty());
    }

    void endOfAPartnershipSaysWhoseDoingItWas()
    {
        for (const QString &email : {janEmail, pietEmail}) {
            (void)m_office->createRequest(email);
            m_office->answer(email, u"accept"_s);
        }
        m_office->start();
        settle();
        const Listener listener(m_office->environment());
        m_office->endPartnership(m_office->partnershipOf(janEmail), u"client"_s);
        m_office->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::PartnershipEndedByClient), 1, 20000);
        QCOMPARE(listener.all().constFirst().from, RecordState::Active);
        QCOMPARE(listener.all().constFirst().to, RecordState::EndedByClient);

        const QString own = m_office->partnershipOf(pietEmail);
        Partnerships *partnerships = m_office->environment()->partnerships();
        const auto done = await(partnerships->cancel(*partnerships->list().find(own)));
        QVERIFY(done && done->has_value());
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::PartnershipEndedByUs), 1, 20000);
        QVERIFY(listener.all().constLast().wasOwn);
    }

    void rolesAreWatched()
    {
        m_office->start();
        settle();
        // The store says that the last run saw another role.
        m_office->close();
        m_office->rememberRole(RecordState::RoleBasic);
        m_office->open();
        const Listener listener(m_office->environment());
        m_office->start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::RoleChanged), 1, 20000);
        QCOMPARE(listener.all().constFirst().from, RecordState::RoleBasic);
        QCOMPARE(listener.all().constFirst().to, RecordState::RoleAdministrator);
        QCOMPARE(listener.all().constFirst().noun, Noun::Account);
    }

    void forgottenEnvironmentStartsAnew()
    {
        (void)m_office->createRequest(janEmail);
        m_office->start();
        settle();
        m_office->close();
        m_office->answer(janEmail, u"accept"_s);
        m_office->forget();
        m_office->open();
        const Listener listener(m_office->environment());
        m_office->start();
        settle();
        QVERIFY(listener.looks().isEmpty());
    }

private:
    /// Reads everything once more, after which every look that was due has been taken and written.
    void settle()
    {
        m_office->refresh();
        QSignalSpy looked(m_office->environment()->attention(), &AttentionList::looked);
        m_office->environment()->attention()->setClock(&QDateTime::currentDateTimeUtc);
        QVERIFY(looked.wait(20000));
    }

    [[nodiscard]] static SeenChange find(const Listener &listener, Kind kind)
    {
        for (const SeenChange &change : listener.all()) {
            if (change.kind == kind)
                return change;
        }
        return {};
    }

    std::unique_ptr<WatchedOffice> m_office;
};

} // namespace authdesk::test

QTEST_GUILESS_MAIN(authdesk::test::TestSeenChanges)
#include "tst_seen_changes.moc"
