// SPDX-License-Identifier: GPL-3.0-or-later
// A consent's onboarding: the one-time code, choosing the system, allowing and refusing, and what must not work.
#include "tests/practice/client_side.h"
#include "tests/practice/consents_client.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;
using namespace std::chrono_literals;

namespace {

const QString stranger = u"2b0e8d2e-6a5c-4a9e-9f43-0d6f7b1c2d3e"_s;

QString outcome(const Reply &page)
{
    return between(page.body, u"data-outcome=\""_s, u"\""_s);
}

/// Where the first form of a page goes.
QString actionOf(const Reply &page)
{
    return between(page.body, u"action=\""_s, u"\""_s);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

class TestPracticeOnboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chooseAndAllow();
    void straightToOneSystem();
    void refuse();
    void anotherSystem();
    void connectsAgain();
    void settingsGivenBeforeAreUsed();
    void testSystemMakesATest();
    void takesBackTheAccess();
    void aCodeWorksOnce();
    void aCodeExpires();
    void aCodeMustBeEncoded();
    void headersAloneUseUpNothing();
    void unknownCodes();
    void codesOfOneOpenOnlyThatOne();
    void endedConsentsSaySo();
    void endedDuringTheVisit();
    void unknownSystemsAreChosen();
    void returnsToTheWeb();
    void returnsNowhereElse_data();
    void returnsNowhereElse();
    void formsOfOthersAreRefused();
    void visitsOfOthersAreRefused();
    void visitsTakeAnHourAtMost();
    void formsThatDoNotFitTheStep();
    void namesAreNeverHtml();
    void everyPageIsLockedDown();
    void speaksDutch();
    void wrongPathsAndMethods();
    void codesAreNotInTheStore();

private:
    Reply open(const QString &id, const QString &system = {}, const QString &more = {})
    {
        return browser().page(onboardingPath(id, m_client->code(id), system) + more);
    }
    Reply submit(const Reply &page, const QString &name, const QString &value)
    {
        return browser().postForm(actionOf(page), {{u"form-token"_s, formToken(page)}, {name, value}});
    }
    /// Sends a form and follows to the page after it.
    Reply answer(const Reply &page, const QString &value, const QString &name = u"answer"_s)
    {
        return browser().page(QString::fromLatin1(submit(page, name, value).header("Location")));
    }
    PracticeClient &browser() { return m_client->plain(); }
    QJsonObject consent(const QString &id) { return m_client->get(u'/' + id).json(); }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<ConsentsClient> m_client;
};

void TestPracticeOnboarding::init()
{
    m_client.reset();
    m_server = startServer();
    m_client = std::make_unique<ConsentsClient>(*m_server);
}

void TestPracticeOnboarding::chooseAndAllow()
{
    const QString id = m_client->create(u"Bakkerij Jansen B.V."_s);
    const QByteArray tag = m_client->tagOf(id);
    const Reply systems = open(id);
    QCOMPARE(systems.status, 200);
    QCOMPARE(outcome(systems), u"systems"_s);
    QCOMPARE(systems.body.count("name=\"system\""), 16);
    for (const auto *text : {"value=\"exactonline\"", "Björn Lundén", "Kantoor De Linde Accountants"})
        QVERIFY2(systems.body.contains(text), text);
    QCOMPARE(m_client->tagOf(id), tag);
    const Reply asked = answer(systems, u"exactonline"_s, u"system"_s);
    QCOMPARE(outcome(asked), u"ask"_s);
    for (const auto *text : {"Exact Online", "Bakkerij Jansen B.V.", "Kantoor De Linde Accountants"})
        QVERIFY2(asked.body.contains(text), text);
    QCOMPARE(m_client->statusOf(id), 0);
    QCOMPARE(outcome(answer(asked, u"allow"_s)), u"allowed"_s);
    const QJsonObject accepted = consent(id);
    QCOMPARE(accepted["status"_L1].toInt(), 1);
    QCOMPARE(accepted["source"_L1].toString(), u"exactonline"_s);
    const QString settings = accepted["systemSettingsId"_L1].toString();
    QCOMPARE(settings.size(), 36);
    QCOMPARE(accepted["systemSettings"_L1].toObject(), (QJsonObject{{u"exactonline"_s, settings}}));
    QVERIFY(accepted["updatedOn"_L1].toString() > accepted["createdOn"_L1].toString());
    QVERIFY(m_client->tagOf(id) != tag);
    QCOMPARE(m_client->get("?SystemSettingsId="_L1 + settings).rows().size(), 1);
}

void TestPracticeOnboarding::straightToOneSystem()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = open(id, u"fortnox"_s);
    QCOMPARE(outcome(asked), u"ask"_s);
    QVERIFY(asked.body.contains("Fortnox") && !asked.body.contains("value=\"another\""));
    QCOMPARE(outcome(answer(asked, u"allow"_s)), u"allowed"_s);
    QCOMPARE(consent(id)["source"_L1].toString(), u"fortnox"_s);
}

