// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided without the service: lapse, comparison of changes, links, the parameters of the list.
#include "core/consents/consent_change.h"
#include "core/consents/consent_lapse.h"
#include "core/consents/onboarding_link.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

using Status = Consent::Status;
using Event = ConsentLapse::Event;
using Level = ConsentLapse::Level;

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Consent consentOf(Status status, const QDateTime &createdOn, const QDateTime &updatedOn = {})
{
    Consent consent;
    consent.id = u"id"_s;
    consent.name = u"Bakkerij Jansen"_s;
    consent.status = status;
    consent.statusNumber = static_cast<int>(status);
    consent.createdOn = createdOn;
    consent.updatedOn = updatedOn;
    return consent;
}

Consent named(const QString &name, Status status = Status::Accepted)
{
    Consent consent = consentOf(status, noon);
    consent.name = name;
    return consent;
}

ConsentChange rename(const QString &name)
{
    ConsentChange change;
    change.name = name;
    return change;
}

ConsentChange setStatus(Status status)
{
    ConsentChange change;
    change.status = status;
    return change;
}

} // namespace

class TestConsentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lapse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("createdDaysAgo");
        QTest::addColumn<int>("updatedDaysAgo"); // negative: never
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("warned");
        const auto row = [](const char *name, Status status, int created, int updated, Event event, int left,
                            Level level, bool warned) {
            QTest::newRow(name) << static_cast<int>(status) << created << updated << static_cast<int>(event) << left
                                << static_cast<int>(level) << warned;
        };
        row("new", Status::Created, 0, -1, Event::RemovalUnused, 30, Level::Distant, false);
        row("renamed counts from creation", Status::Created, 20, 1, Event::RemovalUnused, 10, Level::TwoWeeks, true);
        row("15 days left", Status::Created, 15, -1, Event::RemovalUnused, 15, Level::Distant, false);
        row("14 days left", Status::Created, 16, -1, Event::RemovalUnused, 14, Level::TwoWeeks, true);
        row("4 days left", Status::Created, 26, -1, Event::RemovalUnused, 4, Level::TwoWeeks, true);
        row("3 days left", Status::Created, 27, -1, Event::RemovalUnused, 3, Level::ThreeDays, true);
        row("overdue", Status::Created, 45, -1, Event::RemovalUnused, 0, Level::ThreeDays, true);
        row("accepted", Status::Accepted, 90, 10, Event::BecomesInactive, 20, Level::Distant, false);
        row("accepted, no update", Status::Accepted, 28, -1, Event::BecomesInactive, 2, Level::ThreeDays, true);
        row("revoked", Status::Revoked, 400, 100, Event::RemovalAfterward, 80, Level::Distant, false);
        row("revoked, nearly gone", Status::Revoked, 400, 178, Event::RemovalAfterward, 2, Level::ThreeDays, false);
        row("inactive", Status::Inactive, 400, 30, Event::RemovalAfterward, 150, Level::Distant, false);
        row("unknown", Status::Unknown, 29, 29, Event::None, 0, Level::Distant, false);
    }

    void lapse()
    {
        QFETCH(int, status);
        QFETCH(int, createdDaysAgo);
        QFETCH(int, updatedDaysAgo);
        QFETCH(int, event);
        QFETCH(int, daysLeft);
        QFETCH(int, level);
        QFETCH(bool, warned);
        const QDateTime updated = updatedDaysAgo < 0 ? QDateTime() : noon.addDays(-updatedDaysAgo);
        const ConsentLapse lapse =
            lapseOf(consentOf(static_cast<Status>(status), noon.addDays(-createdDaysAgo), updated), noon);
        QCOMPARE(static_cast<int>(lapse.event), event);
        QCOMPARE(lapse.daysLeft, daysLeft);
        QCOMPARE(static_cast<int>(lapse.level), level);
        QCOMPARE(isToWarnOf(lapse), warned);
        QCOMPARE(lapse.isEstimate, static_cast<Status>(status) == Status::Accepted);
        QCOMPARE(lapse.needsNewConsent, static_cast<Status>(status) == Status::Inactive);
        QCOMPARE(lapse.isOver, createdDaysAgo > 30 && static_cast<Status>(status) == Status::Created);
    }

    void lapseWithoutDatesIsNone()
    {
        for (const Status status : {Status::Created, Status::Accepted, Status::Revoked, Status::Inactive}) {
            const ConsentLapse lapse = lapseOf(consentOf(status, {}), noon);
            QCOMPARE(lapse.event, Event::None);
            QVERIFY(!isToWarnOf(lapse));
        }
    }

    void comparisons_data()
    {
        QTest::addColumn<Consent>("theirs");
        QTest::addColumn<ConsentChange>("mine");
        QTest::addColumn<QList<ConsentField>>("clashes");
        QTest::addColumn<bool>("isLeft");
        QTest::addColumn<bool>("othersChanged");
        const QList<ConsentField> none;
        const QList<ConsentField> name{ConsentField::Name};
        const QList<ConsentField> status{ConsentField::Status};
        const Consent same = named(u"A"_s);
        const Consent renamed = named(u"B"_s);
        const Consent revoked = named(u"A"_s, Status::Revoked);
        const Consent inactive = named(u"A"_s, Status::Inactive);
        QTest::newRow("nobody else") << same << rename(u"C"_s) << none << true << false;
        QTest::newRow("same name") << renamed << rename(u"B"_s) << none << false << true;
        QTest::newRow("other name") << renamed << rename(u"C"_s) << name << true << true;
        QTest::newRow("name against status") << revoked << rename(u"C"_s) << none << true << true;
        QTest::newRow("status against name") << renamed << setStatus(Status::Revoked) << none << true << true;
        QTest::newRow("both revoke") << revoked << setStatus(Status::Revoked) << none << false << true;
        QTest::newRow("became inactive") << inactive << setStatus(Status::Revoked) << status << true << true;
        ConsentChange both = rename(u"C"_s);
        both.status = Status::Revoked;
        QTest::newRow("half done") << revoked << both << none << true << true;
        QTest::newRow("half clashes") << renamed << both << name << true << true;
    }

    void comparisons()
    {
        QFETCH(Consent, theirs);
        QFETCH(ConsentChange, mine);
        QFETCH(QList<ConsentField>, clashes);
        QFETCH(bool, isLeft);
        QFETCH(bool, othersChanged);
        const ChangeComparison comparison = compareChange(named(u"A"_s), mine, theirs);
        QCOMPARE(comparison.clashes, clashes);
        QCOMPARE(!comparison.remaining.isEmpty(), isLeft);
        QCOMPARE(comparison.othersChanged, othersChanged);
    }

    void unknownStatusesAreToldApart()
    {
        Consent before = named(u"A"_s, Status::Unknown);
        before.statusNumber = 7;
        Consent after = before;
        after.statusNumber = 8;
        QCOMPARE(compareChange(before, setStatus(Status::Revoked), after).clashes,
                 QList<ConsentField>{ConsentField::Status});
    }

    void linkIsEncoded()
    {
        const Secret code(u"a/b+c=d&e f%é"_s);
        const QString link = onboardingLink(QUrl(u"https://onboarding.example/"_s), u"id-1"_s, code).reveal();
        QCOMPARE(link, u"https://onboarding.example/consent/id-1/?otc=a%2Fb%2Bc%3Dd%26e%20f%25%C3%A9"_s);
        // It survives what the browser is given.
        const QUrl url = QUrl::fromEncoded(link.toUtf8(), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.toEncoded(), link.toUtf8());
    }

    void linkToOneSystemAndBack()
    {
        OnboardingChoice choice;
        choice.system = u"exact/online"_s;
        choice.redirectUrl = QUrl(u"https://office.example/done?x=1&y=ä#z"_s);
        choice.delaySeconds = 5;
        const QString link =
            onboardingLink(QUrl(u"http://127.0.0.1:8080/onboarding"_s), u"../x"_s, Secret(u"c"_s), choice).reveal();
        QCOMPARE(link,
                 u"http://127.0.0.1:8080/onboarding/consent/..%2Fx/exact%2Fonline/?otc=c"
                 "&redirecturl=https%3A%2F%2Foffice.example%2Fdone%3Fx%3D1%26y%3D%25C3%25A4%23z&redirectdelay=5"_s);
    }

    void onlyWebAddressesAreGoneTo()
    {
        QVERIFY(isUsableRedirect(QUrl(u"https://office.example/"_s)));
        QVERIFY(isUsableRedirect(QUrl(u"http://localhost:3000"_s)));
        for (const QString &bad : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"office.example"_s, u""_s,
                                   u"https://"_s, u"data:text/html,x"_s}) {
            QVERIFY2(!isUsableRedirect(QUrl(bad)), qPrintable(bad));
            OnboardingChoice choice;
            choice.redirectUrl = QUrl(bad);
            choice.delaySeconds = 5;
            const Secret link = onboardingLink(QUrl(u"https://o.example"_s), u"i"_s, Secret(u"c"_s), choice);
            QVERIFY(!link.reveal().contains(u"redirect"_s));
        }
    }

    void allTenParametersAreSent()
    {
        ConsentQuery query;
        query.order = ConsentOrder::UpdatedOn;
        query.count = 50;
        query.page = 3;
        query.filter.status = Status::Accepted;
        query.filter.source = u"exactonline"_s;
        query.filter.createdOn = QDate(2026, 1, 2);
        query.filter.updatedOn = QDate(2026, 11, 21);
        query.filter.name = u"A+B & C/D"_s;
        query.filter.isTest = false;
        query.filter.systemSettingsId = u"b6a1c1f2"_s;
        HttpRequest request(HttpRequest::Verb::Get, u"/x"_s);
        addParameters(request, query);
        const QUrlQuery sent(QString::fromLatin1(request.encodedQuery()));
        QCOMPARE(sent.queryItems().size(), 10);
        const auto value = [&sent](const QString &name) {
            return sent.queryItemValue(name, QUrl::FullyDecoded);
        };
        QCOMPARE(value(u"Status"_s), u"ACCEPTED"_s);
        QCOMPARE(value(u"Count"_s), u"50"_s);
        QCOMPARE(value(u"CurrentPage"_s), u"3"_s);
        QCOMPARE(value(u"CreatedOn"_s), u"2026-01-02"_s);
        QCOMPARE(value(u"UpdatedOn"_s), u"2026-11-21"_s);
        QCOMPARE(value(u"OrderBy"_s), u"updatedOn"_s);
        QCOMPARE(value(u"Source"_s), u"exactonline"_s);
        QCOMPARE(value(u"IsTest"_s), u"false"_s);
        QCOMPARE(value(u"SystemSettingsId"_s), u"b6a1c1f2"_s);
        QVERIFY(request.encodedQuery().contains("Name=A%2BB%20%26%20C%2FD"));
        query.filter.status = Status::Unknown;
        HttpRequest another(HttpRequest::Verb::Get, u"/x"_s);
        addParameters(another, query);
        QVERIFY(!another.encodedQuery().contains("Status"));
    }
};

} // namespace authdesk

QTEST_APPLESS_MAIN(authdesk::TestConsentRules)
#include "tst_consent_rules.moc"
