// SPDX-License-Identifier: GPL-3.0-or-later
// The client's pages about partnerships: where they are found, how one is ended, and what must not work.
#include "tests/practice/client_side.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

namespace {

const QString email = u"jan.jansen@bakkerij.example"_s;

QString outcome(const Reply &page)
{
    return between(page.body, u"data-outcome=\""_s, u"\""_s);
}

} // namespace

class TestPracticePartnershipPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromTheEmailToTheEnd();
    void everyPageIsLockedDown();
    void formsOfOthersAreRefused();
    void endingTwiceChangesNothing();
    void endByTheRequesterIsTold();
    void namesAreNeverHtml();
    void speaksTheLanguageOfTheBrowser();
    void unknownPartnershipsAndPages();
    void listFiltersAndPages();
    void oneSessionForAllPages();

private:
    /// Where the partnership of the accepted request is.
    [[nodiscard]] QString path() const { return "/partnerships/"_L1 + m_id; }
    [[nodiscard]] QJsonObject partnership() { return m_client->get(path()).json(); }
    Reply end(PracticeClient &client, const QString &token)
    {
        return client.postForm(path() + "/end"_L1, {{u"form-token"_s, token}});
    }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<PracticeClient> m_client;
    QString m_id;
};

void TestPracticePartnershipPages::init()
{
    m_client.reset();
    m_server = startServer();
    m_client = std::make_unique<PracticeClient>(*m_server);
    const QString request = m_client->create(validContent());
    (void)answerRequest(*m_client, activationLink(*m_client, email), u"accept"_s);
    m_id = m_client->get("/authorisation-requests/"_L1 + request).json()["partnershipId"_L1].toString();
    QVERIFY(!m_id.isEmpty());
}

void TestPracticePartnershipPages::fromTheEmailToTheEnd()
{
    const QString organisation = m_client->get(path() + "/organisations"_L1).rows().at(0)["id"_L1].toString();
    const QString keys = path() + "/organisations/"_L1 + organisation + "/connection-keys"_L1;
    const QJsonObject yuki{{u"softwarePackageId"_s, u"yuki"_s}};
    QCOMPARE(m_client->post(keys, yuki, "key-1").status, 201);
    const QByteArray tag = m_client->get(path()).header("ETag");

    const Reply mail = m_client->page(u"/inbox/1"_s);
    const QString list = between(mail.body, u"id=\"partnerships-link\" href=\""_s, u"\""_s);
    const Reply found = m_client->page(list);
    QCOMPARE(outcome(found), u"partnerships"_s);
    const QString link = between(found.body, u"class=\"partnership-link\" href=\""_s, u"\""_s);
    QCOMPARE(link, path());
    const Reply asks = m_client->page(link);
    QCOMPARE(outcome(asks), u"partnership-active"_s);
    for (const auto *text : {"Kantoor De Linde Accountants", "Bakkerij Jansen B.V.", "Jansen Holding", "id=\"keep\""})
        QVERIFY2(asks.body.contains(text), text);
    // Looking ends nothing.
    QCOMPARE(partnership()["status"_L1].toInt(-1), 0);

    const Reply ended = end(*m_client, formToken(asks));
    QCOMPARE(ended.status, 303);
    QCOMPARE(ended.header("Location"), link.toLatin1());
    const Reply after = m_client->page(link);
    QCOMPARE(outcome(after), u"partnership-ended"_s);
    QVERIFY(after.body.contains("You ended this partnership on"));
    QVERIFY(!after.body.contains("id=\"end\""));
    QCOMPARE(partnership()["status"_L1].toInt(), 1);
    QCOMPARE(partnership()["endedBy"_L1].toString(), u"client"_s);
    QVERIFY(partnership()["endedOn"_L1].isString());
    QVERIFY(m_client->get(path() + "/organisations"_L1).rows().at(0)["connectionKeys"_L1].isNull());
    // The keys are not given again, and the office comes too late with its tag.
    QCOMPARE(m_client->post(keys, yuki, "key-1").status, 409);
    QCOMPARE(m_client->send("POST", path() + "/cancel"_L1, {{"If-Match", tag}}).status, 412);
    QVERIFY(m_client->page(list).body.contains("Ended"));
}

void TestPracticePartnershipPages::everyPageIsLockedDown()
{
    for (const QString &where : {u"/partnerships"_s, path(), u"/partnerships/unknown"_s}) {
        const Reply page = m_client->page(where);
        const QByteArray policy = page.header("Content-Security-Policy");
        for (const auto *rule : {"default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"})
            QVERIFY2(policy.contains(rule), rule);
        QCOMPARE(page.header("Cache-Control"), "no-store");
        QVERIFY(!page.body.contains("style=") && !page.body.contains("{{") && !page.body.contains("<script"));
        static const QRegularExpression control(u"<(?:input(?! type=\"hidden\")|textarea) id=\"([^\"]+)\""_s);
        auto controls = control.globalMatch(QString::fromUtf8(page.body));
        while (controls.hasNext())
            QVERIFY(page.body.contains("for=\"" + controls.next().captured(1).toUtf8() + '"'));
    }
}