void TestPracticeOnboarding::refuse()
{
    const QString id = m_client->create(u"A"_s);
    const QByteArray tag = m_client->tagOf(id);
    QCOMPARE(outcome(answer(open(id, u"xero"_s), u"refuse"_s)), u"refused"_s);
    QCOMPARE(m_client->tagOf(id), tag);
}

void TestPracticeOnboarding::anotherSystem()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = answer(open(id), u"billy"_s, u"system"_s);
    const Reply again = answer(asked, u"another"_s);
    QCOMPARE(outcome(again), u"systems"_s);
    QCOMPARE(outcome(answer(answer(again, u"xero"_s, u"system"_s), u"allow"_s)), u"allowed"_s);
    QCOMPARE(consent(id)["source"_L1].toString(), u"xero"_s);
}

void TestPracticeOnboarding::connectsAgain()
{
    const QString id = m_client->create(u"A"_s);
    connectSystem(*m_client, id, u"billy"_s);
    m_server->clock().advance(29 * 24h);
    const QByteArray tag = m_client->tagOf(id);
    connectSystem(*m_client, id, u"xero"_s);
    QVERIFY(m_client->tagOf(id) != tag);
    QCOMPARE(consent(id)["source"_L1].toString(), u"xero"_s);
    m_server->clock().advance(29 * 24h);
    QCOMPARE(m_client->statusOf(id), 1);
}

void TestPracticeOnboarding::settingsGivenBeforeAreUsed()
{
    const QJsonObject settings{{u"fortnox"_s, stranger}};
    const QByteArray location =
        m_client->post({{u"name"_s, u"A"_s}, {u"systemsSettings"_s, settings}}).header("Location");
    const QString id = QString::fromLatin1(location.split('/').constLast());
    connectSystem(*m_client, id, u"fortnox"_s);
    QCOMPARE(consent(id)["systemSettingsId"_L1].toString(), stranger);
    QCOMPARE(consent(id)["systemSettings"_L1].toObject(), settings);
}

void TestPracticeOnboarding::testSystemMakesATest()
{
    const QString id = m_client->create(u"A"_s);
    QVERIFY(m_client->get(u"?IsTest=true"_s).rows().isEmpty());
    connectSystem(*m_client, id, u"testone"_s);
    QCOMPARE(m_client->get(u"?IsTest=true"_s).rows().size(), 1);
}

void TestPracticeOnboarding::takesBackTheAccess()
{
    const QString id = m_client->create(u"A"_s);
    const Reply allowed = answer(open(id, u"xero"_s), u"allow"_s);
    const QByteArray tag = m_client->tagOf(id);
    QCOMPARE(outcome(answer(allowed, u"remove"_s)), u"removed"_s);
    QCOMPARE(m_client->statusOf(id), 3);
    QVERIFY(m_client->tagOf(id) != tag);
    m_server->clock().advance(180 * 24h);
    QCOMPARE(m_client->get(u'/' + id).status, 404);
}

