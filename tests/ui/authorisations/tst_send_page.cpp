// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2: whatever the service and the wire do, the client gets one e-mail, and the user is told what happened.
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isSending(const ReceivedRequest &request)
{
    return request.verb == "POST" && request.target.endsWith("/authorisation-requests");
}

bool isLookingUp(const ReceivedRequest &request)
{
    return request.verb == "GET" && request.target.contains("Email=");
}

/// Every sending ends like this.
Office::Fault answerSendingWith(int status, const QByteArray &body = {})
{
    return [status, body](const ReceivedRequest &request) {
        return isSending(request)
                   ? std::optional(Behaviour::answer(status, body, "Content-Type: application/problem+json\r\n"))
                   : std::nullopt;
    };
}

std::optional<Behaviour> dropSending(const ReceivedRequest &request)
{
    return isSending(request) ? std::optional(Behaviour::drop()) : std::nullopt;
}

QString explanation(ui::LinkWizard *wizard)
{
    return part<QLabel>(wizard, u"sendExplanation"_s)->text();
}

QString primaryText(ui::LinkWizard *wizard)
{
    return part<QPushButton>(wizard, u"primary"_s)->text();
}

/// As a person's: the second press comes as a double click.
void doubleClick(QWidget *widget)
{
    click(widget);
    QTest::mouseDClick(widget, Qt::LeftButton);
    QTest::mouseRelease(widget, Qt::LeftButton);
}

} // namespace

class TestSendPage : public QObject
{
    Q_OBJECT

private:
    FirstPage m_page;
    std::unique_ptr<Office> m_office;

    ui::LinkWizard *goToStep2(const QStringList &arguments = {}, const QString &storeFile = {})
    {
        m_office = std::make_unique<Office>(arguments, storeFile);
        m_office->open();
        ui::LinkWizard *wizard = m_office->openWizard();
        fillIn(wizard, m_page);
        pressPrimary(wizard);
        if (stepOf(wizard) != 2)
            QTest::qFail("step 2 was not reached", __FILE__, __LINE__);
        return wizard;
    }

    [[nodiscard]] qsizetype arrived() const { return m_office->requestsTo(m_page.clientEmail).size(); }

