// SPDX-License-Identifier: GPL-3.0-or-later
// The list of requests narrowed by package, payer and time, searched over every column, and its columns as one left
// them.
#include "core/authorisations/authorisation_requests.h"
#include "tests/e2e/window_driver.h"
#include "tests/ui/authorisations/office.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/authorisations/requests_model.h"
#include "ui/common/csv_export_dialog.h"
#include "ui/common/record_table.h"
#include "ui/common/state_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestRequestFilters : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::AuthorisationsPage> m_page;

    ui::RecordTable *table() { return part<ui::RecordTable>(m_page.get(), u"requests"_s); }
    QComboBox *box(const QString &name) { return part<QComboBox>(m_page.get(), name); }
    const QList<AuthorisationRequest> &rows() { return m_office->environment()->authorisations()->list().rows(); }
    void choose(const QString &name, const QString &text)
    {
        QComboBox *filter = box(name);
        filter->setFocus();
        const int wanted = filter->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(text));
        QTest::keyClick(filter, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(filter->currentText(), text);
    }
    template<class Condition>
    int count(const Condition &condition)
    {
        return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), condition));
    }
    int shown() { return table()->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"60"_s});
        m_office->open();
        m_page = std::make_unique<ui::AuthorisationsPage>(m_office->environment(), m_office->clipboard());
        m_page->resize(1300, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(rows().size() > 20);
    }

    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void aPackageNarrowsAndClearingWidens()
    {
        const SoftwareCatalogue *software = m_office->environment()->software();
        const QString id = rows().constFirst().softwarePackageId;
        const int expected = count([&](const auto &request) { return request.softwarePackageId == id; });
        QVERIFY(expected > 0 && expected < rows().size());
        choose(u"filterSoftware"_s, software->nameOf(id));
        QCOMPARE(shown(), expected);
        click(part<QPushButton>(m_page.get(), u"clearFilters"_s));
        QCOMPARE(shown(), rows().size());
        QVERIFY(!part<QPushButton>(m_page.get(), u"clearFilters"_s)->isVisible());
    }

    void whoPaysNarrows()
    {
        choose(u"filterPayer"_s, u"The client"_s);
        const int expected = count([](const auto &request) { return request.paidBy == Payer::Client; });
        QVERIFY(expected > 0 && expected < rows().size());
        QCOMPARE(shown(), expected);
    }

    void sentSinceNarrows()
    {
        const QDate since = QDate::currentDate().addDays(-30);
        choose(u"filterSent"_s, u"In the last 30 days"_s);
        const int expected =
            count([since](const auto &request) { return request.lastSentOn.toLocalTime().date() >= since; });
        QVERIFY(expected > 0 && expected < rows().size());
        QCOMPARE(shown(), expected);
    }

    void filtersAreTakenTogetherAndNothingFoundLeadsOut()
    {
        choose(u"filterPayer"_s, u"The client"_s);
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"zzzz"_s);
        auto *state = m_page->findChild<ui::StateView *>();
        QTRY_COMPARE(state->kind(), ui::StateView::Kind::NothingFound);
        QVERIFY(state->isVisible());
        QPushButton *wayOut = nullptr;
        QTRY_VERIFY((wayOut = state->findChild<QPushButton *>()) != nullptr && wayOut->isVisible());
        click(wayOut);
        QCOMPARE(shown(), rows().size());
        QCOMPARE(box(u"filterPayer"_s)->currentIndex(), 0);
    }

    void everyColumnIsSearched()
    {
        using Model = ui::RequestsModel;
        for (const int column : {Model::Client, Model::Status, Model::Step, Model::OrganisationColumn, Model::Software,
                                 Model::Email, Model::Sent, Model::PaidBy}) {
            const QModelIndex cell = table()->model()->index(0, column);
            const QString text = cell.data().toString();
            QVERIFY(!text.isEmpty());
            const QString id = cell.siblingAtColumn(0).data(ui::IdRole).toString();
            auto *search = part<QLineEdit>(m_page.get(), u"search"_s);
            m_page->focusSearch();
            QTest::keyClicks(search, text);
            QVERIFY2(table()->selectId(id), qPrintable(text));
            search->clear();
        }
    }

    void columnsStayAsTheyWereLeft()
    {
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(ui::RequestsModel::Email), 0);
        header->hideSection(ui::RequestsModel::Step);
        header->resizeSection(ui::RequestsModel::Software, 222);
        table()->sortByColumn(ui::RequestsModel::Sent, Qt::DescendingOrder);
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<ui::AuthorisationsPage>(m_office->environment(), m_office->clipboard());
        QVERIFY(m_page->restoreState(state));
        header = table()->horizontalHeader();
        QCOMPARE(header->visualIndex(ui::RequestsModel::Email), 0);
        QVERIFY(header->isSectionHidden(ui::RequestsModel::Step));
        QCOMPARE(header->sectionSize(ui::RequestsModel::Software), 222);
        QCOMPARE(header->sortIndicatorSection(), int(ui::RequestsModel::Sent));
    }

    void whatIsShownIsExportedAsItIs()
    {
        choose(u"filterPayer"_s, u"The client"_s);
        const int expected = shown();
        click(part<QPushButton>(m_page.get(), u"exportRequests"_s));
        auto *dialog = m_page->findChild<ui::CsvExportDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = dialog->findChild<QFileDialog *>()) != nullptr && files->isVisible());
        QTemporaryDir folder;
        files->selectFile(folder.filePath(u"requests.csv"_s));
        QTest::keyClick(files, Qt::Key_Return);
        QFile file(folder.filePath(u"requests.csv"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QVERIFY(lines.constFirst().contains(u"KVK number"_s));
        int ours = 0;
        for (const AuthorisationRequest &request : rows()) {
            const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                           [&](const QString &one) { return one.contains(request.id); });
            if (line == lines.cend())
                continue;
            ++ours;
            QCOMPARE(request.paidBy, Payer::Client);
            QVERIFY(line->contains(request.lastSentOn.toUTC().toString(Qt::ISODate)));
            QVERIFY(line->contains(request.organisation.kvkNumber));
        }
        QCOMPARE(ours, expected);
    }

    void severalAreSelectedCountedAndCopied()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->selectedIds().size(), 3);
        QTRY_VERIFY(part<QWidget>(m_page.get(), u"selectedRequests"_s)->isVisible());
        QVERIFY(part<QLabel>(m_page.get(), u"selectionHeadline"_s)->text().contains(u'3'));
        click(part<QPushButton>(m_page.get(), u"selectionCopy"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 2);
        const QModelIndex first = table()->model()->index(0, ui::RequestsModel::Client);
        QVERIFY2(copied.startsWith(first.data().toString() + u'\t'), qPrintable(copied));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    }
};

QTEST_MAIN(TestRequestFilters)
#include "tst_request_filters.moc"