void TestPracticeOnboarding::aCodeWorksOnce()
{
    const QString id = m_client->create(u"A"_s);
    const QString path = onboardingPath(id, m_client->code(id));
    QCOMPARE(outcome(browser().page(path)), u"systems"_s);
    const Reply again = browser().page(path);
    QCOMPARE(again.status, 410);
    QCOMPARE(outcome(again), u"onboarding-used"_s);
    // A preview has used it up just so.
    const QString previewed = onboardingPath(id, m_client->code(id));
    QCOMPARE(browser().bare("GET", previewed, {{"User-Agent", "Slackbot-LinkExpanding 1.0"}}).status, 200);
    QCOMPARE(outcome(browser().page(previewed)), u"onboarding-used"_s);
}

void TestPracticeOnboarding::aCodeExpires()
{
    const QString id = m_client->create(u"A"_s);
    const QString early = onboardingPath(id, m_client->code(id));
    const QString late = onboardingPath(id, m_client->code(id));
    m_server->clock().advance(59min);
    QCOMPARE(browser().page(early).status, 200);
    m_server->clock().advance(1min);
    const Reply expired = browser().page(late);
    QCOMPARE(expired.status, 410);
    QCOMPARE(outcome(expired), u"onboarding-expired"_s);
}

void TestPracticeOnboarding::aCodeMustBeEncoded()
{
    const QString id = m_client->create(u"A"_s);
    const QString code = m_client->code(id);
    // What QUrlQuery leaves as it is: + arrives as a space.
    const Reply raw = browser().page(u"/onboarding/consent/%1/?otc=%2"_s.arg(id, code));
    QCOMPARE(raw.status, 404);
    QCOMPARE(outcome(raw), u"onboarding-unknown"_s);
    QCOMPARE(browser().page(onboardingPath(id, code)).status, 200);
}

void TestPracticeOnboarding::headersAloneUseUpNothing()
{
    const QString id = m_client->create(u"A"_s);
    const QString path = onboardingPath(id, m_client->code(id));
    const Reply head = browser().bare("HEAD", path);
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QVERIFY(head.header("Content-Type").startsWith("text/html"));
    QCOMPARE(browser().page(path).status, 200);
}

void TestPracticeOnboarding::unknownCodes()
{
    const QString id = m_client->create(u"A"_s);
    const QString code = m_client->code(id);
    for (const QString &path :
         {onboardingPath(id, u"nonsense"_s), onboardingPath(id, {}), u"/onboarding/consent/%1/"_s.arg(id),
          onboardingPath(stranger, code), onboardingPath(id, code.toLower()), onboardingPath(u"x"_s, code)}) {
        const Reply unknown = browser().page(path);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(outcome(unknown), u"onboarding-unknown"_s);
    }
    QCOMPARE(browser().page(onboardingPath(id, code)).status, 200);
}

void TestPracticeOnboarding::codesOfOneOpenOnlyThatOne()
{
    const QString one = m_client->create(u"A"_s);
    const QString other = m_client->create(u"B"_s);
    const QString code = m_client->code(one);
    QCOMPARE(browser().page(onboardingPath(other, code)).status, 404);
    QCOMPARE(browser().page(onboardingPath(one, code)).status, 200);
}

