// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices that change the same consent, in every order, and answers that are lost on the way.
#include "tests/core/consents/consents_desk.h"
#include "tests/support/faulty_server.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace authdesk {

using namespace test;

namespace {

using State = SaveOutcome::State;
using Removal = RemovalOutcome::State;

const QString ours = u"Ours"_s;
const QString theirs = u"Theirs"_s;
const QString before = u"Bakkerij Jansen"_s;

/// One consent in a service that loses answers.
class LossyConsent
{
public:
    enum class Loss { None, BeforeTheWork, AfterTheWork };

    LossyConsent()
        : m_server([this](const ReceivedRequest &request) { return answer(request); })
    {
    }

    Loss loss = Loss::None;
    int lossesToCome = 1000;
    bool losesGetsToo = false;
    bool changesAlways = false; ///< another client changes the status again and again
    QString name = before;
    int status = 0;
    bool exists = true;
    int patches = 0;
    int deletions = 0;

    [[nodiscard]] QUrl url() const { return m_server.url(); }

private:
    [[nodiscard]] QByteArray tag() const { return "\"v" + QByteArray::number(m_version) + '"'; }

    Behaviour answer(const ReceivedRequest &request)
    {
        if (request.verb == "GET") {
            if (losesGetsToo && patches + deletions > 0)
                return Behaviour::drop();
            return exists ? Behaviour::json({{u"id"_s, u"one"_s}, {u"name"_s, name}, {u"status"_s, status}},
                                            "ETag: " + tag() + "\r\n")
                          : Behaviour::answer(404);
        }
        ++(request.verb == "PATCH" ? patches : deletions);
        const bool isLost = loss != Loss::None && lossesToCome-- > 0;
        if (isLost && loss == Loss::BeforeTheWork)
            return Behaviour::drop();
        const Behaviour done = carryOut(request);
        return isLost ? Behaviour::drop() : done;
    }

    Behaviour carryOut(const ReceivedRequest &request)
    {
        if (!exists)
            return Behaviour::answer(404);
        if (changesAlways)
            ++m_version;
        if (request.header("If-Match") != tag())
            return Behaviour::answer(412);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (request.verb == "DELETE")
            exists = false;
        name = body.value("name"_L1).toString(name);
        status = body.value("status"_L1).toInt(status);
        ++m_version;
        return Behaviour::answer(204);
    }

    int m_version = 1;
    FaultyServer m_server;
};

} // namespace

class TestConsentConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<PracticeService>();
        m_office = std::make_unique<ConsentsDesk>(*m_service);
        m_other = std::make_unique<ConsentsDesk>(*m_service);
    }

    void cleanupTestCase()
    {
        m_office.reset();
        m_other.reset();
        m_service.reset();
    }

    void everyOrder_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QString>("name"); // afterwards, at the service
        QTest::addColumn<bool>("isRevoked");
        const auto row = [](const QString &first, const QString &then, auto expected, const QString &name,
                            bool isRevoked) {
            QTest::newRow(qPrintable(first + u", then "_s + then))
                << first << then << static_cast<int>(expected) << name << isRevoked;
        };
        row(u"nothing"_s, u"rename"_s, State::Saved, ours, false);
        row(u"nothing"_s, u"revoke"_s, State::Saved, before, true);
        row(u"nothing"_s, u"both"_s, State::Saved, ours, true);
        row(u"nothing"_s, u"nothing"_s, State::AlreadySo, before, false);
        row(u"nothing"_s, u"delete"_s, Removal::Removed, {}, false);
        row(u"rename alike"_s, u"rename"_s, State::AlreadySo, ours, false);
        row(u"rename"_s, u"rename"_s, State::Conflict, theirs, false);
        row(u"rename"_s, u"revoke"_s, State::MergedAndSaved, theirs, true);
        row(u"rename"_s, u"both"_s, State::Conflict, theirs, false);
        row(u"rename"_s, u"delete"_s, Removal::Conflict, theirs, false);
        row(u"rename alike"_s, u"both"_s, State::MergedAndSaved, ours, true);
        row(u"revoke"_s, u"rename"_s, State::MergedAndSaved, ours, true);
        row(u"revoke"_s, u"revoke"_s, State::AlreadySo, before, true);
        row(u"revoke"_s, u"both"_s, State::MergedAndSaved, ours, true);
        row(u"revoke"_s, u"delete"_s, Removal::Conflict, before, true);
        row(u"both"_s, u"rename"_s, State::Conflict, theirs, true);
        row(u"both"_s, u"revoke"_s, State::AlreadySo, theirs, true);
        row(u"delete"_s, u"rename"_s, State::DeletedElsewhere, {}, false);
        row(u"delete"_s, u"revoke"_s, State::DeletedElsewhere, {}, false);
        row(u"delete"_s, u"both"_s, State::DeletedElsewhere, {}, false);
        row(u"delete"_s, u"delete"_s, Removal::AlreadyGone, {}, false);
    }

    void everyOrder()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(int, expected);
        QFETCH(QString, name);
        QFETCH(bool, isRevoked);
        // Once with the form open before the other acted, once decided on the row in the list.
        for (const bool isOpened : {true, false}) {
            const CreationOutcome made = m_office->make(before);
            const TaggedConsent opened = m_office->open(made.consentId);
            act(*m_other, first, m_other->open(made.consentId), theirs);
            QCOMPARE(actAndTell(*m_office, then, opened, isOpened), expected);

            const Result<TaggedConsent> now = outcomeOf(m_other->api.get(made.consentId, &m_other->caller));
            QCOMPARE(now.has_value(), !name.isNull());
            QCOMPARE(m_office->consents.list().find(made.consentId) != nullptr, now.has_value());
            if (now) {
                QCOMPARE(now->consent.name, name);
                QCOMPARE(now->consent.status == Consent::Status::Revoked, isRevoked);
                QCOMPARE(*m_office->consents.list().find(made.consentId), now->consent);
            }
        }
    }

    void conflictTellsAllThreeAndMineCanBeKept()
    {
        const CreationOutcome made = m_office->make(before);
        const TaggedConsent opened = m_office->open(made.consentId);
        act(*m_other, u"rename"_s, m_other->open(made.consentId), theirs);
        const SaveOutcome conflict = m_office->save(opened, rename(ours));
        QCOMPARE(conflict.state, State::Conflict);
        QCOMPARE(conflict.clashes, QList<ConsentField>{ConsentField::Name});
        QCOMPARE(conflict.original.name, before);
        QCOMPARE(conflict.mine.name, ours);
        QCOMPARE(conflict.now->consent.name, theirs);
        // While the person thinks, it changes once more: a conflict again.
        act(*m_other, u"rename"_s, m_other->open(made.consentId), u"Third"_s);
        const SaveOutcome again = outcomeOf(m_office->consents.overwrite(*conflict.now, conflict.mine));
        QCOMPARE(again.state, State::Conflict);
        QCOMPARE(again.now->consent.name, u"Third"_s);
        const SaveOutcome kept = outcomeOf(m_office->consents.overwrite(*again.now, again.mine));
        QCOMPARE(kept.state, State::Saved);
        QCOMPARE(m_other->open(made.consentId).consent.name, ours);
        // The tag of the answer is that of now: another change goes through at once.
        QCOMPARE(m_office->save(*kept.now, revoke()).state, State::Saved);
    }

    void atTheSameMoment()
    {
        for (int round = 0; round < 10; ++round) {
            const CreationOutcome made = m_office->make(before);
            const TaggedConsent mine = m_office->open(made.consentId);
            const TaggedConsent others = m_other->open(made.consentId);
            QCoro::Task<SaveOutcome> first = m_office->consents.save(mine, rename(ours));
            QCoro::Task<SaveOutcome> second =
                m_other->consents.save(others, round % 2 == 0 ? rename(theirs) : revoke());
            const SaveOutcome one = outcomeOf(std::move(first));
            const SaveOutcome two = outcomeOf(std::move(second));
            const Consent now = m_office->open(made.consentId).consent;
            const int saved = static_cast<int>(one.state == State::Saved) + static_cast<int>(two.state == State::Saved);
            QCOMPARE(saved, 1);
            if (round % 2 == 0) {
                QCOMPARE(now.name, one.state == State::Saved ? ours : theirs);
                QVERIFY(one.state == State::Conflict || two.state == State::Conflict);
            } else {
                QCOMPARE(now.name, ours);
                QCOMPARE(now.status, Consent::Status::Revoked);
            }
        }
    }

    void neverLoops()
    {
        LossyConsent service;
        service.changesAlways = true;
        ConsentsDesk desk(service.url(), u"key"_s);
        const SaveOutcome outcome = desk.save(desk.open(u"one"_s), rename(ours));
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.error->kind, ApiError::Kind::ChangedMeanwhile);
        QCOMPARE(outcome.mine.name, ours);
        QCOMPARE(service.patches, 2);
        const RemovalOutcome removal = outcomeOf(desk.consents.remove(desk.open(u"one"_s).consent));
        QCOMPARE(removal.state, Removal::Failed);
        QCOMPARE(service.deletions, 2);
    }

    void lostAnswers_data()
    {
        using Loss = LossyConsent::Loss;
        QTest::addColumn<int>("loss");
        QTest::addColumn<int>("losses");
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("saved");
        QTest::addColumn<int>("removed");
        const auto row = [](const char *name, Loss loss, int losses, int tries, State saved, Removal removed) {
            QTest::newRow(name) << static_cast<int>(loss) << losses << tries << static_cast<int>(saved)
                                << static_cast<int>(removed);
        };
        row("carried out, answer lost", Loss::AfterTheWork, 1, 1, State::Saved, Removal::Removed);
        row("carried out, the net layer asks again", Loss::AfterTheWork, 1, 3, State::Saved, Removal::Removed);
        row("not carried out", Loss::BeforeTheWork, 1, 1, State::Failed, Removal::Failed);
        row("not carried out, the net layer asks again", Loss::BeforeTheWork, 2, 3, State::Saved, Removal::Removed);
        row("never gets through", Loss::BeforeTheWork, 1000, 3, State::Failed, Removal::Failed);
    }

    void lostAnswers()
    {
        QFETCH(int, loss);
        QFETCH(int, losses);
        QFETCH(int, tries);
        QFETCH(int, saved);
        QFETCH(int, removed);
        HttpLimits limits = impatient();
        limits.retry.tries = tries;
        LossyConsent service;
        service.loss = static_cast<LossyConsent::Loss>(loss);
        ConsentsDesk desk(service.url(), u"key"_s, limits);
        service.lossesToCome = losses;
        const SaveOutcome outcome = desk.save(desk.open(u"one"_s), rename(ours));
        QCOMPARE(static_cast<int>(outcome.state), saved);
        QCOMPARE(service.name == ours, outcome.state == State::Saved);
        QVERIFY(service.patches <= tries);
        service.lossesToCome = losses;
        const RemovalOutcome removal = outcomeOf(desk.consents.remove(desk.open(u"one"_s).consent));
        QCOMPARE(static_cast<int>(removal.state), removed);
        QCOMPARE(!service.exists, removal.state == Removal::Removed);
        QVERIFY(service.deletions <= tries);
    }

    void whatCannotBeAskedIsUnknown()
    {
        LossyConsent service;
        service.loss = LossyConsent::Loss::AfterTheWork;
        service.losesGetsToo = true;
        ConsentsDesk desk(service.url(), u"key"_s);
        const TaggedConsent opened = desk.open(u"one"_s);
        const SaveOutcome outcome = desk.save(opened, rename(ours));
        QCOMPARE(outcome.state, State::Unknown);
        QVERIFY(outcome.error->outcomeUnknown);
        service.losesGetsToo = false;
        QCOMPARE(desk.save(opened, rename(ours)).state, State::Saved); // the same again is safe
    }

    void unknownRemovalIsUnknown()
    {
        LossyConsent service;
        service.loss = LossyConsent::Loss::AfterTheWork;
        service.losesGetsToo = true;
        ConsentsDesk desk(service.url(), u"key"_s);
        const TaggedConsent opened = desk.open(u"one"_s);
        QCOMPARE(outcomeOf(desk.consents.remove(opened.consent)).state, Removal::Unknown);
        service.losesGetsToo = false;
        QCOMPARE(outcomeOf(desk.consents.remove(opened.consent)).state, Removal::AlreadyGone);
    }

    void unreachableServiceIsFailedNotUnknown()
    {
        auto service = std::make_unique<PracticeService>();
        ConsentsDesk desk(*service);
        const CreationOutcome made = desk.make(before);
        const TaggedConsent opened = desk.open(made.consentId);
        service->kill();
        const SaveOutcome outcome = desk.save(opened, rename(ours));
        QCOMPARE(outcome.error->kind, ApiError::Kind::Offline);
        QVERIFY(outcome.state == State::Failed ||
                outcome.state == State::Unknown); // a kept connection dies like a loss
        const SaveOutcome later = desk.save(opened, rename(ours));
        QCOMPARE(later.state, State::Failed);
    }

