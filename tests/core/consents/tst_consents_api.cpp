// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of API.1 against the real practice server, as it is documented and as it was observed.
#include "core/consents/consents_api.h"
#include "tests/core/consents/consents_desk.h"

#include <QUrlQuery>
#include <memory>

namespace authdesk {

using namespace test;

class TestConsentsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCall_data() { modes(); }

    void everyCall()
    {
        QFETCH(QString, mode);
        const PracticeService service({u"--consents"_s, mode});
        ConsentsDesk desk(service);
        ConsentsApi &api = desk.api;

        ConsentDraft draft;
        draft.name = u"Bäckerei „Jansen“ & Zn + 100%"_s;
        draft.systemSettings.insert(u"exactonline"_s, u"b6a1c1f2-5d1c-4e7a-8f0e-2a1d7d2f6c11"_s);
        const Result<QString> id = outcomeOf(api.create(draft, {}, &desk.caller));
        QVERIFY(id);

        const Result<TaggedConsent> made = outcomeOf(api.get(*id, &desk.caller));
        QVERIFY(made);
        QCOMPARE(made->consent.id, *id);
        QCOMPARE(made->consent.name, draft.name);
        QCOMPARE(made->consent.status, Consent::Status::Created);
        QCOMPARE(made->consent.systemSettings, draft.systemSettings);
        QVERIFY(made->consent.createdOn.isValid());

        QVERIFY(outcomeOf(api.update(*id, rename(u"Anders"_s), made->etag, {}, &desk.caller)));
        const Result<void> stale = outcomeOf(api.update(*id, revoke(), made->etag, {}, &desk.caller));
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, ApiError::Kind::ChangedMeanwhile);
        const Result<TaggedConsent> renamed = outcomeOf(api.get(*id, &desk.caller));
        QVERIFY(renamed);
        QCOMPARE(renamed->consent.name, u"Anders"_s);
        QVERIFY(renamed->etag != made->etag);

        const Result<Secret> code = outcomeOf(api.oneTimeCode(*id, {}, &desk.caller));
        const Result<Secret> another = outcomeOf(api.oneTimeCode(*id, {}, &desk.caller));
        QVERIFY(code && another);
        QVERIFY(!code->isEmpty() && *code != *another);

        ConsentChange both = rename(u"Ook anders"_s);
        both.status = Consent::Status::Revoked;
        QVERIFY(outcomeOf(api.update(*id, both, renamed->etag, {}, &desk.caller)));
        const Result<TaggedConsent> revoked = outcomeOf(api.get(*id, &desk.caller));
        QVERIFY(revoked);
        QCOMPARE(revoked->consent.status, Consent::Status::Revoked);
        QCOMPARE(revoked->consent.name, u"Ook anders"_s);