void TestPracticeOnboarding::endedConsentsSaySo()
{
    const auto path = [this](const QString &id) {
        return onboardingPath(id, m_client->code(id));
    };
    const QString revoked = m_client->create(u"A"_s);
    const QString deleted = m_client->create(u"B"_s);
    const QString revokedPath = path(revoked);
    const QString deletedPath = path(deleted);
    QCOMPARE(m_client->patch(revoked, {{u"status"_s, 2}}).status, 204);
    QCOMPARE(m_client->send("DELETE", u'/' + deleted).status, 204);
    QCOMPARE(outcome(browser().page(revokedPath)), u"onboarding-revoked"_s);
    QCOMPARE(outcome(browser().page(deletedPath)), u"onboarding-deleted"_s);
    QCOMPARE(outcome(browser().page(onboardingPath(revoked, u"nonsense"_s))), u"onboarding-unknown"_s);

    const QString lapsed = m_client->create(u"C"_s);
    const QString lapsedPath = path(lapsed);
    const QString inactive = m_client->create(u"D"_s);
    connectSystem(*m_client, inactive, u"xero"_s);
    m_server->clock().advance(29 * 24h + 23h + 30min);
    const QString inactivePath = path(inactive);
    m_server->clock().advance(45min);
    QCOMPARE(outcome(browser().page(lapsedPath)), u"onboarding-lapsed"_s);
    QCOMPARE(outcome(browser().page(inactivePath)), u"onboarding-inactive"_s);
}

void TestPracticeOnboarding::endedDuringTheVisit()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = open(id, u"xero"_s);
    QCOMPARE(m_client->patch(id, {{u"status"_s, 2}}).status, 204);
    const Reply late = submit(asked, u"answer"_s, u"allow"_s);
    QCOMPARE(late.status, 410);
    QCOMPARE(outcome(late), u"onboarding-revoked"_s);
    QCOMPARE(m_client->statusOf(id), 2);

    const QString deleted = m_client->create(u"B"_s);
    const Reply other = open(deleted, u"xero"_s);
    QCOMPARE(m_client->send("DELETE", u'/' + deleted).status, 204);
    QCOMPARE(outcome(submit(other, u"answer"_s, u"allow"_s)), u"onboarding-deleted"_s);
}

void TestPracticeOnboarding::unknownSystemsAreChosen()
{
    const QString id = m_client->create(u"A"_s);
    const Reply systems = open(id, u"abacus-9000"_s);
    QCOMPARE(outcome(systems), u"systems"_s);
    QVERIFY(systems.body.contains("not known here"));
    const Reply refused = submit(systems, u"system"_s, u"abacus-9000"_s);
    QCOMPARE(refused.status, 422);
    QCOMPARE(outcome(refused), u"systems"_s);
}

void TestPracticeOnboarding::returnsToTheWeb()
{
    const QString target = u"https://office.example/done?a=1&b=%22%3Cx%3E"_s;
    const QString more = "&redirecturl="_L1 + encoded(target) + "&redirectdelay=7"_L1;
    for (const QString &choice : {u"allow"_s, u"refuse"_s}) {
        const Reply asked = open(m_client->create(u"A"_s), u"xero"_s, more);
        QVERIFY(!asked.body.contains("http-equiv"));
        const Reply done = answer(asked, choice);
        const QByteArray address = "https://office.example/done?a=1&amp;b=%22%3Cx%3E";
        QVERIFY(done.body.contains("<meta http-equiv=\"refresh\" content=\"7;url=" + address + "\">"));
        QVERIFY(done.body.contains("id=\"return\" class=\"button\" href=\"" + address + '"'));
    }
    const Reply local =
        answer(open(m_client->create(u"A"_s), u"xero"_s, u"&redirecturl=http://127.0.0.1:9/x"_s), u"allow"_s);
    QVERIFY(local.body.contains("content=\"5;url=http://127.0.0.1:9/x\""));
}

