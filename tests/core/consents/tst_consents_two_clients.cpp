// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices work on the same consents at once, a thousand operations at random; at the end both see what the service
// has, and nobody's word was lost unsaid.
#include "tests/core/consents/consents_desk.h"

#include <QRandomGenerator>

namespace authdesk {

using namespace test;

namespace {

constexpr int operations = 1000;

/// What was done, for the message when it fails.
struct Tally
{
    int made = 0;
    int saved = 0;
    int merged = 0;
    int alreadySo = 0;
    int conflicts = 0;
    int deletedElsewhere = 0;
    int removed = 0;
    int notRemoved = 0;
    int failed = 0;
};

QList<Consent> sorted(QList<Consent> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Consent &one, const Consent &other) { return one.id < other.id; });
    return rows;
}

} // namespace

class TestConsentsTwoClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandOperations()
    {
        const quint32 seed = qEnvironmentVariableIsSet("AUTHDESK_SEED") ? qEnvironmentVariable("AUTHDESK_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("AUTHDESK_SEED=%u", seed);
        m_random.seed(seed);
        const PracticeService service(
            {u"--consents"_s, u"observed"_s, u"--clients"_s, u"180"_s, u"--consents-rate"_s, u"0"_s});
        m_desks[0] = std::make_unique<ConsentsDesk>(service);
        m_desks[1] = std::make_unique<ConsentsDesk>(service);
        for (const auto &desk : m_desks)
            QVERIFY(desk->refresh());
        QVERIFY2(m_desks[0]->consents.list().size() > 100, "several pages");

        for (int i = 0; i < operations / 2; ++i) {
            // One operation of each, on its way at the same time, often on the same row.
            QCoro::Task<void> first = operate(0);
            QCoro::Task<void> second = operate(1);
            QCoro::waitFor(std::move(first));
            QCoro::waitFor(std::move(second));
            if (m_random.bounded(20) == 0)
                m_desks[static_cast<size_t>(m_random.bounded(2))]->consents.refresh(); // in the middle of the next ones
        }
        report();
        QCOMPARE(m_tally.failed, 0);
        QVERIFY(m_tally.conflicts > 0 && m_tally.merged > 0 && m_tally.deletedElsewhere > 0 && m_tally.alreadySo > 0);

        for (const auto &desk : m_desks) {
            desk->refresh(); // the one under way
            QVERIFY(desk->refresh(true));
        }
        const QList<Consent> one = sorted(m_desks[0]->consents.list().rows());
        const QList<Consent> two = sorted(m_desks[1]->consents.list().rows());
        QCOMPARE(one.size(), two.size());
        QVERIFY(one == two);
        ConsentsDesk stranger(service);
        QVERIFY(stranger.refresh());
        QVERIFY(sorted(stranger.consents.list().rows()) == one);
        for (auto expected = m_names.cbegin(); expected != m_names.cend(); ++expected) {
            const Consent *consent = stranger.consents.list().find(expected.key());
            if (consent)
                QVERIFY2(expected->contains(*consent->name), "a name that nobody said was saved");
        }
        for (const QString &id : std::as_const(m_removed))
            QVERIFY(stranger.consents.list().find(id) == nullptr);
        for (const QString &id : std::as_const(m_revoked)) {
            const Consent *consent = stranger.consents.list().find(id);
            QVERIFY(consent == nullptr || consent->status == Consent::Status::Revoked);
        }
        for (const auto &desk : m_desks)
            QVERIFY(desk->consents.creations()->unresolved().isEmpty());
    }

    void cleanup()
    {
        for (auto &desk : m_desks)
            desk.reset();
    }

private:
    /// One of the last few rows, so that the two meet on the same ones.
    Consent pick(const ConsentsDesk &desk)
    {
        const QList<Consent> &rows = desk.consents.list().rows();
        const qsizetype among = std::min<qsizetype>(rows.size(), 8);
        return rows.at(rows.size() - 1 - m_random.bounded(static_cast<int>(among)));
    }

    QCoro::Task<void> operate(size_t who)
    {
        ConsentsDesk &desk = *m_desks[who];
        const int dice = m_random.bounded(100);
        if (dice < 25) {
            ConsentDraft draft;
            draft.name = u"New %1"_s.arg(m_random.bounded(1000));
            const CreationOutcome made = co_await desk.consents.creations()->create(draft);
            made.state == CreationOutcome::State::Created ? ++m_tally.made : ++m_tally.failed;
            m_names[made.consentId].insert(draft.name);
            co_return;
        }
        const Consent seen = pick(desk);
        if (dice < 40) {
            const RemovalOutcome outcome = co_await desk.consents.remove(seen);
            if (outcome.state == RemovalOutcome::State::Removed) {
                ++m_tally.removed;
                m_removed.insert(seen.id);
            } else if (outcome.state == RemovalOutcome::State::Conflict ||
                       outcome.state == RemovalOutcome::State::AlreadyGone) {
                ++m_tally.notRemoved;
            } else {
                ++m_tally.failed;
            }
            co_return;
        }
        ConsentChange change;
        if (dice < 80)
            change.name = u"Name %1"_s.arg(m_random.bounded(3));
        if (dice >= 70)
            change.status = Consent::Status::Revoked;
        // What only the sample client's own state forbids is not asked for.
        if (change.status && seen.status == Consent::Status::Inactive)
            co_return;
        if (m_random.bounded(2) == 0) {
            const SaveOutcome outcome = co_await desk.consents.saveSeen(seen, change);
            count(outcome);
            co_return;
        }
        // A form stays open while others go on; it is saved when the next one is opened.
        const std::optional<TaggedConsent> held = std::exchange(m_forms[who], std::nullopt);
        if (held && !(change.status && held->consent.status == Consent::Status::Inactive)) {
            const TaggedConsent &original = *held;
            const SaveOutcome outcome = co_await desk.consents.save(original, change);
            count(outcome);
        }
        const Result<TaggedConsent> opened = co_await desk.consents.openForEdit(seen.id);
        if (opened)
            m_forms[who] = *opened;
        else
            opened.error().kind == ApiError::Kind::NotFound ? ++m_tally.deletedElsewhere : ++m_tally.failed;
    }

    void count(const SaveOutcome &outcome)
    {
        using State = SaveOutcome::State;
        switch (outcome.state) {
        case State::Saved:
            ++m_tally.saved;
            break;
        case State::MergedAndSaved:
            ++m_tally.merged;
            break;
        case State::AlreadySo:
            ++m_tally.alreadySo;
            break;
        case State::Conflict:
            ++m_tally.conflicts;
            break;
        case State::DeletedElsewhere:
            ++m_tally.deletedElsewhere;
            break;
        case State::Unknown:
        case State::Failed:
            ++m_tally.failed;
            qWarning("failed: %d %s", outcome.error ? outcome.error->httpStatus : 0,
                     outcome.error ? qPrintable(outcome.error->detail) : "");
            break;
        }
        if (outcome.state != State::Saved && outcome.state != State::MergedAndSaved)
            return;
        if (outcome.mine.name)
            m_names[outcome.original.id].insert(*outcome.mine.name);
        if (outcome.original.name)
            m_names[outcome.original.id].insert(*outcome.original.name);
        if (outcome.mine.status)
            m_revoked.insert(outcome.original.id);
    }

    void report() const
    {
        qInfo(
            "made %d, saved %d, merged %d, already so %d, conflicts %d, deleted elsewhere %d, removed %d, not removed "
            "%d, failed %d",
            m_tally.made, m_tally.saved, m_tally.merged, m_tally.alreadySo, m_tally.conflicts, m_tally.deletedElsewhere,
            m_tally.removed, m_tally.notRemoved, m_tally.failed);
    }

    std::array<std::unique_ptr<ConsentsDesk>, 2> m_desks;
    std::array<std::optional<TaggedConsent>, 2> m_forms;
    QRandomGenerator m_random;
    Tally m_tally;
    QHash<QString, QSet<QString>> m_names; ///< every name that somebody gave to a consent
    QSet<QString> m_removed;
    QSet<QString> m_revoked;
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentsTwoClients)
#include "tst_consents_two_clients.moc"
