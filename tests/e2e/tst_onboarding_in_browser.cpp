// SPDX-License-Identifier: GPL-3.0-or-later
// A consent's onboarding in a real browser: without JavaScript, at the width of a telephone.
#include "tests/practice/consents_client.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace authdesk::practice;

class TestOnboardingInBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesASystemAndAllows();
    void refuses();
    void goesStraightToOneSystemAndReturns();
    void aUsedCodeSaysSo();
    void takesBackTheAccessInDutch();

private:
    [[nodiscard]] QString link(const QString &id, const QString &system = {}, const QString &more = {})
    {
        return m_server->origin().toString() + onboardingPath(id, m_client->code(id), system) + more;
    }
    void play(QJsonObject job);

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<ConsentsClient> m_client;
};

void TestOnboardingInBrowser::init()
{
    m_client.reset();
    m_server = startServer();
    m_client = std::make_unique<ConsentsClient>(*m_server);
}

void TestOnboardingInBrowser::play(QJsonObject job)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {qEnvironmentVariable("AUTHDESK_SOURCE_DIR") + u"/tests/e2e/browser/onboard_client.mjs"_s});
    node.write(QJsonDocument(job).toJson(QJsonDocument::Compact));
    node.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(node.state(), QProcess::NotRunning, 120'000);
    QCOMPARE(node.exitCode(), 0);
}

void TestOnboardingInBrowser::choosesASystemAndAllows()
{
    const QString id = m_client->create(u"Bakkerij Jansen & Zonen B.V., handelend onder de naam De Gouden Krakeling"_s);
    play({{u"link"_s, link(id)},
          {u"answers"_s, QJsonArray{u"system-exactonline"_s, u"another"_s, u"system-vismaeaccounting"_s, u"allow"_s}},
          {u"expect"_s, u"allowed"_s}});
    QCOMPARE(m_client->statusOf(id), 1);
    QCOMPARE(m_client->get(u'/' + id).json()["source"_L1].toString(), u"vismaeaccounting"_s);
}

void TestOnboardingInBrowser::refuses()
{
    const QString id = m_client->create(u"A"_s);
    play({{u"link"_s, link(id)},
          {u"answers"_s, QJsonArray{u"system-xero"_s, u"refuse"_s}},
          {u"expect"_s, u"refused"_s}});
    QCOMPARE(m_client->statusOf(id), 0);
}

void TestOnboardingInBrowser::goesStraightToOneSystemAndReturns()
{
    const QString id = m_client->create(u"A"_s);
    const QString target = m_server->origin().toString() + "/inbox?to=a%40b.example"_L1;
    const QString more =
        "&redirecturl="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(target)) + "&redirectdelay=2"_L1;
    play({{u"link"_s, link(id, u"fortnox"_s, more)},
          {u"answers"_s, QJsonArray{u"allow"_s}},
          {u"expect"_s, u"allowed"_s},
          {u"arrive"_s, target}});
    QCOMPARE(m_client->get(u'/' + id).json()["source"_L1].toString(), u"fortnox"_s);
}

void TestOnboardingInBrowser::aUsedCodeSaysSo()
{
    const QString id = m_client->create(u"A"_s);
    const QString once = link(id);
    // A preview in a chat has been there first.
    QCOMPARE(m_client->plain().page(once.mid(m_server->origin().toString().size())).status, 200);
    play({{u"link"_s, once}, {u"answers"_s, QJsonArray{}}, {u"expect"_s, u"onboarding-used"_s}});
}

void TestOnboardingInBrowser::takesBackTheAccessInDutch()
{
    const QString id = m_client->create(u"A"_s);
    play({{u"link"_s, link(id, u"billy"_s, u"&redirecturl=javascript:alert(1)"_s)},
          {u"answers"_s, QJsonArray{u"allow"_s, u"remove"_s}},
          {u"expect"_s, u"removed"_s},
          {u"language"_s, u"nl-NL"_s}});
    QCOMPARE(m_client->statusOf(id), 3);
}

QTEST_GUILESS_MAIN(TestOnboardingInBrowser)
#include "tst_onboarding_in_browser.moc"