void TestPracticePartnershipPages::formsOfOthersAreRefused()
{
    const QString token = formToken(m_client->page(path()));
    QVERIFY(!token.isEmpty());
    QCOMPARE(end(*m_client, {}).status, 403);
    QCOMPARE(end(*m_client, token.chopped(1)).status, 403);
    PracticeClient otherBrowser(*m_server);
    (void)otherBrowser.page(path());
    QCOMPARE(end(otherBrowser, token).status, 403);
    QCOMPARE(m_client->page(path() + "/end"_L1).status, 405);
    QCOMPARE(m_client->postForm(path(), {{u"form-token"_s, token}}).status, 405);
    QCOMPARE(partnership()["status"_L1].toInt(-1), 0);
}

void TestPracticePartnershipPages::endingTwiceChangesNothing()
{
    const QString token = formToken(m_client->page(path()));
    QCOMPARE(end(*m_client, token).status, 303);
    const QJsonObject before = partnership();
    QCOMPARE(end(*m_client, token).status, 303);
    QCOMPARE(partnership(), before);
}

void TestPracticePartnershipPages::endByTheRequesterIsTold()
{
    const QByteArray tag = m_client->get(path()).header("ETag");
    QCOMPARE(m_client->send("POST", path() + "/cancel"_L1, {{"If-Match", tag}}).status, 204);
    const Reply page = m_client->page(path());
    QCOMPARE(outcome(page), u"partnership-ended"_s);
    QVERIFY(page.body.contains("Kantoor De Linde Accountants ended this partnership on"));
}

void TestPracticePartnershipPages::namesAreNeverHtml()
{
    const QString evil = u"<script>alert(1)</script>\"'&amp;<b>"_s;
    const QString address = u"evil@bakkerij.example"_s;
    QJsonObject content = validContent(address);
    content["clientName"_L1] = evil;
    content["organisation"_L1] = QJsonObject{{u"name"_s, evil}};
    (void)m_client->create(content);
    PracticeClient browser(*m_server);
    (void)answerRequest(browser, activationLink(browser, address), u"accept"_s);
    const Reply list = browser.page("/partnerships?of="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(address)));
    const Reply one = browser.page(between(list.body, u"class=\"partnership-link\" href=\""_s, u"\""_s));
    const Reply filtered = browser.page("/partnerships?of="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(evil)));
    const QByteArray all = list.body + one.body + filtered.body;
    QVERIFY(list.body.contains("&lt;script&gt;") && one.body.contains("&lt;script&gt;"));
    QVERIFY(!all.contains("<script") && !all.contains("<b>"));
}

void TestPracticePartnershipPages::speaksTheLanguageOfTheBrowser()
{
    const Reply page = m_client->bare("GET", path(), {{"Accept-Language", "nl-NL,nl;q=0.9"}});
    QVERIFY(page.body.contains("<html lang=\"nl\">"));
    QVERIFY(page.body.contains("Partnerschap beëindigen"));
}

void TestPracticePartnershipPages::unknownPartnershipsAndPages()
{
    QCOMPARE(m_client->page(u"/partnerships/unknown"_s).status, 404);
    QCOMPARE(m_client->page(path() + "/nothing"_L1).status, 404);
    QCOMPARE(m_client->page(path() + "/end/twice"_L1).status, 404);
    QCOMPARE(m_client->postForm(u"/partnerships"_s, {}).status, 405);
    QVERIFY(m_client->page(u"/partnerships?of=nobody%40x.example"_s).body.contains("id=\"partnerships-empty\""));
}

void TestPracticePartnershipPages::listFiltersAndPages()
{
    Options options;
    options.clients = 300;
    const auto server = startServer(options);
    PracticeClient client(*server);
    const Reply first = client.page(u"/partnerships"_s);
    QCOMPARE(first.body.count("class=\"partnership-link\""), 50);
    const QString next = between(first.body, u"id=\"next-page\" href=\""_s, u"\""_s);
    QVERIFY(client.page(next).body.contains("id=\"previous-page\""));
    QVERIFY(client.page(u"/partnerships?page=999"_s).body.contains("class=\"partnership-link\""));
    const QString someone = client.get(u"/partnerships"_s).rows().at(0)["clientEmail"_L1].toString();
    const Reply own =
        client.page("/partnerships?of="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(someone.toUpper())));
    QVERIFY(own.body.contains(someone.toUtf8()));
    QVERIFY(own.body.count("class=\"partnership-link\"") < 5);
}

void TestPracticePartnershipPages::oneSessionForAllPages()
{
    // Looking at the partnerships does not log the client out where it answers requests.
    (void)m_client->page(path());
    QJsonObject second = validContent();
    second["organisation"_L1] = QJsonObject{{u"name"_s, u"Second B.V."_s}};
    (void)m_client->create(second);
    QCOMPARE(outcome(m_client->page(activationLink(*m_client, email))), u"verify"_s);
}

QTEST_GUILESS_MAIN(TestPracticePartnershipPages)
#include "tst_practice_partnership_pages.moc"
