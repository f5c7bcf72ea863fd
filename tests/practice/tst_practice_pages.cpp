// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side: inbox, e-mail, account, verifying the requester, the answer, and what must not work.
#include "tests/practice/client_side.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString email = u"jan.jansen@bakkerij.example"_s;
const QString requests = u"/authorisation-requests"_s;

QString outcome(const Reply &page)
{
    return between(page.body, u"data-outcome=\""_s, u"\""_s);
}

} // namespace

class TestPracticePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromInboxToAcceptance();
    void declineTellsTheReason();
    void openingIsSeenByTheRequester();
    void aSecondRequestAsksToLogIn();
    void speaksTheLanguageOfTheRequest();
    void namesAreNeverHtml();
    void placesInNamesAreNotFilled();
    void everyPageIsLockedDown();
    void formsOfOthersAreRefused();
    void badFieldsComeBackWithWhatWasTyped();
    void usedLinksSaySo();
    void withdrawnLinksSaySo();
    void unknownLinksAndPages();
    void nobodyElseCanAnswer();
    void bouncedMailHasNoLink();
    void inboxFiltersAndPages();

private:
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PracticeClient> m_client;
};

void TestPracticePages::init()
{
    m_client.reset();
    m_server = startServer();
    m_client = std::make_unique<PracticeClient>(*m_server);
}

void TestPracticePages::fromInboxToAcceptance()
{
    const QString id = m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    const Reply form = m_client->page(link);
    QCOMPARE(outcome(form), u"create-account"_s);
    QVERIFY(form.body.contains("id=\"create-account-name\""));
    QCOMPARE(createAccount(*m_client, link).status, 303);
    const Reply verify = m_client->page(link);
    QCOMPARE(outcome(verify), u"verify"_s);
    for (const auto *text : {"Kantoor De Linde Accountants", "Sanne de Wit", "Yuki", "Bakkerij Jansen B.V.", "01234567",
                             "You pay for the connection", "value=\"accept\"", "value=\"decline\""})
        QVERIFY2(verify.body.contains(text), text);
    const Reply sent =
        m_client->postForm(link + "/answer"_L1, {{u"form-token"_s, formToken(verify)}, {u"answer"_s, u"accept"_s}});
    QCOMPARE(sent.status, 303);
    QCOMPARE(sent.header("Location"), link.toLatin1());
    QCOMPARE(outcome(m_client->page(link)), u"accepted"_s);
    const QJsonObject request = m_client->get(requests + u'/' + id).json();
    QCOMPARE(request["status"_L1].toInt(), 1);
    QVERIFY(request["answeredOn"_L1].isString());
    QVERIFY(request["partnershipId"_L1].isString());
}

void TestPracticePages::declineTellsTheReason()
{
    const QString id = m_client->create(validContent());
    const Reply done =
        answerRequest(*m_client, activationLink(*m_client, email), u"decline"_s, u" Wrong & office + "_s);
    QCOMPARE(outcome(done), u"declined"_s);
    const QJsonObject request = m_client->get(requests + u'/' + id).json();
    QCOMPARE(request["status"_L1].toInt(), 2);
    QCOMPARE(request["declineReason"_L1].toString(), u"Wrong & office +"_s);
    QVERIFY(request["partnershipId"_L1].isNull());
    QVERIFY(m_client->get(u"/partnerships"_s).rows().isEmpty());
}

void TestPracticePages::openingIsSeenByTheRequester()
{
    const QString path = requests + u'/' + m_client->create(validContent());
    QVERIFY(m_client->get(path).json()["openedOn"_L1].isNull());
    const QString link = activationLink(*m_client, email);
    QVERIFY(m_client->get(path).json()["openedOn"_L1].isNull());
    (void)m_client->page(link);
    const QJsonObject opened = m_client->get(path).json();
    QVERIFY(opened["openedOn"_L1].isString());
    QCOMPARE(opened["delivery"_L1].toInt(), 1);
    (void)m_client->page(link);
    QCOMPARE(m_client->get(path).json(), opened);
}

void TestPracticePages::aSecondRequestAsksToLogIn()
{
    (void)m_client->create(validContent());
    (void)answerRequest(*m_client, activationLink(*m_client, email), u"accept"_s);
    QJsonObject second = validContent();
    second["organisation"_L1] = QJsonObject{{u"name"_s, u"Second B.V."_s}};
    (void)m_client->create(second);
    const QString link = activationLink(*m_client, email);
    QCOMPARE(outcome(m_client->page(link)), u"verify"_s);

    PracticeClient otherBrowser(*m_server);
    const Reply form = otherBrowser.page(link);
    QCOMPARE(outcome(form), u"log-in"_s);
    const auto logIn = [&](const QString &password) {
        return otherBrowser.postForm(link + "/log-in"_L1,
                                     {{u"form-token"_s, formToken(form)}, {u"password"_s, password}});
    };
    const Reply refused = logIn(u"wrong"_s);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("id=\"log-in-password-error\""));
    QCOMPARE(logIn(u"oefenen"_s).status, 303);
    QCOMPARE(outcome(otherBrowser.page(link)), u"verify"_s);
}