private:
    static void act(ConsentsDesk &desk, const QString &what, const TaggedConsent &on, const QString &name)
    {
        if (what == "nothing"_L1)
            return;
        if (what == "delete"_L1) {
            QCOMPARE(outcomeOf(desk.consents.remove(on.consent)).state, Removal::Removed);
            return;
        }
        QCOMPARE(desk.save(on, changeFor(what, what == "rename alike"_L1 ? ours : name)).state, State::Saved);
    }

    static int actAndTell(ConsentsDesk &desk, const QString &what, const TaggedConsent &on, bool isOpened)
    {
        if (what == "delete"_L1)
            return static_cast<int>(outcomeOf(desk.consents.remove(on.consent)).state);
        const ConsentChange change = changeFor(what, ours);
        const SaveOutcome outcome =
            isOpened ? desk.save(on, change) : outcomeOf(desk.consents.saveSeen(on.consent, change));
        return static_cast<int>(outcome.state);
    }

    static ConsentChange changeFor(const QString &what, const QString &name)
    {
        ConsentChange change;
        if (what.startsWith("rename"_L1) || what == "both"_L1)
            change.name = name;
        if (what == "revoke"_L1 || what == "both"_L1)
            change.status = Consent::Status::Revoked;
        return change;
    }

    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<ConsentsDesk> m_office;
    std::unique_ptr<ConsentsDesk> m_other;
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentConflicts)
#include "tst_consent_conflicts.moc"