void TestPracticeOnboarding::returnsNowhereElse_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address :
         {u"javascript:alert(1)"_s, u"data:text/html,<script>alert(1)</script>"_s, u"file:///etc/passwd"_s,
          u"ftp://x.example/"_s, u"//x.example/"_s, u"/relative"_s, u"https:"_s, u"https:///path"_s,
          u" https://x.example"_s, u"authdesk://x"_s, u"https://x.example/ y"_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestPracticeOnboarding::returnsNowhereElse()
{
    QFETCH(const QString, address);
    const Reply asked =
        open(m_client->create(u"A"_s), u"xero"_s, "&redirecturl="_L1 + encoded(address) + "&redirectdelay=0"_L1);
    QVERIFY(asked.body.contains("not an address of the web"));
    const Reply done = answer(asked, u"allow"_s);
    QCOMPARE(outcome(done), u"allowed"_s);
    QVERIFY(!done.body.contains("http-equiv") && !done.body.contains("id=\"return\""));
    QVERIFY(done.body.contains("not an address of the web"));
}

void TestPracticeOnboarding::formsOfOthersAreRefused()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = open(id, u"xero"_s);
    const QList<QPair<QString, QString>> allow{{u"answer"_s, u"allow"_s}};
    QCOMPARE(browser().postForm(actionOf(asked), allow).status, 403);
    QCOMPARE(browser()
                 .postForm(actionOf(asked), allow + QList{qMakePair(u"form-token"_s, formToken(asked).chopped(1))})
                 .status,
             403);
    QCOMPARE(m_client->statusOf(id), 0);
}

void TestPracticeOnboarding::visitsOfOthersAreRefused()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = open(id, u"xero"_s);
    const QString visit = actionOf(asked).section(u'/', 0, 3);
    PracticeClient other(*m_server);
    const Reply mine = other.page(onboardingPath(id, m_client->code(id), u"xero"_s));
    QCOMPARE(outcome(other.page(visit)), u"onboarding-no-visit"_s);
    const Reply tried =
        other.postForm(actionOf(asked), {{u"form-token"_s, formToken(mine)}, {u"answer"_s, u"allow"_s}});
    QCOMPARE(tried.status, 404);
    QCOMPARE(m_client->statusOf(id), 0);
    QCOMPARE(outcome(browser().page(visit)), u"ask"_s);
}

void TestPracticeOnboarding::visitsTakeAnHourAtMost()
{
    const QString id = m_client->create(u"A"_s);
    const Reply asked = open(id, u"xero"_s);
    m_server->clock().advance(61min);
    QCOMPARE(outcome(submit(asked, u"answer"_s, u"allow"_s)), u"onboarding-no-visit"_s);
    QCOMPARE(m_client->statusOf(id), 0);
}

void TestPracticeOnboarding::formsThatDoNotFitTheStep()
{
    const QString id = m_client->create(u"A"_s);
    const Reply systems = open(id);
    const QString visit = actionOf(systems).section(u'/', 0, 3);
    const auto send = [&](const QString &step, const QString &name, const QString &value) {
        return browser().postForm(visit + step, {{u"form-token"_s, formToken(systems)}, {name, value}}).status;
    };
    QCOMPARE(send(u"/answer"_s, u"answer"_s, u"allow"_s), 303);
    QCOMPARE(m_client->statusOf(id), 0);
    QCOMPARE(send(u"/system"_s, u"system"_s, u"xero"_s), 303);
    QCOMPARE(send(u"/answer"_s, u"answer"_s, u"neither"_s), 303);
    QCOMPARE(send(u"/answer"_s, u"answer"_s, u"remove"_s), 303);
    QCOMPARE(m_client->statusOf(id), 0);
    QCOMPARE(send(u"/answer"_s, u"answer"_s, u"allow"_s), 303);
    const QByteArray tag = m_client->tagOf(id);
    for (const QString &late : {u"allow"_s, u"refuse"_s})
        QCOMPARE(send(u"/answer"_s, u"answer"_s, late), 303);
    QCOMPARE(send(u"/system"_s, u"system"_s, u"billy"_s), 303);
    QCOMPARE(m_client->tagOf(id), tag);
    QCOMPARE(outcome(browser().page(visit)), u"allowed"_s);
}

