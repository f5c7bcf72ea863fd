// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3: what is known of the client's answer, what helps, and what can be done meanwhile.
#include "tests/e2e/client_player.h"
#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString clientEmail = u"jan.jansen@bakkerij.example"_s;

} // namespace

class TestClientAcceptsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    QString m_requestId;

    /// The wizard at step 3 of a request that is pending.
    ui::LinkWizard *goToStep3(const QStringList &arguments = {}, const QString &email = clientEmail)
    {
        m_office = std::make_unique<Office>(arguments);
        m_requestId = m_office->createRequest(email);
        m_office->open();
        ui::LinkWizard *wizard = m_office->openWizardFor(m_requestId);
        if (stepOf(wizard) != 3)
            QTest::qFail("step 3 was not reached", __FILE__, __LINE__);
        return wizard;
    }

    static QString situation(ui::LinkWizard *wizard) { return part<QLabel>(wizard, u"situation"_s)->text(); }
    static QPushButton *resend(ui::LinkWizard *wizard) { return part<QPushButton>(wizard, u"resend"_s); }
    static QPushButton *withdraw(ui::LinkWizard *wizard) { return part<QPushButton>(wizard, u"withdraw"_s); }
    /// Sent less than a day ago: it is asked first whether that is meant.
    static void resendAllTheSame(ui::LinkWizard *wizard)
    {
        click(resend(wizard));
        QTRY_VERIFY(topLevel(u"resendDialog"_s));
        click(part<QPushButton>(topLevel(u"resendDialog"_s), u"act"_s));
    }
    static bool says(ui::LinkWizard *wizard, const QString &text)
    {
        return !visibleTexts(wizard).filter(text).isEmpty();
    }

    /// The client reads the e-mail, opens the link, and answers nothing.
    void openLink()
    {
        practice::PracticeClient client(m_office->inbox().adjusted(QUrl::RemovePath), {});
        const QString link = practice::activationLink(client, clientEmail);
        QVERIFY(practice::createAccount(client, link).status < 400);
        QCOMPARE(client.page(link).status, 200);
    }

    void decline(const QString &reason)
    {
        practice::PracticeClient client(m_office->inbox().adjusted(QUrl::RemovePath), {});
        const QString link = practice::activationLink(client, clientEmail);
        QCOMPARE(practice::answerRequest(client, link, u"decline"_s, reason).status, 200);
    }

    void withdrawByColleague()
    {
        const QString path = u"/authorisation-requests/"_s + m_requestId;
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("DELETE", path, {{"If-Match", tag}}).status, 204);
    }

    int sendCount() { return m_office->requestsTo(clientEmail).first()["sendCount"_L1].toInt(); }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void hintsFollowWhatTheClientDid()
    {
        ui::LinkWizard *wizard = goToStep3();
        QTRY_VERIFY(situation(wizard).contains(u"was delivered"_s));
        QVERIFY(says(wizard, u"has not followed the link"_s));
        QVERIFY(says(wizard, u"Postvak In"_s));
        openLink();
        QTRY_VERIFY(situation(wizard).contains(u"has not answered yet"_s));
        QVERIFY(says(wizard, u"has not accepted it yet"_s));
        QVERIFY(!says(wizard, u"has not followed the link"_s));
    }

    void aBouncedEmailIsTold()
    {
        ui::LinkWizard *wizard = goToStep3({}, u"bounce@bakkerij.example"_s);
        QTRY_VERIFY(situation(wizard).contains(u"could not be delivered"_s));
        QVERIFY(says(wizard, u"right e-mail address"_s));
        QVERIFY(withdraw(wizard)->isEnabled());
    }

    void resendingSendsOnceMore()
    {
        ui::LinkWizard *wizard = goToStep3();
        resendAllTheSame(wizard);
        QTRY_VERIFY(messageOf(wizard).contains(u"was sent again"_s));
        QCOMPARE(sendCount(), 2);
        QTRY_VERIFY(resend(wizard)->isEnabled());
    }

    void resendingWithinADayIsAskedFirst()
    {
        ui::LinkWizard *wizard = goToStep3();
        click(resend(wizard));
        QTRY_VERIFY(topLevel(u"resendDialog"_s));
        QVERIFY(!visibleTexts(topLevel(u"resendDialog"_s)).filter(u"taken for spam"_s).isEmpty());
        QTest::keyClick(topLevel(u"resendDialog"_s), Qt::Key_Return);
        QTRY_VERIFY(!topLevel(u"resendDialog"_s));
        QCOMPARE(sendCount(), 1);
    }

    void resendingTooSoonTellsWhen()
    {
        ui::LinkWizard *wizard = goToStep3({u"--resend-interval"_s, u"600"_s});
        resendAllTheSame(wizard);
        QTRY_VERIFY(messageOf(wizard).contains(u"It can be resent at "_s));
        const QTime now = QTime::currentTime();
        const QStringList possible{QLocale().toString(now.addSecs(659), QLocale::ShortFormat),
                                   QLocale().toString(now.addSecs(599), QLocale::ShortFormat)};
        QVERIFY2(messageOf(wizard).contains(possible.at(0)) || messageOf(wizard).contains(possible.at(1)),
                 qPrintable(messageOf(wizard)));
        QCOMPARE(sendCount(), 1);
    }

    void withdrawingNeedsADeliberateClick()
    {
        ui::LinkWizard *wizard = goToStep3();
        click(withdraw(wizard));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        QVERIFY(!visibleTexts(topLevel(u"withdrawDialog"_s)).filter(u"Jan Jansen"_s).isEmpty());
        QTest::keyClick(topLevel(u"withdrawDialog"_s), Qt::Key_Return);
        QTRY_VERIFY(!topLevel(u"withdrawDialog"_s));
        QCOMPARE(m_office->sent("DELETE", m_requestId.toLatin1()), 0);

        click(withdraw(wizard));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        click(part<QPushButton>(topLevel(u"withdrawDialog"_s), u"act"_s));
        QTRY_VERIFY(situation(wizard).contains(u"was withdrawn"_s));
        QVERIFY(m_office->requestsTo(clientEmail).isEmpty());
        QVERIFY(!withdraw(wizard)->isVisible());
        QCOMPARE(part<QPushButton>(wizard, u"primary"_s)->text(), u"&New request to this client"_s);
    }

    void anAnswerMeanwhileIsNotWithdrawn()
    {
        ui::LinkWizard *wizard = goToStep3();
        RefreshPace rarely;
        rarely.watching = std::chrono::hours(1);
        m_office->environment()->setRefreshPace(rarely);
        click(withdraw(wizard));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        decline(u"No."_s);
        click(part<QPushButton>(topLevel(u"withdrawDialog"_s), u"act"_s));
        QTRY_VERIFY(messageOf(wizard).contains(u"declined in the meantime"_s));
        QCOMPARE(m_office->sent("DELETE", m_requestId.toLatin1()), 0);
        QVERIFY(situation(wizard).contains(u"declined"_s));
    }

    void aDeclineShowsItsReasonAndLeadsToANewRequest()
    {
        ui::LinkWizard *wizard = goToStep3();
        decline(u"We changed <b>accountants</b>."_s);
        QTRY_VERIFY(situation(wizard).contains(u"declined"_s));
        QVERIFY(says(wizard, u"We changed <b>accountants</b>."_s));
        QVERIFY(!resend(wizard)->isVisible());
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 1);
        QCOMPARE(part<QLineEdit>(wizard, u"clientName"_s)->text(), u"Jan Jansen"_s);
        QCOMPARE(part<QLineEdit>(wizard, u"clientEmail"_s)->text(), clientEmail);
        QCOMPARE(part<QLineEdit>(wizard, u"kvkNumber"_s)->text(), u"01234567"_s);
        QCOMPARE(part<QComboBox>(wizard, u"softwarePackage"_s)->currentText(), u"Yuki"_s);
        pressPrimary(wizard);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QVERIFY(wizard->requestId() != m_requestId);
    }

    void acceptanceMovesOnByItself()
    {
        ui::LinkWizard *wizard = goToStep3();
        QVERIFY(!part<QPushButton>(wizard, u"primary"_s)->isVisible());
        QVERIFY(!playClient(m_office->inbox(), clientEmail, u"accept"_s).isEmpty());
        QTRY_COMPARE(stepOf(wizard), 4);
        QTRY_VERIFY(part<QPushButton>(wizard, u"primary"_s)->isEnabled());
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 5);
    }

    void aWithdrawalElsewhereIsTold()
    {
        ui::LinkWizard *wizard = goToStep3();
        withdrawByColleague();
        QTRY_VERIFY(situation(wizard).contains(u"was withdrawn"_s));
        QVERIFY(!resend(wizard)->isVisible());
        QVERIFY(wizard->windowTitle() == u"Jan Jansen – authorisation request"_s);
        QCOMPARE(stepOf(wizard), 3);
        pressPrimary(wizard);
        QCOMPARE(stepOf(wizard), 1);
        QCOMPARE(part<QLineEdit>(wizard, u"clientEmail"_s)->text(), clientEmail);
    }

    void aBasicUserSeesWhyNot()
    {
        m_office = std::make_unique<Office>(
            QStringList{u"--role"_s, u"basic"_s, u"--clients"_s, u"20"_s, u"--delivery-delay"_s, u"0"_s});
        m_office->open();
        const QList<AuthorisationRequest> &rows = m_office->environment()->authorisations()->list().rows();
        const auto pending = std::find_if(rows.cbegin(), rows.cend(), &isOpen);
        QVERIFY(pending != rows.cend());
        ui::LinkWizard *wizard = m_office->openWizardFor(pending->id);
        QVERIFY(!resend(wizard)->isEnabled());
        QVERIFY(!withdraw(wizard)->isEnabled());
        QVERIFY(says(wizard, u"Your role is basic user"_s));
    }

    void closingAndComingBackFindsTheSameStep()
    {
        const QPointer<ui::LinkWizard> wizard = goToStep3();
        QCOMPARE(part<QPushButton>(wizard, u"close"_s)->text(), u"&Close, I'll come back"_s);
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(!wizard);
        QCOMPARE(stepOf(m_office->openWizardFor(m_requestId)), 3);
    }
};

QTEST_MAIN(TestClientAcceptsPage)
#include "tst_client_accepts_page.moc"
