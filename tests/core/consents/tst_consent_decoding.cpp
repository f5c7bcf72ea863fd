// SPDX-License-Identifier: GPL-3.0-or-later
// What the service sends, from files: as documented, as observed, and as nobody should send it.
#include "core/consents/consent_system.h"
#include "core/consents/consents_api.h"
#include "tests/support/await.h"
#include "tests/support/faulty_server.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(AUTHDESK_GOLDEN) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"there is no golden file "_s + name), __FILE__, __LINE__);
    return file.readAll();
}

HttpLimits oneTry()
{
    HttpLimits limits;
    limits.retry.tries = 1;
    return limits;
}

Result<ConsentPage> pageIn(const QString &name)
{
    test::FaultyServer server([body = golden(name)](const test::ReceivedRequest &) {
        return test::Behaviour::answer(200, body, "Content-Type: application/json\r\n");
    });
    HttpClient client(server.url(), Secret(u"key"_s), oneTry());
    ConsentsApi api(&client);
    QObject caller;
    const ConsentQuery query;
    return *await(api.list(query, &caller));
}

Result<TaggedConsent> consentIn(const QString &name, const QByteArray &headers)
{
    test::FaultyServer server([body = golden(name), headers](const test::ReceivedRequest &) {
        return test::Behaviour::answer(200, body, "Content-Type: application/json\r\n" + headers);
    });
    HttpClient client(server.url(), Secret(u"key"_s), oneTry());
    ConsentsApi api(&client);
    QObject caller;
    return *await(api.get(u"x"_s, &caller));
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

class TestConsentDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedConsent()
    {
        const Result<TaggedConsent> read = consentIn(u"documented/get.json"_s, "ETag: W/\"a b\\\"c=\"\r\n");
        QVERIFY(read);
        QCOMPARE(read->etag, "W/\"a b\\\"c=\""_ba);
        const Consent &consent = read->consent;
        QCOMPARE(consent.id, u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s);
        QCOMPARE(consent.name, u"Bakkerij Jansen"_s);
        QCOMPARE(consent.status, Consent::Status::Accepted);
        QCOMPARE(consent.statusNumber, 1);
        QCOMPARE(consent.source, u"exactonline"_s);
        QCOMPARE(consent.systemSettingsId, u"b6a1c1f2-5d1c-4e7a-8f0e-2a1d7d2f6c11"_s);
        QCOMPARE(consent.systemSettings.size(), 2);
        QCOMPARE(consent.systemSettings.value(u"fortnox"_s), u"0a4c9a66-2f6e-4b12-9d8e-6a0f0f4f8b22"_s);
        QCOMPARE(consent.createdOn, utc(u"2026-10-01T08:15:30Z"_s));
        QCOMPARE(consent.updatedOn, utc(u"2026-10-02T07:00:00Z"_s));
        QCOMPARE(consent.updatedOn.timeSpec(), Qt::UTC);
        QVERIFY(!consent.isTest);
    }

    void documentedList()
    {
        const Result<ConsentPage> page = pageIn(u"documented/list.json"_s);
        QVERIFY(page);
        QCOMPARE(page->totalPages, 4);
        QCOMPARE(page->totalCount, 12);
        QCOMPARE(page->consents.size(), 3);
        QVERIFY(page->unreadable.isEmpty());
        QCOMPARE(page->consents.at(0).status, Consent::Status::Created);
        QVERIFY(!page->consents.at(0).updatedOn.isValid());
        QVERIFY(page->consents.at(0).source.isEmpty());
        QCOMPARE(page->consents.at(1).status, Consent::Status::Revoked);
        QCOMPARE(page->consents.at(2).status, Consent::Status::Inactive);
    }

    void observedConsent()
    {
        const Result<TaggedConsent> read = consentIn(u"observed/get.json"_s, "ETag: \"1\"\r\n");
        QVERIFY(read);
        const Consent &consent = read->consent;
        QVERIFY(!consent.name.has_value());
        QCOMPARE(consent.isTest, true);
        QVERIFY2(!consent.updatedOn.isValid(), "year 1 means never");
        QCOMPARE(consent.createdOn,
                 utc(u"2026-10-01T08:15:30.123Z"_s)); // no zone: UTC, whatever this machine's zone is
    }

    void observedList()
    {
        const Result<ConsentPage> page = pageIn(u"observed/list.json"_s);
        QVERIFY(page);
        QVERIFY(!page->totalCount);
        QCOMPARE(page->consents.size(), 1);
        QCOMPARE(consentSystemName(page->consents.constFirst().source), u"newsystem2027"_s);
    }

    void hostileList()
    {
        const Result<ConsentPage> page = pageIn(u"hostile/list.json"_s);
        QVERIFY(page);
        QStringList ids;
        QHash<QString, Consent> byId;
        for (const Consent &consent : page->consents) {
            ids.append(consent.id);
            byId.insert(consent.id, consent);
        }
        QCOMPARE(ids, (QStringList{u"unknown-status"_s, u"status-by-name"_s, u"status-by-unknown-name"_s,
                                   u"huge-status"_s, u"broken-status"_s, u"negative-status"_s, u"wrong-types"_s,
                                   u"settings-of-all-kinds"_s, u"../../account"_s, u"last"_s}));
        QCOMPARE(page->unreadable.size(), 9);
        QCOMPARE(byId.value(u"unknown-status"_s).status, Consent::Status::Unknown);
        QCOMPARE(byId.value(u"unknown-status"_s).statusNumber, 17);
        QCOMPARE(byId.value(u"status-by-name"_s).status, Consent::Status::Accepted);
        for (const QString &id : {u"status-by-unknown-name"_s, u"huge-status"_s, u"broken-status"_s})
            QCOMPARE(byId.value(id).status, Consent::Status::Unknown);
        QCOMPARE(byId.value(u"negative-status"_s).status, Consent::Status::Unknown);
        const Consent wrong = byId.value(u"wrong-types"_s);
        QVERIFY(!wrong.name && !wrong.isTest && wrong.source.isEmpty() && wrong.systemSettings.isEmpty());
        QVERIFY(!wrong.createdOn.isValid() && !wrong.updatedOn.isValid());
        QCOMPARE(byId.value(u"settings-of-all-kinds"_s).systemSettings.keys(), QStringList{u"fortnox"_s});
        QCOMPARE(byId.value(u"settings-of-all-kinds"_s).name, u""_s);
        QCOMPARE(byId.value(u"last"_s).status, Consent::Status::Revoked);
    }

    void hostileEnvelopes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"data_is_an_object", "no_meta", "pages_as_text", "bare_array", "truncated", "html", "empty"})
            QTest::newRow(name) << u"hostile/%1.json"_s.arg(QLatin1StringView(name));
    }

    void hostileEnvelopes()
    {
        QFETCH(QString, name);
        const Result<ConsentPage> page = pageIn(name);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::MalformedAnswer);
    }

    void consentWithoutATagIsAnError()
    {
        const Result<TaggedConsent> read = consentIn(u"documented/get.json"_s, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::MalformedAnswer);
    }

    void systems()
    {
        QCOMPARE(knownConsentSystems().size(), 16);
        QCOMPARE(consentSystemName(u"exactonline"_s), u"Exact Online"_s);
        QCOMPARE(consentSystemName(u"Fortnox"_s), u"Fortnox"_s);
        QCOMPARE(consentSystemName(u"somethingnew"_s), u"somethingnew"_s);
        QCOMPARE(consentSystemName({}), QString());
    }
};

} // namespace authdesk

QTEST_GUILESS_MAIN(authdesk::TestConsentDecoding)
#include "tst_consent_decoding.moc"