    /// The request arrives, but no answer to it does.
    void loseAnswers()
    {
        m_office->setFault([this](const ReceivedRequest &request) {
            if (!isSending(request))
                return std::optional<Behaviour>();
            (void)m_office->passOn(request);
            return std::optional(Behaviour::drop());
        });
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void whatWillBeSentIsShownAndGoesOutOnce()
    {
        ui::LinkWizard *wizard = goToStep2();
        QCOMPARE(factOf(wizard, u"To"_s), m_page.clientName);
        QCOMPARE(factOf(wizard, u"E-mail address"_s), m_page.clientEmail);
        QCOMPARE(factOf(wizard, u"Software package"_s), m_page.software);
        QCOMPARE(factOf(wizard, u"Paid by"_s), u"Our office"_s);
        QCOMPARE(arrived(), 0);
        doubleClick(part<QPushButton>(wizard, u"primary"_s));
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
        QCOMPARE(m_office->sent("POST", "/authorisation-requests"), 1);
    }

    void refusedFieldsAreShownAtTheFields()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(answerSendingWith(422, R"({"title": "Invalid", "status": 422, "errors": {
            "clientEmail": ["This domain takes no mail."], "organisation.identifier.value": ["Not in the register."]}})"));
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 1);
        QCOMPARE(noteAt(wizard, u"clientEmail"_s), u"This domain takes no mail."_s);
        QVERIFY(hasErrorAt(wizard, u"clientEmail"_s));
        QCOMPARE(noteAt(wizard, u"kvkNumber"_s), u"Not in the register."_s);
        QVERIFY(!hasErrorAt(wizard, u"clientName"_s));
        QVERIFY(messageOf(wizard).startsWith(u"Nothing was sent"_s));
        QCOMPARE(part<QLineEdit>(wizard, u"clientName"_s)->text(), m_page.clientName);

        m_office->setFault({});
        pressPrimary(wizard);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
    }

    void aDuplicateOpensTheExistingOne()
    {
        m_office = std::make_unique<Office>();
        m_office->open();
        ui::LinkWizard *wizard = m_office->openWizard();
        fillIn(wizard, m_page);
        pressPrimary(wizard);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        const QString first = wizard->requestId();

        wizard = m_office->openWizard();
        fillIn(wizard, m_page);
        pressPrimary(wizard);
        pressPrimary(wizard);
        QTRY_VERIFY(messageOf(wizard).contains(u"already pending"_s));
        QCOMPARE(stepOf(wizard), 2);
        click(part<QPushButton>(wizard, u"message_action_0"_s));
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(wizard->requestId(), first);
        QCOMPARE(arrived(), 1);
    }

    void aRefusalByRoleIsExplained()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(answerSendingWith(403, R"({"title": "Forbidden", "status": 403, "reasons": ["role"]})"));
        pressPrimary(wizard);
        QTRY_VERIFY(messageOf(wizard).contains(u"may not send requests"_s));
        QCOMPARE(stepOf(wizard), 2);
        QCOMPARE(arrived(), 0);
    }

    void aFailureOfTheServiceMayHaveSentItSoItIsLookedUp()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(answerSendingWith(500));
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Send again"_s);
        QCOMPARE(stepOf(wizard), 2);
        m_office->setFault({});
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QVERIFY(messageOf(wizard).isEmpty());
        QCOMPARE(arrived(), 1);
    }

    void anAnswerLostBehindAGatewayIsLookedUp()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(answerSendingWith(502));
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Send again"_s);
        m_office->setFault({});
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
    }

    void aLostAnswerIsFound()
    {
        ui::LinkWizard *wizard = goToStep2();
        loseAnswers();
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QVERIFY(messageOf(wizard).contains(u"sent once"_s));
        QCOMPARE(arrived(), 1);
        QVERIFY(m_office->environment()->authorisations()->unresolved().isEmpty());
    }

    void aLostRequestIsSentAgainByTheUserOnly()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(dropSending);
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Send again"_s);
        QVERIFY(explanation(wizard).startsWith(u"The request did not arrive"_s));
        QCOMPARE(arrived(), 0);
        m_office->setFault({});
        QCOMPARE(arrived(), 0);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
    }

    void aLateArrivalAndSendAgainAreOneRequest()
    {
        ui::LinkWizard *wizard = goToStep2();
        std::optional<ReceivedRequest> underWay;
        m_office->setFault([&underWay](const ReceivedRequest &request) {
            if (isSending(request))
                underWay = request;
            return dropSending(request);
        });
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Send again"_s);
        m_office->setFault({});
        QVERIFY(!m_office->passOn(*underWay).isEmpty());
        QCOMPARE(arrived(), 1);
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
    }

    void aLostRequestCanBeAbandoned()
    {
        ui::LinkWizard *wizard = goToStep2();
        m_office->setFault(dropSending);
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Send again"_s);
        click(part<QPushButton>(wizard, u"abandonSending"_s));
        QTRY_COMPARE(stepOf(wizard), 1);
        QCOMPARE(part<QLineEdit>(wizard, u"clientName"_s)->text(), m_page.clientName);
        QVERIFY(m_office->environment()->authorisations()->unresolved().isEmpty());
        QCOMPARE(arrived(), 0);
    }

    void whatCannotBeLookedUpIsRememberedAcrossStarts()
    {
        const QTemporaryDir folder;
        ui::LinkWizard *wizard = goToStep2({}, folder.filePath(u"store.sqlite"_s));
        m_office->setFault([this](const ReceivedRequest &request) {
            if (isSending(request))
                (void)m_office->passOn(request);
            return isSending(request) || isLookingUp(request) ? std::optional(Behaviour::drop()) : std::nullopt;
        });
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Look it up"_s);
        QVERIFY(explanation(wizard).contains(u"remembers"_s));
        QVERIFY(wizard->close());

        m_office->reopen();
        AuthorisationRequests *requests = m_office->environment()->authorisations();
        QTRY_COMPARE(requests->unresolved().size(), 1);
        wizard = m_office->openWizard();
        wizard->resumeUnresolved(requests->unresolved().constFirst());
        QCOMPARE(stepOf(wizard), 2);
        QVERIFY(!part<QPushButton>(wizard, u"back"_s)->isVisible());
        pressPrimary(wizard);
        QTRY_COMPARE(primaryText(wizard), u"&Look it up"_s);
        m_office->setFault({});
        pressPrimary(wizard);
        QTRY_COMPARE(stepOf(wizard), 3);
        QTRY_VERIFY(requests->unresolved().isEmpty());
        QCOMPARE(arrived(), 1);
    }

    void withoutANoteNothingIsSent()
    {
        // A folder where the store's file should be.
        const QTemporaryDir folder;
        ui::LinkWizard *wizard = goToStep2({}, folder.path());
        pressPrimary(wizard);
        QTRY_VERIFY(messageOf(wizard).startsWith(u"Nothing was sent"_s));
        QCOMPARE(stepOf(wizard), 2);
        QCOMPARE(m_office->sent("POST", "/authorisation-requests"), 0);
        QVERIFY(part<QPushButton>(wizard, u"primary"_s)->isEnabled());
    }

    void hurryOnStep1SendsNothing()
    {
        m_office = std::make_unique<Office>();
        m_office->open();
        ui::LinkWizard *wizard = m_office->openWizard();
        fillIn(wizard, m_page);
        doubleClick(part<QPushButton>(wizard, u"primary"_s));
        QCOMPARE(stepOf(wizard), 2);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        QVERIFY(part<QPushButton>(wizard, u"primary"_s)->isEnabled()); // it is not sending
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stepOf(wizard), 3);
        QCOMPARE(arrived(), 1);
    }

    void backKeepsWhatWasTyped()
    {
        ui::LinkWizard *wizard = goToStep2();
        click(part<QPushButton>(wizard, u"back"_s));
        QCOMPARE(stepOf(wizard), 1);
        QCOMPARE(part<QLineEdit>(wizard, u"clientEmail"_s)->text(), m_page.clientEmail);
        QCOMPARE(part<QLineEdit>(wizard, u"organisation"_s)->text(), m_page.organisation);
    }
};

QTEST_MAIN(TestSendPage)
#include "tst_send_page.moc"
