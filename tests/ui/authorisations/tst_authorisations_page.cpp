// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests: its states, what finds a request, and what stays where it is while the list changes.
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/state_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Behaviour> failLists(const ReceivedRequest &request)
{
    return request.verb == "GET" ? std::optional(Behaviour::answer(500)) : std::nullopt;
}

} // namespace

class TestAuthorisationsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::AuthorisationsPage> m_page;

    void makeOffice(const QStringList &arguments = {}, const QString &storeFile = {})
    {
        m_office = std::make_unique<Office>(arguments, storeFile);
    }

    void showPage()
    {
        m_page = std::make_unique<ui::AuthorisationsPage>(m_office->environment(), m_office->clipboard());
        m_page->resize(1200, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void openWithClients(int clients)
    {
        makeOffice({u"--clients"_s, QString::number(clients)});
        m_office->open();
        showPage();
    }

    ui::RecordTable *table() { return part<ui::RecordTable>(m_page.get(), u"requests"_s); }
    ui::StateView *state() { return m_page->findChild<ui::StateView *>(); }
    /// What the state view proposes. Buttons of the state before may be on their way out still.
    QPushButton *proposal()
    {
        QPushButton *found = nullptr;
        const auto isShown = [this, &found] {
            const QList<QPushButton *> buttons = state()->findChildren<QPushButton *>();
            const auto shown = std::find_if(buttons.cbegin(), buttons.cend(), [](auto *b) { return b->isVisible(); });
            found = shown == buttons.cend() ? nullptr : *shown;
            return found != nullptr;
        };
        if (!QTest::qWaitFor(isShown))
            QTest::qFail("nothing is proposed", __FILE__, __LINE__);
        return found;
    }
    QPushButton *filter(const QString &value) { return part<QPushButton>(m_page.get(), u"filter_"_s + value); }
    static ui::LinkWizard *wizard() { return qobject_cast<ui::LinkWizard *>(topLevel(u"linkWizard"_s)); }

    const KeyedList<AuthorisationRequest> &list() { return m_office->environment()->authorisations()->list(); }
    QString messages()
    {
        QStringList texts;
        const QList<ui::MessageBar *> bars = m_page->findChildren<ui::MessageBar *>();
        for (const ui::MessageBar *bar : bars)
            texts.append(bar->text());
        return texts.join(u'|');
    }

    int countOf(AuthorisationRequest::Status status)
    {
        return static_cast<int>(std::count_if(list().rows().cbegin(), list().rows().cend(),
                                              [status](const auto &request) { return request.status == status; }));
    }

    /// The first row with this status, selected.
    QString select(AuthorisationRequest::Status status)
    {
        for (const AuthorisationRequest &request : list().rows()) {
            if (request.status == status && table()->selectId(request.id))
                return request.id;
        }
        QTest::qFail("there is no such row", __FILE__, __LINE__);
        return {};
    }

private Q_SLOTS:
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void anEmptyListOffersTheFirstRequest()
    {
        makeOffice();
        showPage();
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Loading);
        m_office->open();
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Empty);
        QVERIFY(state()->isVisible());
        click(proposal());
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 1);
    }

    void aFailureAtTheStartIsToldAndTriedAgain()
    {
        makeOffice({u"--clients"_s, u"3"_s});
        m_office->setFault(failLists);
        showPage();
        m_office->environment()->start();
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Error);
        m_office->setFault({});
        click(proposal());
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(table()->model()->rowCount() > 0);
    }

    void beingOfflineIsTold()
    {
        makeOffice();
        m_office->setFault([](const ReceivedRequest &) { return std::optional(Behaviour::drop()); });
        showPage();
        m_office->environment()->start();
        QTRY_COMPARE(state()->kind(), ui::StateView::Kind::Offline);
    }

    void aFailureLaterLeavesTheListAndGoesByItself()
    {
        openWithClients(5);
        m_office->setFault(failLists);
        m_page->refresh();
        QTRY_VERIFY(messages().contains(u"The list is as it was"_s));
        QVERIFY(table()->isVisible());
        m_office->setFault({});
        m_page->refresh();
        QTRY_VERIFY(!messages().contains(u"The list is as it was"_s));
    }

    void filtersCountAndChoose()
    {
        openWithClients(40);
        const int pending = countOf(AuthorisationRequest::Status::Pending);
        QVERIFY(pending > 0 && pending < list().size());
        QTRY_VERIFY(filter(u"0"_s)->text().contains(QString::number(pending)) ||
                    filter(u"0"_s)->accessibleName().contains(QString::number(pending)));
        click(filter(u"0"_s));
        QCOMPARE(table()->model()->rowCount(), pending);
        click(filter(u"all"_s));
        QCOMPARE(table()->model()->rowCount(), list().size());
    }

    void searchFindsAndExplainsWhenItDoesNot()
    {
        openWithClients(10);
        const AuthorisationRequest wanted = list().rows().constFirst();
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), wanted.clientEmail.toUpper());
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(QApplication::focusWidget(), u" zzz"_s);
        QCOMPARE(state()->kind(), ui::StateView::Kind::NothingFound);
        QVERIFY(state()->isVisible());
        click(proposal());
        QCOMPARE(table()->model()->rowCount(), list().size());
        QVERIFY(part<QLineEdit>(m_page.get(), u"search"_s)->text().isEmpty());
    }

    void selectionAndScrollSurviveWhatArrives()
    {
        openWithClients(200);
        click(table()->viewport());
        table()->verticalScrollBar()->setValue(40);
        const QString topId = table()->indexAt({1, 1}).siblingAtColumn(0).data(Qt::DisplayRole).toString();
        const QModelIndex seen = table()->indexAt({20, 100});
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(seen).center());
        const QString selected = table()->currentId();
        QVERIFY(!selected.isEmpty());
        const int rows = table()->model()->rowCount();

        // A colleague sends requests, which come in above those that are seen.
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_office->createRequest(u"new%1@elsewhere%1.example"_s.arg(i)).isEmpty());
        m_page->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), rows + 3);
        QCOMPARE(table()->currentId(), selected);
        QCOMPARE(table()->selectedIds(), QStringList{selected});
        QCOMPARE(table()->indexAt({1, 1}).siblingAtColumn(0).data(Qt::DisplayRole).toString(), topId);
    }

    void aChangeMadeElsewhereAppearsInTheDetail()
    {
        openWithClients(5);
        const QString id = m_office->createRequest(u"jan@elsewhere.example"_s);
        m_office->waitForStatus(id, AuthorisationRequest::Status::Pending);
        QVERIFY(table()->selectId(id));
        const QString path = u"/authorisation-requests/"_s + id;
        QCOMPARE(m_office->colleague().post(path + u"/resend"_s, {}).status, 204);
        m_page->refresh();
        QTRY_COMPARE(list().find(id)->sendCount, 2);
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("DELETE", path, {{"If-Match", tag}}).status, 204);
        m_page->refresh();
        QTRY_VERIFY(list().find(id) == nullptr);
        QVERIFY(!table()->selectId(id));
    }

    void enterOpensTheWizardAtItsStepAndOnce()
    {
        openWithClients(40);
        select(AuthorisationRequest::Status::Pending);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 3);
        const ui::LinkWizard *first = wizard();
        m_page->openCurrent();
        QCOMPARE(wizard(), first);
        QVERIFY(wizard()->close());
        QTRY_VERIFY(!wizard());
        // The keys of an active partnership; that an ended one has ended.
        const auto &partnerships = m_office->environment()->partnerships()->list();
        QTRY_VERIFY(partnerships.size() > 0);
        const QString id = select(AuthorisationRequest::Status::Accepted);
        const Partnership *partnership = partnerships.find(list().find(id)->partnershipId);
        QVERIFY(partnership != nullptr);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), partnership->status == Partnership::Status::Active ? 5 : 4);
    }

    void theMenuActsOnItsRow()
    {
        openWithClients(40);
        const QString id = select(AuthorisationRequest::Status::Pending);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, table()->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(table(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_R);
        QTRY_COMPARE(m_office->sent("POST", id.toLatin1() + "/resend"), 1);
    }

    void withdrawingFromThePageTakesTheRowAway()
    {
        openWithClients(40);
        const QString id = select(AuthorisationRequest::Status::Pending);
        m_page->withdrawCurrent();
        QTRY_VERIFY(topLevel(u"withdrawDialog"_s));
        click(part<QPushButton>(topLevel(u"withdrawDialog"_s), u"act"_s));
        QTRY_VERIFY(messages().contains(u"was withdrawn"_s));
        QTRY_VERIFY(list().find(id) == nullptr);
        QVERIFY(table()->currentId() != id);
    }

    void anUnknownOutcomeIsOnThePageAndLedTo()
    {
        makeOffice();
        m_office->open();
        showPage();
        m_office->setFault([](const ReceivedRequest &request) {
            const bool isLost = request.verb == "POST" || request.target.contains("Email=");
            return isLost ? std::optional(Behaviour::drop()) : std::nullopt;
        });
        m_page->newRequest();
        QTRY_VERIFY(wizard());
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        fillIn(wizard());
        pressPrimary(wizard());
        pressPrimary(wizard());
        QTRY_COMPARE(part<QPushButton>(wizard(), u"primary"_s)->text(), u"&Look it up"_s);
        QVERIFY(wizard()->close());
        QTRY_VERIFY(!wizard());
        QVERIFY(messages().contains(u"not known whether the request to De Vries Bouw was sent"_s));

        m_office->setFault({});
        click(part<QPushButton>(m_page.get(), u"message_action_0"_s));
        QTRY_VERIFY(wizard());
        QCOMPARE(stepOf(wizard()), 2);
        pressPrimary(wizard());
        QTRY_COMPARE(part<QPushButton>(wizard(), u"primary"_s)->text(), u"&Send again"_s);
        pressPrimary(wizard());
        QTRY_COMPARE(stepOf(wizard()), 3);
        QTRY_VERIFY(!messages().contains(u"not known"_s));
        QCOMPARE(m_office->requestsTo(FirstPage().clientEmail).size(), 1);
    }

    void aBasicUserCannotActHere()
    {
        makeOffice({u"--role"_s, u"basic"_s, u"--clients"_s, u"40"_s});
        m_office->open();
        showPage();
        QVERIFY(!part<QPushButton>(m_page.get(), u"newRequest"_s)->isEnabled());
        const QString id = select(AuthorisationRequest::Status::Pending);
        QVERIFY(!part<QPushButton>(m_page.get(), u"detailResend"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(m_page.get(), u"detailWithdraw"_s)->isEnabled());
        m_page->resendCurrent();
        m_page->withdrawCurrent();
        QVERIFY(!topLevel(u"withdrawDialog"_s));
        QCOMPARE(m_office->sent("POST", id.toLatin1() + "/resend"), 0);
    }
};

QTEST_MAIN(TestAuthorisationsPage)
#include "tst_authorisations_page.moc"