        QVERIFY(outcomeOf(api.remove(*id, revoked->etag, {}, &desk.caller)));
        const Result<TaggedConsent> gone = outcomeOf(api.get(*id, &desk.caller));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
    }

    void everyParameter_data() { modes(); }

    void everyParameter()
    {
        QFETCH(QString, mode);
        const PracticeService service({u"--consents"_s, mode, u"--clients"_s, u"150"_s, u"--seed"_s, u"4"_s});
        ConsentsDesk desk(service);
        QVERIFY(desk.refresh());
        const QList<Consent> all = desk.consents.list().rows();
        QVERIFY(all.size() > 50);

        for (const Consent::Status status : {Consent::Status::Created, Consent::Status::Accepted,
                                             Consent::Status::Revoked, Consent::Status::Inactive}) {
            ConsentFilter filter;
            filter.status = status;
            compareFound(desk, filter, [status](const Consent &consent) { return consent.status == status; });
        }
        const auto connected = std::find_if(all.cbegin(), all.cend(), [](const Consent &consent) {
            return !consent.source.isEmpty() && !consent.systemSettingsId.isEmpty() && consent.updatedOn.isValid();
        });
        QVERIFY(connected != all.cend());
        const Consent &sample = *connected;
        ConsentFilter filter;
        filter.source = sample.source;
        compareFound(desk, filter, [&](const Consent &consent) { return consent.source == sample.source; });
        filter = {};
        filter.systemSettingsId = sample.systemSettingsId;
        compareFound(desk, filter,
                     [&](const Consent &consent) { return consent.systemSettingsId == sample.systemSettingsId; });
        filter = {};
        filter.createdOn = sample.createdOn.date();
        compareFound(desk, filter,
                     [&](const Consent &consent) { return consent.createdOn.date() == sample.createdOn.date(); });
        filter = {};
        filter.updatedOn = sample.updatedOn.date();
        compareFound(desk, filter,
                     [&](const Consent &consent) { return consent.updatedOn.date() == sample.updatedOn.date(); });
        filter = {};
        filter.name = *sample.name;
        compareFound(desk, filter,
                     [&](const Consent &consent) { return consent.name.value_or(QString()).contains(*sample.name); });
        filter = {};
        filter.isTest = true;
        const auto tests = outcomeOf(desk.consents.refreshing()->find(filter, &desk.caller));
        filter.isTest = false;
        const auto real = outcomeOf(desk.consents.refreshing()->find(filter, &desk.caller));
        QVERIFY(tests && real);
        QCOMPARE(tests->size() + real->size(), all.size());
    }

    void countPageAndOrder_data() { modes(); }

    void countPageAndOrder()
    {
        QFETCH(QString, mode);
        const PracticeService service({u"--consents"_s, mode, u"--clients"_s, u"60"_s});
        ConsentsDesk desk(service);
        ConsentQuery query;
        query.count = 7;
        query.page = 2;
        const Result<ConsentPage> page = outcomeOf(desk.api.list(query, &desk.caller));
        QVERIFY(page);
        QCOMPARE(page->consents.size(), 7);
        QVERIFY(page->totalPages > 2);
        QVERIFY(std::is_sorted(page->consents.cbegin(), page->consents.cend(),
                               [](const Consent &a, const Consent &b) { return a.createdOn < b.createdOn; }));
        query.page = page->totalPages + 1;
        const Result<ConsentPage> past = outcomeOf(desk.api.list(query, &desk.caller));
        if (mode == "observed"_L1) {
            QVERIFY(!past);
            QCOMPARE(past.error().httpStatus, 400);
        } else {
            QVERIFY(past && past->consents.isEmpty());
        }
    }

    void locationForms_data()
    {
        QTest::addColumn<QString>("form");
        for (const QString &form : {u"absolute"_s, u"relative"_s, u"slash"_s})
            QTest::newRow(qPrintable(form)) << form;
    }

    void locationForms()
    {
        QFETCH(QString, form);
        const PracticeService service({u"--location"_s, form});
        ConsentsDesk desk(service);
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        QCOMPARE(made.state, CreationOutcome::State::Created);
        QVERIFY(desk.consents.list().find(made.consentId) != nullptr);
    }

    void refusalsWithoutABody()
    {
        const PracticeService service;
        ConsentsDesk stranger(service.consents(), u"not-the-key"_s);
        const Result<TaggedConsent> refused = outcomeOf(stranger.api.get(u"x"_s, &stranger.caller));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::NotAuthenticated);
        ConsentsDesk desk(service);
        const Result<TaggedConsent> missing =
            outcomeOf(desk.api.get(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s, &desk.caller));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ApiError::Kind::NotFound);
        QVERIFY(!missing.error().correlationId.isEmpty());
    }

    void tooManyCallsWaitTheirTurn()
    {
        const PracticeService service({u"--consents-rate"_s, u"20"_s});
        ConsentsDesk desk(service, HttpLimits());
        QSet<QString> made;
        for (int i = 0; i < 15; ++i) {
            const CreationOutcome outcome = desk.make(u"Klant %1"_s.arg(i)); // two calls each
            QCOMPARE(outcome.state, CreationOutcome::State::Created);
            made.insert(outcome.consentId);
        }
        QCOMPARE(made.size(), 15);
        QVERIFY(desk.refresh());
        QCOMPARE(desk.consents.list().size(), 15);
    }

    void aChangeWithoutATagIsNotSent()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        const Result<void> done = outcomeOf(desk.api.update(made.consentId, revoke(), {}, {}, &desk.caller));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ApiError::Kind::InvalidInput);
        QCOMPARE(desk.open(made.consentId).consent.status, Consent::Status::Created);
    }

    void hostileRowsAreShown()
    {
        const PracticeService service({u"--clients"_s, u"20"_s, u"--hostile-consents"_s});
        ConsentsDesk desk(service);
        QVERIFY(desk.refresh());
        const QList<Consent> rows = desk.consents.list().rows();
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const Consent &c) { return !c.name; }));
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(),
                            [](const Consent &c) { return c.status == Consent::Status::Unknown; }));
    }

    void theLinkHoldsTheCode()
    {
        const PracticeService service;
        ConsentsDesk desk(service);
        const CreationOutcome made = desk.make(u"Bakkerij Jansen"_s);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        OnboardingChoice choice;
        choice.system = u"exactonline"_s;
        choice.redirectUrl = QUrl(u"https://office.example/done"_s);
        const auto link = outcomeOf(desk.consents.startOnboarding(made.consentId, choice, &desk.caller));
        QVERIFY(link);
        QVERIFY(link->link.reveal().startsWith(service.onboarding().toString() + u"/consent/"_s + made.consentId +
                                               u"/exactonline/?otc="_s));
        const QByteArray query = QUrl::fromEncoded(link->link.revealUtf8()).query(QUrl::FullyEncoded).toLatin1();
        QVERIFY2(!query.contains('+') && !query.contains('/'), "a code is fully encoded");
        QVERIFY(link->expiresAt >= before.addSecs(oneTimeCodeSeconds));
        QVERIFY(link->expiresAt <= QDateTime::currentDateTimeUtc().addSecs(oneTimeCodeSeconds));
        choice.redirectUrl = QUrl(u"javascript:alert(1)"_s);
        const auto refused = outcomeOf(desk.consents.startOnboarding(made.consentId, choice, &desk.caller));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::InvalidInput);
    }

private:
    static void modes()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("documented") << u"documented"_s;
        QTest::newRow("observed") << u"observed"_s;
    }

    template<class Test>
    static void compareFound(ConsentsDesk &desk, const ConsentFilter &filter, Test isExpected)
    {
        QSet<QString> expected;
        for (const Consent &consent : desk.consents.list().rows()) {
            if (isExpected(consent))
                expected.insert(consent.id);
        }
        QSet<QString> found;
        const auto answer = outcomeOf(desk.consents.refreshing()->find(filter, &desk.caller));
        QVERIFY(answer);
        for (const Consent &consent : *answer)
            found.insert(consent.id);
        QCOMPARE(found, expected);
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentsApi)
#include "tst_consents_api.moc"
