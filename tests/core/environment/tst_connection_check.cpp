// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of the connection finds, on the real practice server and on one that misbehaves; and the environment
// that has both services.
#include "core/environment/environment.h"
#include "core/environment/key_refusal.h"
#include "tests/support/faulty_server.h"
#include "tests/support/practice_service.h"
#include "tests/support/throwaway_ca.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using What = ConnectionStep::What;
using State = ConnectionStep::State;

EnvironmentProfile profileOf(const PracticeService &service)
{
    EnvironmentProfile profile;
    profile.id = u"office"_s;
    profile.name = u"Kantoor Jansen"_s;
    profile.authorisations.address = service.authorisations();
    profile.consents.address = service.consents();
    profile.onboardingAddress = service.onboarding();
    return profile;
}

bool finish(ConnectionRun &run)
{
    QSignalSpy finished(&run, &ConnectionRun::finished);
    run.start();
    return (!run.isRunning() || finished.wait(30000)) && !run.isRunning();
}

bool allPassed(const ConnectionRun &run)
{
    return std::ranges::all_of(run.steps(), [](const ConnectionStep &step) { return step.state == State::Passed; });
}

State stateOf(const ConnectionRun &run, What what)
{
    return run.steps().at(static_cast<qsizetype>(what)).state;
}

} // namespace

class TestConnectionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsWell()
    {
        const PracticeService service({u"--clients"_s, u"30"_s});
        ConnectionRun run(profileOf(service), Secret(service.apiKey()), Secret(service.consentsApiKey()));
        QCOMPARE(run.steps().size(), 8);
        QSignalSpy stepFinished(&run, &ConnectionRun::stepFinished);
        QVERIFY(finish(run));
        QVERIFY(allPassed(run));
        QCOMPARE(stepFinished.size(), 8);
        for (const ConnectionStep &step : run.steps()) {
            QVERIFY(step.milliseconds >= 0);
            QVERIFY(!step.error);
        }
        QVERIFY(run.steps().at(static_cast<qsizetype>(What::AuthorisationRequests)).rows.value_or(0) > 0);
        QVERIFY(run.steps().at(static_cast<qsizetype>(What::Consents)).rows.value_or(0) > 0);
        QVERIFY(run.account().has_value());
        QVERIFY(finish(run)); // once more
        QVERIFY(allPassed(run));
    }

    void withoutConsentsTheirStepsAreLeftOut()
    {
        const PracticeService service;
        EnvironmentProfile profile = profileOf(service);
        profile.consents.address.clear();
        ConnectionRun run(profile, Secret(service.apiKey()), {});
        QCOMPARE(run.steps().size(), 5);
        QVERIFY(finish(run));
        QVERIFY(allPassed(run));
    }

    void eachServiceHasItsOwnKey()
    {
        const PracticeService service({u"--consents-api-key"_s, u"another-key-of-its-own"_s});
        ConnectionRun run(profileOf(service), Secret(service.apiKey()), Secret(service.apiKey()));
        QVERIFY(finish(run));
        QCOMPARE(stateOf(run, What::Partnerships), State::Passed);
        QCOMPARE(stateOf(run, What::ConsentsReached), State::Passed);
        QCOMPARE(stateOf(run, What::ConsentsKey), State::Failed);
        QCOMPARE(stateOf(run, What::Consents), State::Skipped);
        const ConnectionStep key = run.steps().at(static_cast<qsizetype>(What::ConsentsKey));
        QCOMPARE(key.error->kind, ApiError::Kind::NotAuthenticated);
        ConnectionRun right(profileOf(service), Secret(service.apiKey()), Secret(service.consentsApiKey()));
        QVERIFY(finish(right));
        QVERIFY(allPassed(right));
    }

    void nobodyAnswers()
    {
        PracticeService service;
        const EnvironmentProfile profile = profileOf(service);
        service.kill();
        ConnectionRun run(profile, Secret(u"key"_s), Secret(u"key"_s));
        QVERIFY(finish(run));
        QCOMPARE(stateOf(run, What::AuthorisationsReached), State::Failed);
        QCOMPARE(stateOf(run, What::ConsentsReached), State::Failed);
        for (const What what : {What::AuthorisationsKey, What::Account, What::Partnerships, What::Consents})
            QCOMPARE(stateOf(run, what), State::Skipped);
    }

    void oneListThatFailsHidesNoOther()
    {
        test::FaultyServer server([](const test::ReceivedRequest &request) {
            if (request.target.contains("authorisation-requests"))
                return test::Behaviour::answer(500);
            if (request.target.contains("account"))
                return test::Behaviour::answer(403);
            return test::Behaviour::json({{u"data"_s, QJsonArray()}, {u"meta"_s, QJsonObject{{u"totalPages"_s, 0}}}});
        });
        EnvironmentProfile profile;
        profile.authorisations.address = server.url();
        profile.consents.address = server.url();
        ConnectionRun run(profile, Secret(u"key"_s), Secret(u"key"_s));
        QVERIFY(finish(run));
        QCOMPARE(stateOf(run, What::AuthorisationsKey), State::Passed); // a 403 knows the key
        QCOMPARE(stateOf(run, What::Account), State::Failed);
        QCOMPARE(stateOf(run, What::AuthorisationRequests), State::Failed);
        QCOMPARE(stateOf(run, What::Partnerships), State::Passed);
        QCOMPARE(stateOf(run, What::Consents), State::Passed);
    }

    void aCertificateThatNobodyVouchesForIsNotReached()
    {
        test::ThrowawayCa ca;
        QVERIFY2(ca.isReady(), qPrintable(ca.problem()));
        test::FaultyServer server([](const test::ReceivedRequest &) { return test::Behaviour::answer(401); },
                                  ca.serverConfiguration(u"IP:127.0.0.1"_s));
        EnvironmentProfile profile;
        profile.authorisations.address = server.url();
        ConnectionRun stranger(profile, Secret(u"key"_s), {});
        QVERIFY(finish(stranger));
        QCOMPARE(stateOf(stranger, What::AuthorisationsReached), State::Failed);
        QCOMPARE(stranger.steps().constFirst().error->kind, ApiError::Kind::Tls);
        HttpClient client(server.url(), Secret(u"key"_s));
        client.setTlsConfiguration(ca.clientConfiguration());
        ConnectionRun trusting(&client);
        QVERIFY(finish(trusting));
        QCOMPARE(stateOf(trusting, What::AuthorisationsReached), State::Passed);
        QCOMPARE(stateOf(trusting, What::AuthorisationsKey), State::Failed);
    }

    void runThatGoesInTheMiddle()
    {
        test::FaultyServer server([](const test::ReceivedRequest &) { return test::Behaviour::silence(); });
        EnvironmentProfile profile;
        profile.authorisations.address = server.url();
        profile.consents.address = server.url();
        auto run = std::make_unique<ConnectionRun>(profile, Secret(u"key"_s), Secret(u"key"_s));
        run->start();
        QTRY_COMPARE(server.deliveries(), 2);
        run.reset();
        QTRY_COMPARE(server.hungUp(), 2);
    }

    void environmentHasBothServices()
    {
        const PracticeService service({u"--clients"_s, u"30"_s, u"--consents-api-key"_s, u"another-key-of-its-own"_s});
        Store store((QString()));
        Environment environment(profileOf(service), Secret(service.apiKey()), &store);
        QVERIFY(environment.consents() == nullptr);
        environment.useConsents({});
        QVERIFY2(environment.consents() == nullptr, "without a key there are none");
        environment.useConsents(Secret(service.consentsApiKey()));
        QVERIFY(environment.consents() != nullptr);
        environment.start();
        QTRY_COMPARE_WITH_TIMEOUT(environment.consents()->refreshing()->state(), ConsentList::State::Ready, 30000);
        QVERIFY(environment.consents()->list().size() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(environment.authorisations()->list().size() > 0, 30000);
        const std::unique_ptr<ConnectionRun> run = environment.connectionRun();
        QVERIFY(finish(*run));
        QVERIFY(allPassed(*run));
    }

    void environmentThatGoesInTheMiddle()
    {
        test::FaultyServer server([](const test::ReceivedRequest &) { return test::Behaviour::silence(); });
        Store store((QString()));
        QObject dialog;
        std::optional<CreationOutcome::State> state;
        {
            EnvironmentProfile profile;
            profile.id = u"office"_s;
            profile.authorisations.address = server.url();
            profile.consents.address = server.url();
            Environment environment(profile, Secret(u"key"_s), &store);
            environment.useConsents(Secret(u"key"_s));
            environment.start();
            ConsentDraft draft;
            draft.name = u"Bakkerij Jansen"_s;
            QCoro::connect(environment.consents()->creations()->create(draft), &dialog,
                           [&state](const CreationOutcome &outcome) { state = outcome.state; });
            QTRY_VERIFY(std::any_of(server.requests().cbegin(), server.requests().cend(),
                                    [](const test::ReceivedRequest &request) { return request.verb == "POST"; }));
        }
        QCOMPARE(state, CreationOutcome::State::Unknown);
    }

    void causesOfARefusedKey()
    {
        using Kind = EnvironmentProfile::Kind;
        using Cause = KeyRefusalCause;
        ApiError refused;
        refused.kind = ApiError::Kind::NotAuthenticated;
        const QDate today(2026, 11, 21);
        QCOMPARE(likelyCauses(refused, Kind::Production, std::nullopt, today),
                 (QList<Cause>{Cause::OfDevelopment, Cause::PerhapsExpired, Cause::DeletedOrMistyped}));
        QCOMPARE(likelyCauses(refused, Kind::Development, today.addDays(-1), today),
                 (QList<Cause>{Cause::Expired, Cause::OfProduction, Cause::DeletedOrMistyped}));
        QCOMPARE(likelyCauses(refused, Kind::Production, today, today), // its last day
                 (QList<Cause>{Cause::OfDevelopment, Cause::DeletedOrMistyped}));
        QCOMPARE(likelyCauses(refused, Kind::Practice, std::nullopt, today), QList<Cause>{Cause::DeletedOrMistyped});
        refused.kind = ApiError::Kind::NotAllowed;
        QVERIFY(likelyCauses(refused, Kind::Production, today.addDays(-1), today).isEmpty());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConnectionCheck)
#include "tst_connection_check.moc"
