// SPDX-License-Identifier: GPL-3.0-or-later
// The page of partnerships: its states, what finds a row, what stays where it is, and the detail with its keys.
#include "core/environment/environment.h"
#include "tests/ui/partnerships/partnerships_office.h"
#include "ui/common/state_view.h"
#include "ui/common/status_filter_bar.h"
#include "ui/partnerships/organisation_keys_view.h"
#include "ui/partnerships/partnerships_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using Possible = ui::PartnershipsPage::Possible;

namespace {

std::optional<Behaviour> failLists(const ReceivedRequest &request)
{
    return request.verb == "GET" ? std::optional(Behaviour::answer(500)) : std::nullopt;
}

std::optional<Behaviour> failOrganisations(const ReceivedRequest &request)
{
    return request.target.contains("/organisations") ? std::optional(Behaviour::answer(404)) : std::nullopt;
}

} // namespace

class TestPartnershipsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PartnershipsOffice> m_at;

    void openWithClients(int clients, const QStringList &more = {})
    {
        m_at = std::make_unique<PartnershipsOffice>(QStringList{u"--clients"_s, QString::number(clients)} + more);
        m_at->open();
    }

    void openWithOneClient()
    {
        m_at = std::make_unique<PartnershipsOffice>();
        m_at->openWithOneClient();
    }

    ui::RecordTable *table() { return m_at->table(); }
    ui::StateView *state() { return m_at->page->findChild<ui::StateView *>(); }
    ui::OrganisationKeysView *organisations() { return m_at->page->findChild<ui::OrganisationKeysView *>(); }
    QPushButton *button(const QString &name) { return part<QPushButton>(m_at->page.get(), name); }
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
        if (!QTest::qWaitFor(isShown, patience))
            QTest::qFail("nothing is proposed", __FILE__, __LINE__);
        return found;
    }
    QString detailTexts() { return visibleTexts(part<QWidget>(m_at->page.get(), u"partnershipDetail"_s)).join(u'\n'); }
    int readings() { return m_at->office.sent("GET", "/organisations"); }
    int countOf(Partnership::Status status)
    {
        const QList<Partnership> &rows = m_at->list().rows();
        return static_cast<int>(
            std::count_if(rows.cbegin(), rows.cend(), [status](const auto &one) { return one.status == status; }));
    }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void anEmptyListSaysHowOneArises()
    {
        m_at = std::make_unique<PartnershipsOffice>();
        m_at->showPage();
        QCOMPARE(state()->kind(), ui::StateView::Kind::Loading);
        m_at->office.open();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), ui::StateView::Kind::Empty, patience);
        QVERIFY(state()->isVisible());
    }

    void aFailureAtTheStartIsToldAndTriedAgain()
    {
        m_at = std::make_unique<PartnershipsOffice>(QStringList{u"--clients"_s, u"20"_s});
        m_at->office.setFault(failLists);
        m_at->showPage();
        m_at->office.environment()->start();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), ui::StateView::Kind::Error, patience);
        m_at->office.setFault({});
        click(proposal());
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && table()->model()->rowCount() > 0, patience);
    }

    void aFailureLaterLeavesTheListAndGoesByItself()
    {
        openWithClients(20);
        m_at->office.setFault(failLists);
        m_at->page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_at->message().contains(u"The list is as it was"_s), patience);
        QVERIFY(table()->isVisible());
        m_at->office.setFault({});
        m_at->page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->message().contains(u"The list is as it was"_s), patience);
    }

    void filtersCountAndChoose()
    {
        openWithClients(60);
        const int active = countOf(Partnership::Status::Active);
        const int ended = countOf(Partnership::Status::Ended);
        QVERIFY(active > 0 && ended > 0);
        QVERIFY(!button(u"filter_99"_s)->isVisible()); // of unknown status there is none
        click(button(u"filter_1"_s));
        QCOMPARE(table()->model()->rowCount(), ended);
        click(button(u"filter_0"_s));
        QCOMPARE(table()->model()->rowCount(), active);
        click(button(u"filter_all"_s));
        QCOMPARE(table()->model()->rowCount(), active + ended);
    }

    void aFilterLeftByItsLastRowSaysSo()
    {
        openWithOneClient();
        click(button(u"filter_0"_s));
        QVERIFY(table()->isVisible());
        m_at->endByClient(m_at->theOne().id);
        m_at->page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), ui::StateView::Kind::NothingFound, patience);
        QVERIFY(state()->isVisible());
        click(proposal());
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void searchFindsAndExplainsWhenItDoesNot()
    {
        openWithClients(60);
        const Partnership wanted = m_at->list().rows().constLast();
        m_at->page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), wanted.clientEmail.toUpper());
        QVERIFY(table()->model()->rowCount() >= 1 && table()->model()->rowCount() < 5);
        QTest::keyClicks(QApplication::focusWidget(), u" zzz"_s);
        QCOMPARE(state()->kind(), ui::StateView::Kind::NothingFound);
        click(proposal());
        QCOMPARE(table()->model()->rowCount(), m_at->list().size());
        QVERIFY(part<QLineEdit>(m_at->page.get(), u"search"_s)->text().isEmpty());
    }

    void aHiddenRowCanBeShown()
    {
        openWithClients(60);
        m_at->page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        const QString id = m_at->list().rows().constLast().id;
        QVERIFY(!m_at->page->showPartnership(u"no such"_s));
        QCOMPARE(part<QLineEdit>(m_at->page.get(), u"search"_s)->text(), u"zzz"_s); // nothing is undone in vain
        QVERIFY(m_at->page->showPartnership(id));
        QCOMPARE(table()->currentId(), id);
    }

    void selectionAndScrollSurviveWhatArrives()
    {
        openWithClients(400);
        table()->verticalScrollBar()->setValue(20);
        const QModelIndex seen = table()->indexAt({20, 100});
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(seen).center());
        const QString selected = table()->currentId();
        QVERIFY(!selected.isEmpty());
        const QString top = table()->indexAt({1, 1}).siblingAtColumn(0).data().toString();
        int ended = 0;
        for (int row = 0; row < m_at->list().size() && ended < 3; ++row) {
            const Partnership &one = m_at->list().rows().at(row);
            if (one.status == Partnership::Status::Active && one.id != selected) {
                m_at->endByClient(one.id);
                ++ended;
            }
        }
        const int before = countOf(Partnership::Status::Ended);
        m_at->page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(countOf(Partnership::Status::Ended), before + ended, patience);
        QCOMPARE(table()->selectedIds(), QStringList{selected});
        QCOMPARE(table()->indexAt({1, 1}).siblingAtColumn(0).data().toString(), top);
    }

    void columnsAreRemembered()
    {
        openWithClients(20);
        table()->horizontalHeader()->moveSection(0, 2);
        table()->setColumnHidden(ui::PartnershipsModel::Email, true);
        const QByteArray state = m_at->page->saveState();
        m_at->showPage();
        QVERIFY(m_at->page->restoreState(state));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 2);
        QVERIFY(table()->isColumnHidden(ui::PartnershipsModel::Email));
    }

    void detailShowsTheStateOfTheKeys()
    {
        openWithOneClient();
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"No connection keys yet."_s), patience);
        QVERIFY(detailTexts().contains(u"Bakkerij Jansen B.V."_s));
        // Asked for here, and its Secret not in safe hands yet.
        const KeyPlace place{m_at->theOne().id, organisations()->rows()->constFirst().organisation.id};
        QString appKey;
        QCoro::connect(m_at->partnerships()->keysFor(place, u"yuki"_s), m_at->page.get(),
                       [&appKey](const tl::expected<ConnectionKeys, KeysFault> &keys) { appKey = keys->appKey; });
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"Secret was not seen yet"_s), patience);
        m_at->partnerships()->secured(place);
        m_at->generateKeys(place.partnershipId, u"afas"_s);
        m_at->page->showPartnership(place.partnershipId);
        // Entered: the keys that are valid now.
        const auto current = [this, place] {
            return m_at->office.colleague()
                .get(u"/partnerships/%1/organisations"_s.arg(place.partnershipId))
                .rows()
                .at(0)["connectionKeys"_L1]["appKey"_L1]
                .toString();
        };
        QVERIFY(current() != appKey);
        [[maybe_unused]] const auto noted = m_at->partnerships()->confirmEntered(place, appKey);
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"Keys for AFAS"_s) &&
                                     detailTexts().contains(u"not yet confirmed as entered"_s),
                                 patience);
        [[maybe_unused]] const auto notedAgain = m_at->partnerships()->confirmEntered(place, current());
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u", entered in the software."_s), patience);
    }

    void organisationsThatFailAreTriedAgain()
    {
        m_at = std::make_unique<PartnershipsOffice>();
        m_at->office.setFault(failOrganisations);
        m_at->openWithOneClient();
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"The organisations could not be read"_s), patience);
        m_at->office.setFault({});
        click(button(u"organisationsAgain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"No connection keys yet."_s), patience);
        QVERIFY(!detailTexts().contains(u"could not be read"_s));
    }

    void anotherRowEndsTheReading()
    {
        openWithClients(60);
        m_at->office.setFault([](const ReceivedRequest &request) {
            return request.target.contains("/organisations") ? std::optional(Behaviour::silence()) : std::nullopt;
        });
        // More rows than there can be calls at a time: those before must have given way.
        constexpr int rows = 6;
        for (int row = 0; row < rows; ++row) {
            const QString id = m_at->list().rows().at(row).id;
            QVERIFY(table()->selectId(id));
            QTRY_VERIFY_WITH_TIMEOUT(m_at->office.sent("GET", id.toLatin1() + "/organisations") > 0, 10000);
        }
        m_at->office.setFault({});
        const QString last = m_at->list().rows().at(rows).id;
        QVERIFY(table()->selectId(last));
        QTRY_VERIFY_WITH_TIMEOUT(organisations()->rows().has_value(), 10000); // a silent call takes 15 s to end
        QCOMPARE(m_at->office.sent("GET", last.toLatin1() + "/organisations"), 1);
    }

    void nothingIsReadWhileNobodyLooks()
    {
        m_at = std::make_unique<PartnershipsOffice>(QStringList{u"--clients"_s, u"20"_s});
        m_at->page = std::make_unique<ui::PartnershipsPage>(m_at->office.environment());
        m_at->office.open();
        QTRY_VERIFY_WITH_TIMEOUT(m_at->list().size() > 0, patience);
        QVERIFY(table()->currentId().isEmpty());
        m_at->page->show();
        QTRY_VERIFY_WITH_TIMEOUT(organisations()->rows().has_value(), patience);
        QCOMPARE(readings(), 1);
    }

    void endByTheClientAppearsInTheDetail()
    {
        openWithOneClient();
        QSignalSpy changed(m_at->page.get(), &ui::PartnershipsPage::currentChanged);
        m_at->endByClient(m_at->theOne().id);
        m_at->page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"The client ended this partnership"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(detailTexts().contains(u"No valid keys"_s), patience);
        QVERIFY(!button(u"detailKeys"_s)->isVisible() && !button(u"detailCancel"_s)->isVisible());
        const Possible expected{false, false, true, true};
        QCOMPARE(changed.constLast().at(0).value<Possible>(), expected);
    }

    void buttonsAskTheShell()
    {
        openWithOneClient();
        const Partnership one = m_at->theOne();
        QSignalSpy keys(m_at->page.get(), &ui::PartnershipsPage::keysWanted);
        QSignalSpy request(m_at->page.get(), &ui::PartnershipsPage::requestChosen);
        QSignalSpy anew(m_at->page.get(), &ui::PartnershipsPage::requestWanted);
        click(button(u"detailKeys"_s));
        QCOMPARE(keys.value(0).value(0).toString(), one.id);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(keys.size(), 2);
        click(button(u"detailRequest"_s));
        QCOMPARE(request.value(0).value(0).toString(), m_at->requestId);
        m_at->page->requestAnew(); // of an active one there is nothing to connect again
        QCOMPARE(anew.size(), 0);

        m_at->endByClient(one.id);
        m_at->page->refresh();
        click(button(u"detailNewRequest"_s));
        QCOMPARE(anew.size(), 1);
        const auto draft = anew.at(0).at(0).value<AuthorisationDraft>();
        QCOMPARE(draft.clientName, u"Bakkerij Jansen"_s);
        QCOMPARE(draft.clientEmail, m_at->email);
        QCOMPARE(draft.softwarePackageId, u"yuki"_s);
        QCOMPARE(draft.organisation.kvkNumber, u"01234567"_s);
        QVERIFY(!draft.paidBy.has_value());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(keys.size(), 2);
    }

    void theMenuActsOnItsRow()
    {
        openWithOneClient();
        QSignalSpy keys(m_at->page.get(), &ui::PartnershipsPage::keysWanted);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, table()->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(table(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QTest::keyClick(menu, Qt::Key_K);
        QCOMPARE(keys.size(), 1);
    }

    void aBasicUserSeesWhyNot()
    {
        openWithClients(60, {u"--role"_s, u"basic"_s});
        m_at->select(Partnership::Status::Active);
        QVERIFY(!button(u"detailKeys"_s)->isEnabled());
        QVERIFY(!button(u"detailCancel"_s)->isEnabled());
        QVERIFY(part<QLabel>(m_at->page.get(), u"detailWhyNot"_s)->isVisible());
        QVERIFY(detailTexts().contains(u"basic user"_s));
        m_at->page->cancelCurrent();
        m_at->page->retrieveKeysOfCurrent();
        QVERIFY(topLevel(u"cancelPartnershipDialog"_s) == nullptr);
        const bool canDoNothing = !m_at->page->possible().keys && !m_at->page->possible().cancel;
        QVERIFY(canDoNothing);
        m_at->select(Partnership::Status::Ended);
        QVERIFY(!button(u"detailNewRequest"_s)->isEnabled());
        QVERIFY(detailTexts().contains(u"Only advanced users"_s));
    }
};

QTEST_MAIN(TestPartnershipsPage)
#include "tst_partnerships_page.moc"