void TestPracticePages::speaksTheLanguageOfTheRequest()
{
    QJsonObject dutch = validContent();
    dutch["language"_L1] = u"nl"_s;
    (void)m_client->create(dutch);
    const Reply page = m_client->page(activationLink(*m_client, email));
    QVERIFY(page.body.contains("<html lang=\"nl\">"));
    QVERIFY(page.body.contains("Maak uw account aan"));
    const Reply inbox = m_client->bare("GET", u"/inbox"_s, {{"Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5"}});
    QVERIFY(inbox.body.contains("<html lang=\"nl\">"));
    QVERIFY(m_client->bare("GET", u"/inbox"_s, {{"Accept-Language", "fr"}}).body.contains("<html lang=\"en\">"));
}

void TestPracticePages::namesAreNeverHtml()
{
    const QString evil = u"<script>alert(1)</script>\"'&amp;<b>"_s;
    QJsonObject content = validContent();
    content["clientName"_L1] = evil;
    content["message"_L1] = evil;
    content["organisation"_L1] = QJsonObject{{u"name"_s, evil}};
    const QString id = m_client->create(content);
    const QString link = activationLink(*m_client, email);
    QByteArray all = m_client->page(u"/inbox"_s).body + m_client->page("/inbox/1"_L1).body + m_client->page(link).body;
    (void)createAccount(*m_client, link, evil);
    const Reply verify = m_client->page(link);
    const Reply again = m_client->postForm(
        link + "/answer"_L1,
        {{u"form-token"_s, formToken(verify)}, {u"answer"_s, u"neither"_s}, {u"reason"_s, evil + "</textarea>"_L1}});
    QCOMPARE(again.status, 422);
    all += verify.body + again.body +
           m_client->page("/inbox?to="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(evil))).body;
    QVERIFY(all.contains("&lt;script&gt;"));
    QVERIFY(!all.contains("<script"));
    QVERIFY(!all.contains("<b>"));
    QCOMPARE(all.count("</textarea>"), 2);
    QCOMPARE(m_client->get(requests + u'/' + id).json()["clientName"_L1].toString(), evil);
}

void TestPracticePages::placesInNamesAreNotFilled()
{
    QJsonObject content = validContent();
    content["clientName"_L1] = u"{{t inbox.title}} {{{main}}} %1 %2"_s;
    (void)m_client->create(content);
    QVERIFY(m_client->page("/inbox/1"_L1).body.contains("{{t inbox.title}} {{{main}}} %1 %2"));
}

void TestPracticePages::everyPageIsLockedDown()
{
    (void)m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    for (const QString &path : {u"/inbox"_s, u"/inbox/1"_s, link, u"/nothing"_s, u"/activate/unknown"_s}) {
        const Reply page = m_client->page(path);
        const QByteArray policy = page.header("Content-Security-Policy");
        for (const auto *rule : {"default-src 'none'", "style-src 'self'", "form-action 'self'",
                                 "frame-ancestors 'none'", "base-uri 'none'"})
            QVERIFY2(policy.contains(rule), rule);
        QCOMPARE(page.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(page.header("Referrer-Policy"), "no-referrer");
        QCOMPARE(page.header("Cache-Control"), "no-store");
        QVERIFY(!page.body.contains("style=") && !page.body.contains("{{"));
        // Each control has a label of its own.
        static const QRegularExpression control(u"<(?:input(?! type=\"hidden\")|textarea) id=\"([^\"]+)\""_s);
        auto controls = control.globalMatch(QString::fromUtf8(page.body));
        while (controls.hasNext())
            QVERIFY(page.body.contains("for=\"" + controls.next().captured(1).toUtf8() + '"'));
    }
    PracticeClient fresh(*m_server);
    const QByteArray cookie = fresh.page(link).header("Set-Cookie");
    QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie.constData());
    QCOMPARE(m_client->page(u"/style.css"_s).header("Content-Type"), "text/css; charset=utf-8");
}

void TestPracticePages::formsOfOthersAreRefused()
{
    const QString id = m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    (void)createAccount(*m_client, link);
    const QString token = formToken(m_client->page(link));
    const QList<QPair<QString, QString>> accept{{u"answer"_s, u"accept"_s}};
    QCOMPARE(m_client->postForm(link + "/answer"_L1, accept).status, 403);
    QCOMPARE(
        m_client->postForm(link + "/answer"_L1, accept + QList{qMakePair(u"form-token"_s, token.chopped(1))}).status,
        403);
    PracticeClient otherBrowser(*m_server);
    (void)otherBrowser.page(link);
    QCOMPARE(otherBrowser.postForm(link + "/answer"_L1, accept + QList{qMakePair(u"form-token"_s, token)}).status, 403);
    QCOMPARE(m_client->page(link + "/answer"_L1).status, 405);
    QCOMPARE(m_client->get(requests + u'/' + id).json()["status"_L1].toInt(-1), 0);
}

