// SPDX-License-Identifier: GPL-3.0-or-later
// The worklist with real keys and clicks over the real practice server.
#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "tests/ui/authorisations/office.h"
#include "ui/attention/attention_model.h"
#include "ui/attention/attention_page.h"
#include "ui/common/filter_chip.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/row_filter_proxy.h"
#include "ui/common/state_view.h"
#include "ui/common/table_roles.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace authdesk::test {

using ui::AttentionModel;
using ui::AttentionPage;
using ui::MessageBar;
using ui::RecordTable;
using ui::StateView;

class TestAttentionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        // So that two clicks on a button are two, where a test does not say otherwise.
        QApplication::setDoubleClickInterval(0);
    }

    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void emptyListSaysSoPleasantly()
    {
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), StateView::Kind::Empty, 20000);
        QCOMPARE(state()->headline(), u"Nothing needs your attention"_s);
        QTRY_VERIFY(part<QLabel>(m_page.get(), u"looked"_s)->text().startsWith(u"Looked at on "_s));
        QVERIFY(state()->isVisible());
    }

    void failureOffersToTryAgain()
    {
        m_office->setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.target.contains("/partnerships") ? std::optional(Behaviour::answer(403)) : std::nullopt;
        });
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), StateView::Kind::Error, 20000);
        m_office->setFault({});
        click(part<QPushButton>(m_page.get(), u"state_action_0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), StateView::Kind::Empty, 20000);
    }

    void linesThatCouldNotBeRefreshedSaySo()
    {
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20000);
        m_office->setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.target.contains("/partnerships") ? std::optional(Behaviour::answer(403)) : std::nullopt;
        });
        m_page->refresh();
        auto *messages = m_page->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), 20000);
        QVERIFY2(messages->text().contains(u"The list is as it was at "_s), qPrintable(messages->text()));
        QCOMPARE(rows(), 1);
        m_office->setFault({});
        click(messages->findChild<QPushButton *>());
        QTRY_VERIFY_WITH_TIMEOUT(!messages->isVisible(), 20000);
    }

    void eachLineHasItsNextStepAsAButton()
    {
        const QString bounced = m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20000);
        QSignalSpy steps(m_page.get(), &AttentionPage::stepRequested);
        const QModelIndex cell = table()->model()->index(0, AttentionModel::Step);
        QCOMPARE(cell.data().toString(), u"Correct and send…"_s);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, buttonAt(cell));
        QCOMPARE(steps.size(), 1);
        QCOMPARE(lastOf(steps).nextStep, AttentionItem::NextStep::SendCorrect);
        QCOMPARE(lastOf(steps).subjectId, bounced);

        // Beside the button, and let go elsewhere, is no click on it.
        const QRect room = table()->visualRect(cell);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, room.topLeft() + QPoint(1, 1));
        QTest::mousePress(table()->viewport(), Qt::LeftButton, {}, buttonAt(cell));
        QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, buttonAt(cell) + QPoint(0, 200));
        QCOMPARE(steps.size(), 1);
    }

    void doubleClickOnTheButtonIsOneStep()
    {
        QApplication::setDoubleClickInterval(60000);
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20000);
        QSignalSpy steps(m_page.get(), &AttentionPage::stepRequested);
        const QPoint at = buttonAt(table()->model()->index(0, AttentionModel::Step));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(steps.size(), 1);
    }

    void stepsAreReachedByKeyboard()
    {
        const QString declined = m_office->createRequest(u"piet@slager.example"_s);
        decline(u"piet@slager.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20000);
        table()->setFocus();
        QTRY_COMPARE(table()->currentId(), u"request/"_s + declined);
        QSignalSpy steps(m_page.get(), &AttentionPage::stepRequested);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(lastOf(steps).nextStep, AttentionItem::NextStep::SendAgain);
        QCOMPARE(lastOf(steps).subjectId, declined);

        // The same in the menu, by the menu key.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table(), &event);
        auto *menu = m_page->findChild<QMenu *>(u"attentionMenu"_s);
        QVERIFY(menu != nullptr);
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->defaultAction()->text(), u"Send again…"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(steps.size(), 2);
    }

    void eachKindWantsItsOwnPage()
    {
        (void)m_office->createRequest(u"jan@bakkerij.example"_s);
        practice::PracticeClient &client = m_office->colleague();
        (void)practice::answerRequest(client, practice::activationLink(client, u"jan@bakkerij.example"_s), u"accept"_s);
        EnvironmentProfile described = m_office->environment()->profile();
        described.name = u"Office"_s;
        described.authorisations.keyEndsOn = QDate::currentDate().addDays(2);
        m_office->environment()->describe(described);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20000);
        QSignalSpy steps(m_page.get(), &AttentionPage::stepRequested);
        const QString partnership = m_office->environment()->partnerships()->list().rows().constFirst().id;
        QVERIFY(table()->selectId(u"partnership/"_s + partnership));
        m_page->takeNextStep();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(lastOf(steps).nextStep, AttentionItem::NextStep::EnterKeys);
        QCOMPARE(lastOf(steps).subjectId, partnership);
        QVERIFY(table()->selectId(u"key/test"_s));
        m_page->takeNextStep();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(lastOf(steps).nextStep, AttentionItem::NextStep::RenewKey);
        QCOMPARE(table()->currentIndex().siblingAtColumn(AttentionModel::Client).data().toString(), u"Office"_s);
    }

    void unknownOutcomeIsFirstAndStays()
    {
        m_office->setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.verb == "POST" || request.target.contains("Email=") ? std::optional(Behaviour::drop())
                                                                               : std::nullopt;
        });
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        openPage();
        AuthorisationDraft draft;
        draft.clientName = u"De Vries Bouw"_s;
        draft.clientEmail = u"jan@devries.example"_s;
        draft.softwarePackageId = u"yuki"_s;
        draft.organisation.name = u"De Vries Bouw B.V."_s;
        draft.paidBy = Payer::Requester;
        QSignalSpy steps(m_page.get(), &AttentionPage::stepRequested);
        [[maybe_unused]] const auto sending = m_office->environment()->authorisations()->send(draft);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 30000);
        const QModelIndex first = table()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"De Vries Bouw"_s);
        QVERIFY(table()->selectId(first.data(ui::IdRole).toString()));
        m_page->dismissSelected(); // must not be possible
        m_page->takeNextStep();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(lastOf(steps).nextStep, AttentionItem::NextStep::FindOut);
        QCOMPARE(rows(), 2);
    }

    void dismissedLineGoesAndUndoBringsItBack()
    {
        const QString first = m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        (void)m_office->createRequest(u"bounce.piet@slager.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20000);
        QVERIFY(table()->selectId(u"request/"_s + first));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20000);
        auto *messages = m_page->findChild<MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QTRY_VERIFY2(!table()->currentId().isEmpty(), "on to the next line");
        auto *undo = messages->findChild<QPushButton *>();
        QVERIFY(undo != nullptr);
        click(undo);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20000);
        QTRY_COMPARE(table()->currentId(), u"request/"_s + first);
    }

    void filterAndSearchNarrowTheList()
    {
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        (void)m_office->createRequest(u"piet@slager.example"_s);
        decline(u"piet@slager.example"_s);
        openPage();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20000);
        click(part<ui::FilterChip>(m_page.get(), u"filter_1"_s));
        QCOMPARE(rows(), 1);
        QVERIFY(table()->model()->index(0, AttentionModel::Matter).data().toString().contains(u"declined"_s));
        m_page->focusSearch();
        QTest::keyClicks(part<QLineEdit>(m_page.get(), u"search"_s), u"nobody"_s);
        QCOMPARE(rows(), 0);
        QCOMPARE(state()->kind(), StateView::Kind::NothingFound);
        click(part<QPushButton>(m_page.get(), u"state_action_0"_s));
        QCOMPARE(rows(), 2);
    }

    void selectionAndScrollSurviveChanges()
    {
        m_page.reset();
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"300"_s});
        openPage();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 25, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(m_office->environment()->partnerships()->refreshing()->state(),
                                  ListRefresh::State::Ready, 20000);
        table()->selectRow(rows() - 3);
        table()->scrollToBottom();
        const QString id = table()->currentId();
        const int top = table()->rowAt(0);
        const QString topId = table()->model()->index(top, 0).data(ui::IdRole).toString();
        const int before = rows();
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        m_page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, 20000);
        QCOMPARE(table()->currentId(), id);
        QCOMPARE(table()->model()->index(table()->rowAt(0), 0).data(ui::IdRole).toString(), topId);
    }

    void countIsToldWhateverIsSearchedFor()
    {
        m_page = std::make_unique<AttentionPage>(m_office->environment());
        QSignalSpy counts(m_page.get(), &AttentionPage::countChanged);
        (void)m_office->createRequest(u"bounce.jan@bakkerij.example"_s);
        m_office->open();
        QTRY_VERIFY_WITH_TIMEOUT(!counts.isEmpty() && counts.constLast().constFirst().toInt() == 1, 20000);
        part<QLineEdit>(m_page.get(), u"search"_s)->setText(u"nobody"_s);
        QCOMPARE(counts.constLast().constFirst().toInt(), 1);
    }

    void columnsStayAsTheyWere()
    {
        openPage();
        table()->setColumnHidden(AttentionModel::Time, true);
        const QByteArray saved = m_page->saveState();
        m_page = std::make_unique<AttentionPage>(m_office->environment());
        QVERIFY(m_page->restoreState(saved));
        QVERIFY(table()->isColumnHidden(AttentionModel::Time));
        QVERIFY(!m_page->restoreState("nonsense"));
    }

private:
    void openPage()
    {
        m_page = std::make_unique<AttentionPage>(m_office->environment());
        m_page->resize(1000, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_office->environment()->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_office->environment()->attention()->lookedOn().isValid(), 20000);
    }

    void decline(const QString &email)
    {
        practice::PracticeClient &client = m_office->colleague();
        (void)practice::answerRequest(client, practice::activationLink(client, email), u"decline"_s, u"No."_s);
    }

    [[nodiscard]] static AttentionItem lastOf(const QSignalSpy &steps)
    {
        return steps.constLast().constFirst().value<AttentionItem>();
    }

    [[nodiscard]] QPoint buttonAt(const QModelIndex &cell) const
    {
        const QRect room = table()->visualRect(cell);
        return {room.left() + 30, room.center().y()};
    }

    [[nodiscard]] RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    [[nodiscard]] StateView *state() const { return m_page->findChild<StateView *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<AttentionPage> m_page;
};

} // namespace authdesk::test

QTEST_MAIN(authdesk::test::TestAttentionPage)
#include "tst_attention_page.moc"
