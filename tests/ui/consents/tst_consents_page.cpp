// SPDX-License-Identifier: GPL-3.0-or-later
// The page of consents: its states, what finds a row, the detail with its days left, and what can be done by keys.
#include "tests/ui/consents/consents_office.h"
#include "ui/common/state_view.h"
#include "ui/common/status_filter_bar.h"
#include "ui/consents/consents_model.h"
#include "ui/consents/consents_not_connected_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using Status = Consent::Status;
using Possible = ui::ConsentsPage::Possible;

namespace {

std::optional<Behaviour> failLists(const ReceivedRequest &request)
{
    const bool isList = request.target.contains("/consents?");
    return request.verb == "GET" && isList ? std::optional(Behaviour::answer(500)) : std::nullopt;
}

} // namespace

class TestConsentsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsentsOffice> m_at;

    void openSample(const QStringList &more = {})
    {
        m_at = std::make_unique<ConsentsOffice>(QStringList{u"--clients"_s, u"80"_s} + more);
        m_at->open();
        QVERIFY(m_at->list().size() > 0);
    }
    ui::RecordTable *table() { return m_at->table(); }
    ui::StateView *state() { return m_at->page->findChild<ui::StateView *>(); }
    int countOf(Status status)
    {
        const QList<Consent> &rows = m_at->list().rows();
        return static_cast<int>(
            std::count_if(rows.cbegin(), rows.cend(), [status](const auto &one) { return one.status == status; }));
    }
    QString selectFirst(Status status)
    {
        for (const Consent &one : m_at->list().rows()) {
            if (one.status == status && table()->selectId(one.id))
                return one.id;
        }
        QTest::qFail("there is no such row", __FILE__, __LINE__);
        return {};
    }
    QComboBox *box(const QString &name) { return part<QComboBox>(m_at->page.get(), name); }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void anEmptyListProposesToMakeOne()
    {
        m_at = std::make_unique<ConsentsOffice>();
        m_at->showPage();
        QCOMPARE(state()->kind(), ui::StateView::Kind::Loading);
        m_at->office.open();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), ui::StateView::Kind::Empty, patience);
        QVERIFY(state()->isVisible());
        QTest::keyClick(m_at->page.get(), Qt::Key_T, Qt::AltModifier);
        QVERIFY(m_at->dialog(u"createConsent"_s) != nullptr);
    }

    void aFailureIsToldAndGoesByItself()
    {
        openSample();
        m_at->office.setFault(failLists);
        m_at->page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_at->message().contains(u"The list is as it was"_s), patience);
        QVERIFY(table()->isVisible());
        m_at->office.setFault({});
        m_at->page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->message().contains(u"The list is as it was"_s), patience);
    }

    void aFailureAtTheStartHidesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 500})
            QTest::addRow("%d", status) << status;
    }

    void aFailureAtTheStartHidesNothing()
    {
        QFETCH(int, status);
        m_at = std::make_unique<ConsentsOffice>(QStringList{u"--clients"_s, u"20"_s});
        m_at->office.setFault([status](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.target.contains("/consents?"))
                return Behaviour::answer(status);
            return std::nullopt;
        });
        m_at->showPage();
        m_at->office.environment()->start();
        QTRY_COMPARE_WITH_TIMEOUT(state()->kind(), ui::StateView::Kind::Error, patience);
        QVERIFY(!state()->sentence().isEmpty());
        m_at->office.setFault({});
        QTest::keyClick(m_at->page.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && table()->model()->rowCount() > 0, patience);
    }

    void filtersCountAndChoose()
    {
        openSample();
        for (const Status status : {Status::Created, Status::Accepted, Status::Revoked, Status::Inactive}) {
            click(m_at->button(u"filter_%1"_s.arg(ui::ConsentsModel::filterValue(status))));
            QCOMPARE(table()->model()->rowCount(), countOf(status));
        }
        QVERIFY(!m_at->button(u"filter_99"_s)->isVisible()); // of unknown status there is none
        click(m_at->button(u"filter_all"_s));
        QCOMPARE(table()->model()->rowCount(), m_at->list().size());
    }

    void theSecondRowNarrowsAndClears()
    {
        openSample();
        QComboBox *systems = box(u"filterSystem"_s);
        QTRY_VERIFY(systems->count() > 2);
        systems->setFocus();
        QTest::keyClick(systems, Qt::Key_End);
        const QString chosen = systems->currentData().toString();
        const QList<Consent> &rows = m_at->list().rows();
        const auto expected =
            std::count_if(rows.cbegin(), rows.cend(), [&](const Consent &consent) { return consent.source == chosen; });
        QVERIFY(expected > 0 && expected < rows.size());
        QCOMPARE(table()->model()->rowCount(), expected);
        click(m_at->button(u"clearFilters"_s));
        QCOMPARE(table()->model()->rowCount(), rows.size());
        QVERIFY(!m_at->button(u"clearFilters"_s)->isVisible());

        box(u"filterCreated"_s)->setFocus();
        QTest::keyClick(box(u"filterCreated"_s), Qt::Key_Down);
        const QDate today = QDate::currentDate();
        const auto ofToday = std::count_if(rows.cbegin(), rows.cend(), [&](const Consent &consent) {
            return consent.createdOn.toLocalTime().date() >= today;
        });
        QVERIFY(ofToday < rows.size());
        QCOMPARE(table()->model()->rowCount(), ofToday);
    }

    void everyColumnIsSearched()
    {
        openSample();
        const Consent wanted = m_at->list().rows().constLast();
        m_at->page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), wanted.id);
        QCOMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(QApplication::focusWidget(), u" zzz"_s);
        QCOMPARE(state()->kind(), ui::StateView::Kind::NothingFound);
        QVERIFY(m_at->page->showConsent(wanted.id)); // what search hid is shown
        QCOMPARE(table()->currentId(), wanted.id);
    }

    void aLargeListAsksTheServiceWhatItKnows()
    {
        openSample();
        ConsentListPace pace;
        pace.largeFrom = 3;
        m_at->consents()->refreshing()->setPace(pace);
        QByteArray asked;
        m_at->office.setFault([&asked](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.target.contains("/consents?"))
                asked = request.target;
            return std::nullopt;
        });
        click(m_at->button(u"filter_1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(asked.contains("Status=ACCEPTED"), patience);
        m_at->page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"bakkerij"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked.contains("Name=bakkerij"), patience);
    }

    void theDetailSaysWhatTimeDoes()
    {
        openSample();
        selectFirst(Status::Created);
        QVERIFY2(m_at->detailTexts().contains(u"the service removes it"_s), qPrintable(m_at->detailTexts()));
        QVERIFY(m_at->button(u"detailOnboard"_s)->isVisible());
        selectFirst(Status::Accepted);
        QVERIFY2(m_at->detailTexts().contains(u"estimate"_s), qPrintable(m_at->detailTexts()));
        selectFirst(Status::Revoked);
        QVERIFY(m_at->detailTexts().contains(u"removes it"_s));
        QVERIFY(!m_at->button(u"detailRevoke"_s)->isVisible());
        QVERIFY(!m_at->button(u"detailOnboard"_s)->isVisible());
    }

    void anInactiveOneLeadsToANewOne()
    {
        openSample();
        const QString id = selectFirst(Status::Inactive);
        const Consent old = *m_at->list().find(id);
        QVERIFY(m_at->detailTexts().contains(u"cannot be made active again"_s));
        click(m_at->button(u"detailAnew"_s));
        QDialog *dialog = m_at->dialog(u"createConsent"_s);
        QCOMPARE(part<QLineEdit>(dialog, u"consentName"_s)->text(), old.name.value_or(QString()));
        QCOMPARE(part<QComboBox>(dialog, u"consentSystem"_s)->currentData().toString(), old.source);
    }

    void hostileRowsShowAsWhatTheyAre()
    {
        openSample({u"--hostile-consents"_s});
        QString shown;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            for (int column = 0; column < ui::ConsentsModel::ColumnCount; ++column)
                shown += table()->model()->index(row, column).data().toString() + u'\n';
        }
        QVERIFY2(shown.contains(u"(no name)"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"Unknown status ("_s), qPrintable(shown));
        QVERIFY(m_at->button(u"filter_99"_s)->isVisible());
    }

    void theMenuOfTheWindowHearsWhatIsPossible()
    {
        openSample();
        QSignalSpy told(m_at->page.get(), &ui::ConsentsPage::currentChanged);
        selectFirst(Status::Created);
        const Possible created{true, false, true, true, true, true};
        QCOMPARE(told.constLast().at(0).value<Possible>(), created);
        table()->selectAll();
        const Possible several{false, false, false, true, true, true};
        QCOMPARE(told.constLast().at(0).value<Possible>(), several);
    }

    void keysRenameDeleteAndOnboard()
    {
        openSample();
        const QString id = selectFirst(Status::Created);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        QTest::keyClick(m_at->dialog(u"renameConsent"_s), Qt::Key_Escape);
        QTRY_VERIFY(!m_at->hasDialog());
        QTest::keyClick(table(), Qt::Key_Delete);
        QDialog *asks = m_at->dialog(u"deleteConsent"_s);
        QTest::keyClick(asks, Qt::Key_Return); // keeps it
        QTRY_VERIFY(!m_at->hasDialog());
        QVERIFY(m_at->exists(id));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_at->dialog(u"onboarding"_s) != nullptr);
    }

    void rowsAreCopied()
    {
        openSample();
        table()->selectAll();
        m_at->page->copySelected();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.trimmed().count(u'\n') + 1, m_at->list().size());
        QVERIFY(m_at->button(u"selectionCopy"_s)->isVisible());
    }

    void anotherEnvironmentSaysHowToConnect()
    {
        ui::ConsentsNotConnectedPage page;
        QSignalSpy wanted(&page, &ui::ConsentsNotConnectedPage::connectWanted);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(page.findChild<ui::StateView *>()->sentence().contains(u"Client Portal"_s));
        click(page.findChild<QPushButton *>());
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(TestConsentsPage)
#include "tst_consents_page.moc"