void TestPracticePages::badFieldsComeBackWithWhatWasTyped()
{
    (void)m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    const Reply form = m_client->page(link);
    const Reply refused = m_client->postForm(link + "/account"_L1, {{u"form-token"_s, formToken(form)},
                                                                    {u"name"_s, u"Jan Typed"_s},
                                                                    {u"environment"_s, u" "_s},
                                                                    {u"password"_s, u"abc"_s}});
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("value=\"Jan Typed\""));
    QVERIFY(!refused.body.contains("id=\"create-account-name-error\""));
    QVERIFY(refused.body.contains("id=\"create-account-environment-error\""));
    QVERIFY(refused.body.contains("id=\"create-account-password-error\""));
    QVERIFY(!refused.body.contains("abc\""));

    (void)createAccount(*m_client, link);
    const Reply verify = m_client->page(link);
    const Reply tooLong = m_client->postForm(
        link + "/answer"_L1,
        {{u"form-token"_s, formToken(verify)}, {u"answer"_s, u"decline"_s}, {u"reason"_s, QString(501, u'x')}});
    QCOMPARE(tooLong.status, 422);
    QVERIFY(tooLong.body.contains("id=\"decline-reason-error\""));
}

void TestPracticePages::usedLinksSaySo()
{
    const QString id = m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    (void)answerRequest(*m_client, link, u"accept"_s);
    const Reply own = m_client->page(link);
    QCOMPARE(own.status, 200);
    QCOMPARE(outcome(own), u"accepted"_s);
    PracticeClient otherBrowser(*m_server);
    QCOMPARE(outcome(otherBrowser.page(link)), u"used-accepted"_s);
    QCOMPARE(m_client->get(u"/partnerships"_s).rows().size(), 1);
    QCOMPARE(m_client->get(requests + u'/' + id).json()["status"_L1].toInt(), 1);
}

void TestPracticePages::withdrawnLinksSaySo()
{
    const QString path = requests + u'/' + m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    (void)createAccount(*m_client, link);
    const QString token = formToken(m_client->page(link));
    QCOMPARE(m_client->send("DELETE", path, {{"If-Match", m_client->get(path).header("ETag")}}).status, 204);
    const Reply gone = m_client->page(link);
    QCOMPARE(gone.status, 410);
    QCOMPARE(outcome(gone), u"withdrawn"_s);
    const Reply late = m_client->postForm(link + "/answer"_L1, {{u"form-token"_s, token}, {u"answer"_s, u"accept"_s}});
    QCOMPARE(late.status, 410);
    QVERIFY(m_client->get(u"/partnerships"_s).rows().isEmpty());
    QVERIFY(m_client->page(u"/inbox/1"_s).body.contains("has been withdrawn"));
}

void TestPracticePages::unknownLinksAndPages()
{
    QCOMPARE(m_client->page(u"/activate/unknown"_s).status, 404);
    QCOMPARE(m_client->page(u"/activate/a/b/c"_s).status, 404);
    QCOMPARE(m_client->page(u"/inbox/999"_s).status, 404);
    QCOMPARE(m_client->page(u"/inbox/x"_s).status, 404);
    QCOMPARE(m_client->page(u"/nothing"_s).status, 404);
    QCOMPARE(m_client->postForm(u"/inbox"_s, {}).status, 405);
    QCOMPARE(m_client->page(u"/"_s).header("Location"), "/inbox");
}

void TestPracticePages::nobodyElseCanAnswer()
{
    (void)m_client->create(validContent(u"other@bakkerij.example"_s));
    (void)createAccount(*m_client, activationLink(*m_client, u"other@bakkerij.example"_s));
    const QString id = m_client->create(validContent());
    const QString link = activationLink(*m_client, email);
    const Reply form = m_client->page(link);
    QCOMPARE(outcome(form), u"create-account"_s);
    (void)m_client->postForm(link + "/answer"_L1, {{u"form-token"_s, formToken(form)}, {u"answer"_s, u"accept"_s}});
    QCOMPARE(m_client->get(requests + u'/' + id).json()["status"_L1].toInt(-1), 0);
}

void TestPracticePages::bouncedMailHasNoLink()
{
    (void)m_client->create(validContent(u"bounce@bakkerij.example"_s));
    QVERIFY(activationLink(*m_client, u"bounce@bakkerij.example"_s).isEmpty());
    QVERIFY(m_client->page(u"/inbox/1"_s).body.contains("could not be delivered"));
}

void TestPracticePages::inboxFiltersAndPages()
{
    Options options;
    options.clients = 120;
    const auto server = startServer(options);
    PracticeClient client(*server);
    const Reply first = client.page(u"/inbox"_s);
    QCOMPARE(first.body.count("class=\"email-link\""), 50);
    const QString next = between(first.body, u"id=\"next-page\" href=\""_s, u"\""_s);
    QCOMPARE(next, u"/inbox?page=2"_s);
    const Reply second = client.page(next);
    QVERIFY(second.body.contains("id=\"previous-page\""));
    QVERIFY(client.page(u"/inbox?page=999"_s).body.contains("class=\"email-link\""));
    QVERIFY(client.page(u"/inbox?to=nobody%40x.example"_s).body.contains("id=\"inbox-empty\""));
}

QTEST_GUILESS_MAIN(TestPracticePages)
#include "tst_practice_pages.moc"
