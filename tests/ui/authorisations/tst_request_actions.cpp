// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with requests on their page: every refusal is told as what it is, nothing is done twice, and what is
// right afterwards is offered.
#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/authorisations/held_resends_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Status = AuthorisationRequest::Status;

const QString clientEmail = u"jan@devriesbouw.example"_s;

} // namespace

class TestRequestActions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::AuthorisationsPage> m_page;
    std::unique_ptr<ui::MessageBar> m_outcomes; ///< the window's
    QString m_id;

    void showPage(const QStringList &arguments = {})
    {
        m_office = std::make_unique<Office>(arguments);
        m_id = m_office->createRequest(clientEmail);
        m_office->open();
        RefreshPace rarely;
        rarely.ordinary = rarely.watching = std::chrono::hours(1);
        m_office->environment()->setRefreshPace(rarely);
        m_page = std::make_unique<ui::AuthorisationsPage>(m_office->environment(), m_office->clipboard());
        m_outcomes = std::make_unique<ui::MessageBar>();
        auto *held = new ui::HeldResendsBar(m_outcomes.get(), m_page.get());
        held->setEnvironment(m_office->environment());
        m_page->resize(1300, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(m_page->showRequest(m_id));
    }

    ui::RecordTable *table() { return part<ui::RecordTable>(m_page.get(), u"requests"_s); }
    QString message()
    {
        QStringList texts{m_outcomes->text()};
        const QList<ui::MessageBar *> bars = m_page->findChildren<ui::MessageBar *>();
        for (const ui::MessageBar *bar : bars)
            texts.append(bar->text());
        return texts.join(u'|');
    }
    void press(const QString &dialog, const QString &button)
    {
        QTRY_VERIFY(topLevel(dialog));
        click(part<QPushButton>(topLevel(dialog), button));
    }
    void fail(const QByteArray &verb, const Behaviour &behaviour)
    {
        m_office->setFault([verb, behaviour](const ReceivedRequest &request) {
            return request.verb == verb ? std::optional(behaviour) : std::nullopt;
        });
    }
    static void addRefusals()
    {
        QTest::addColumn<int>("status"); // 0: dropped
        QTest::addColumn<QString>("told");
    }
    static Behaviour refusal(int status)
    {
        return status == 0 ? Behaviour::drop() : Behaviour::answer(status, {}, "Retry-After: 7200\r\n"_ba);
    }
    void answer(const QString &how)
    {
        practice::PracticeClient client(m_office->inbox().adjusted(QUrl::RemovePath), {});
        const QString link = practice::activationLink(client, clientEmail);
        QVERIFY(practice::createAccount(client, link).status < 400);
        QCOMPARE(practice::answerRequest(client, link, how, {}).status, 200);
    }
    static ui::LinkWizard *wizard() { return qobject_cast<ui::LinkWizard *>(topLevel(u"linkWizard"_s)); }

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_outcomes.reset();
        m_office.reset();
    }

    void aRefusedResendIsTold_data()
    {
        addRefusals();
        QTest::newRow("403") << 403 << u"was not resent"_s;
        QTest::newRow("404") << 404 << u"no longer pending"_s;
        QTest::newRow("409") << 409 << u"no longer pending"_s;
        QTest::newRow("422") << 422 << u"was not resent"_s;
        QTest::newRow("429") << 429 << u"It can be resent at "_s;
        QTest::newRow("500") << 500 << u"not known whether the e-mail"_s;
        QTest::newRow("dropped") << 0 << u"not known whether the e-mail"_s;
    }

    void aRefusedResendIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, told);
        showPage();
        fail("POST", refusal(status));
        click(part<QPushButton>(m_page.get(), u"detailResend"_s));
        press(u"resendDialog"_s, u"act"_s);
        QTRY_VERIFY2(message().contains(told), qPrintable(message()));
        QCOMPARE(m_office->sent("POST", m_id.toLatin1() + "/resend"), 1);
        QTRY_VERIFY(part<QPushButton>(m_page.get(), u"detailResend"_s)->isEnabled());
    }

    void aRefusedWithdrawalIsTold_data()
    {
        addRefusals();
        QTest::newRow("403") << 403 << u"was not withdrawn"_s;
        QTest::newRow("404") << 404 << u"already been withdrawn"_s;
        QTest::newRow("422") << 422 << u"was not withdrawn"_s;
        QTest::newRow("428") << 428 << u"was not withdrawn"_s;
        QTest::newRow("429") << 429 << u"was not withdrawn"_s;
        QTest::newRow("500") << 500 << u"not known whether"_s;
        QTest::newRow("dropped") << 0 << u"not known whether"_s;
    }

    void aRefusedWithdrawalIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, told);
        showPage();
        fail("DELETE", refusal(status));
        click(part<QPushButton>(m_page.get(), u"detailWithdraw"_s));
        press(u"withdrawDialog"_s, u"act"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(told), qPrintable(message()), 30000);
        QCOMPARE(m_office->requestsTo(clientEmail).size(), 1);
    }

    void acceptedMeanwhileOffersTheKeys()
    {
        showPage();
        click(part<QPushButton>(m_page.get(), u"detailWithdraw"_s));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        answer(u"accept"_s);
        QSignalSpy partnership(m_page.get(), &ui::AuthorisationsPage::partnershipWanted);
        press(u"withdrawDialog"_s, u"act"_s);
        QTRY_VERIFY2(message().contains(u"accepted in the meantime"_s), qPrintable(message()));
        QCOMPARE(m_office->sent("DELETE", m_id.toLatin1()), 0);
        click(part<QPushButton>(m_page.get(), u"message_action_0"_s));
        QTRY_VERIFY(wizard());
        QTRY_COMPARE(stepOf(wizard()), 5);
    }

    void declinedMeanwhileOffersToSendAgain()
    {
        showPage();
        click(part<QPushButton>(m_page.get(), u"detailWithdraw"_s));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        answer(u"decline"_s);
        press(u"withdrawDialog"_s, u"act"_s);
        QTRY_VERIFY2(message().contains(u"declined in the meantime"_s), qPrintable(message()));
        click(part<QPushButton>(m_page.get(), u"message_action_0"_s));
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 1);
        QCOMPARE(part<QLineEdit>(wizard(), u"clientEmail"_s)->text(), clientEmail);
    }

    void afterWithdrawingTheSameIsSentAgainPrefilled()
    {
        showPage();
        click(part<QPushButton>(m_page.get(), u"detailWithdraw"_s));
        press(u"withdrawDialog"_s, u"act"_s);
        QTRY_VERIFY2(message().contains(u"was withdrawn"_s), qPrintable(message()));
        click(part<QPushButton>(m_page.get(), u"message_action_0"_s));
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 1);
        QCOMPARE(part<QLineEdit>(wizard(), u"clientEmail"_s)->text(), clientEmail);
    }

    void aDeclinedRequestIsSentAgainFromItsDetail()
    {
        showPage();
        answer(u"decline"_s);
        m_office->waitForStatus(m_id, Status::Declined);
        QTRY_VERIFY(part<QPushButton>(m_page.get(), u"detailSendAgain"_s)->isVisible());
        click(part<QPushButton>(m_page.get(), u"detailSendAgain"_s));
        QTRY_VERIFY(wizard());
        QCOMPARE(part<QLineEdit>(wizard(), u"clientEmail"_s)->text(), clientEmail);
    }

    void aDialogSaysThatItsRequestChangedOrWent()
    {
        showPage();
        click(part<QPushButton>(m_page.get(), u"detailWithdraw"_s));
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        QWidget *dialog = topLevel(u"withdrawDialog"_s);
        QVERIFY(part<QPushButton>(dialog, u"act"_s)->isEnabled());
        const QString path = u"/authorisation-requests/"_s + m_id;
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("DELETE", path, {{"If-Match", tag}}).status, 204);
        m_page->refresh();
        QTRY_VERIFY(!part<QPushButton>(dialog, u"act"_s)->isEnabled());
        QVERIFY(part<QLabel>(dialog, u"overdue"_s)->text().contains(u"withdrawn by someone else"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!topLevel(u"withdrawDialog"_s));
        QCOMPARE(m_office->sent("DELETE", m_id.toLatin1()), 0);
    }

    void severalAreResentWithRestraintByKeysAlone()
    {
        showPage({u"--clients"_s, u"60"_s});
        const int all = table()->model()->rowCount();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table()->selectedIds().size(), all);
        auto *resend = part<QPushButton>(m_page.get(), u"selectionResend"_s);
        QTRY_VERIFY(resend->isVisible());
        resend->setFocus();
        QTest::keyClick(resend, Qt::Key_Space);
        QTRY_VERIFY(topLevel(u"bulkResend"_s));
        auto *rows = part<QTreeWidget>(topLevel(u"bulkResend"_s), u"bulkRows"_s);
        const QList<QTreeWidgetItem *> ours = rows->findItems(clientEmail, Qt::MatchExactly, 1);
        QCOMPARE(ours.size(), 1);
        QVERIFY(ours.constFirst()->text(2).startsWith(u"Held back"_s));
        const auto expected = rows->findItems(u"Will be sent"_s, Qt::MatchExactly, 2).size();
        QVERIFY(expected > 0 && expected < rows->topLevelItemCount());
        QTest::keyClick(rows, Qt::Key_Return); // only goes to the button
        QCOMPARE(m_office->sent("POST", "/resend"), 0);
        QTest::keyClick(topLevel(u"bulkResend"_s)->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rows->findItems(u"Sent"_s, Qt::MatchExactly, 2).size(), expected, 60000);
        QCOMPARE(m_office->sent("POST", "/resend"), expected);
        QCOMPARE(m_office->sent("POST", m_id.toLatin1() + "/resend"), 0);
        QTRY_VERIFY(part<QPushButton>(topLevel(u"bulkResend"_s), u"bulkClose"_s)->isEnabled());
        QTest::keyClick(topLevel(u"bulkResend"_s), Qt::Key_Escape);
        QTRY_VERIFY(!topLevel(u"bulkResend"_s));
    }

    void theKeysOfAPartnershipWithoutARequestAreReached()
    {
        showPage({u"--clients"_s, u"30"_s});
        const auto &partnerships = m_office->environment()->partnerships()->list();
        QTRY_VERIFY(partnerships.size() > 0);
        const auto active = std::find_if(partnerships.rows().cbegin(), partnerships.rows().cend(),
                                         [](const auto &one) { return one.status == Partnership::Status::Active; });
        QVERIFY(active != partnerships.rows().cend());
        m_page->openKeys(active->id);
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 5);
        QVERIFY(wizard()->windowTitle().contains(active->clientName));
        const ui::LinkWizard *first = wizard();
        m_page->openKeys(active->id);
        QCOMPARE(wizard(), first);
    }
};

QTEST_MAIN(TestRequestActions)
#include "tst_request_actions.moc"