void TestPracticeOnboarding::namesAreNeverHtml()
{
    const QString evil = u"<script>alert(1)</script>\"'&amp;<b>{{requester}}%1"_s;
    const Reply asked = open(m_client->create(evil), u"xero"_s,
                             "&redirecturl="_L1 + encoded(u"https://x.example/\"><script>alert(1)</script>"_s));
    QVERIFY(asked.body.contains("&lt;script&gt;") && asked.body.contains("{{requester}}%1"));
    const Reply done = answer(asked, u"allow"_s);
    for (const Reply &page : {asked, done})
        QVERIFY(!page.body.contains("<script") && !page.body.contains("<b>"));
}

void TestPracticeOnboarding::everyPageIsLockedDown()
{
    const QString id = m_client->create(u"A"_s);
    const Reply systems = open(id);
    const Reply asked = answer(systems, u"xero"_s, u"system"_s);
    const Reply done = answer(asked, u"allow"_s);
    const Reply unknown = browser().page(onboardingPath(id, u"x"_s));
    const Reply clock = browser().page(u"/practice/clock"_s);
    for (const Reply &page : {systems, asked, done, unknown, clock}) {
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
        QCOMPARE(page.header("Referrer-Policy"), "no-referrer");
        QCOMPARE(page.header("Cache-Control"), "no-store");
        QVERIFY(!page.body.contains("style=") && !page.body.contains("{{") && !page.body.contains("<script"));
    }
    PracticeClient fresh(*m_server);
    const QByteArray cookie = fresh.page(onboardingPath(id, m_client->code(id))).header("Set-Cookie");
    QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie.constData());
    QCOMPARE(browser().bare("GET", onboardingPath(id, m_client->code(id)), {{"Host", "evil.example"}}).status, 421);
}

void TestPracticeOnboarding::speaksDutch()
{
    const QString id = m_client->create(u"A"_s);
    const Reply page = browser().bare("GET", onboardingPath(id, m_client->code(id)), {{"Accept-Language", "nl-NL"}});
    QVERIFY(page.body.contains("<html lang=\"nl\">") && page.body.contains("boekhoudpakket"));
}

void TestPracticeOnboarding::wrongPathsAndMethods()
{
    const QString id = m_client->create(u"A"_s);
    for (const QString &path :
         {u"/onboarding"_s, u"/onboarding/"_s, u"/onboarding/consent"_s, u"/onboarding/consent/"_s,
          u"/onboarding/visit"_s, u"/onboarding/visit/x/y"_s, u"/onboarding/consent/a/b/c"_s})
        QVERIFY2(browser().page(path).status == 404, qPrintable(path));
    const QString path = onboardingPath(id, m_client->code(id));
    QCOMPARE(browser().bare("POST", path).header("Allow"), "GET, HEAD");
    QCOMPARE(browser().bare("GET", u"/onboarding/visit/x/answer"_s).header("Allow"), "POST");
    QCOMPARE(browser().page(path).status, 200);
}

void TestPracticeOnboarding::codesAreNotInTheStore()
{
    const QTemporaryDir folder;
    Options options;
    options.storeFile = folder.filePath(u"practice.db"_s);
    QStringList codes;
    QString id;
    {
        const auto server = startServer(options);
        ConsentsClient client(*server);
        id = client.create(u"A"_s);
        codes = {client.code(id), client.code(id)};
        QCOMPARE(client.plain().page(onboardingPath(id, codes.at(0))).status, 200);
    }
    QFile file(options.storeFile);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray everything = file.readAll();
    for (const QString &code : codes)
        QVERIFY(!everything.contains(code.toLatin1()));
    // Over a restart a code stays what it was.
    const auto server = startServer(options);
    PracticeClient client(*server);
    QCOMPARE(outcome(client.page(onboardingPath(id, codes.at(0)))), u"onboarding-used"_s);
    QCOMPARE(client.page(onboardingPath(id, codes.at(1))).status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeOnboarding)
#include "tst_practice_onboarding.moc"
