// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the log with real keys and clicks, over a real store and what the real services wrote.
#include "tests/e2e/window_driver.h"
#include "tests/support/await.h"
#include "tests/ui/authorisations/office.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_page.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/state_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using ui::ActivityModel;
using ui::StateView;

namespace {

using What = Activity::What;

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::ActivityPage> m_page;
    int m_stores = 0;

    ActivityLog *log() { return m_office->environment()->activity(); }
    ui::RecordTable *table() { return part<ui::RecordTable>(m_page.get(), u"activity"_s); }
    StateView *state() { return m_page->findChild<StateView *>(); }
    [[nodiscard]] QString storeFile() const { return m_folder.filePath(u"store%1.sqlite"_s.arg(m_stores)); }

    void openPage()
    {
        m_page = std::make_unique<ui::ActivityPage>(m_office->environment());
        m_page->resize(1100, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    /// A column of all rows that are shown.
    QStringList shown(int column = ActivityModel::Client)
    {
        QStringList texts;
        const QAbstractItemModel *rows = table()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            texts.append(rows->index(row, column).data().toString());
        return texts;
    }

    void openWithSome()
    {
        log()->setUser(u"Anna, anna@office.example"_s);
        ActivityEnding ending;
        ending.correlationId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
        log()->record({What::RequestSent, u"Bakkerij Jansen"_s, {}, u"pending"_s, {}}, ending);
        log()->note({What::RequestAccepted, u"Bakkerij Jansen"_s, u"pending"_s, u"accepted"_s, {}});
        log()->record({What::KeysGenerated, u"De Vries Bouw"_s, {}, u"yuki"_s, u"XCNL1"_s});
        openPage();
        QTRY_COMPARE(shown().size(), 3);
    }

    void choose(const QString &name, const QString &text)
    {
        auto *box = part<QComboBox>(m_page.get(), name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText().trimmed() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText().trimmed(), text);
    }

private Q_SLOTS:
    void init()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        ++m_stores;
        m_office = std::make_unique<Office>(QStringList(), storeFile());
    }

    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void anEmptyLogSaysWhatItIsFor()
    {
        openPage();
        QTRY_COMPARE(state()->kind(), StateView::Kind::Empty);
        QVERIFY(state()->isVisible());
        QVERIFY(!part<QPushButton>(m_page.get(), u"export"_s)->isEnabled());
        log()->record({What::RequestSent, u"First"_s, {}, {}, {}});
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(shown(), QStringList{u"First"_s});
    }

    void whatIsDoneAppearsWithUserAndCorrelationId()
    {
        m_office->open();
        openPage();
        QVERIFY(!m_office->createRequest(u"jan@bakkerij.example"_s).isEmpty());
        Environment *environment = m_office->environment();
        environment->refresh();
        QTRY_COMPARE(environment->authorisations()->list().size(), 1);
        const QString id = environment->authorisations()->list().rows().constFirst().id;
        const auto resent = await(environment->authorisations()->resend(id));
        QVERIFY(resent && *resent);
        QTRY_COMPARE(shown(ActivityModel::Outcome), QStringList{u"Done"_s});
        QCOMPARE(shown(ActivityModel::What), QStringList{u"Request resent"_s});
        QCOMPARE(shown(), QStringList{u"Jan Jansen"_s});
        QCOMPARE(shown(ActivityModel::CorrelationId).constFirst().size(), 36);
        QVERIFY(shown(ActivityModel::User).constFirst().contains(environment->account()->account()->userEmail));
    }

    void filtersByClient()
    {
        openWithSome();
        m_page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"VRIES"_s);
        QTRY_COMPARE(shown(), QStringList{u"De Vries Bouw"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(shown().size(), 3);
        QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
        QTRY_COMPARE(state()->kind(), StateView::Kind::NothingFound);
        QTRY_VERIFY(state()->isVisible());
        click(state()->findChild<QPushButton *>());
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY(table()->isVisible());
    }

    void filtersByKindAndOrigin()
    {
        openWithSome();
        choose(u"kind"_s, u"Connection keys"_s);
        QTRY_COMPARE(shown(), QStringList{u"De Vries Bouw"_s});
        choose(u"kind"_s, u"Request accepted"_s);
        QTRY_COMPARE(shown(ActivityModel::What), QStringList{u"Request accepted"_s});
        choose(u"kind"_s, u"All kinds"_s);
        QTRY_COMPARE(shown().size(), 3);
        click(part<QWidget>(m_page.get(), u"filter_2"_s)); // changes seen
        QTRY_COMPARE(shown(ActivityModel::Outcome), QStringList{u"Seen"_s});
        click(part<QWidget>(m_page.get(), u"filter_1"_s)); // actions
        QTRY_COMPARE(shown().size(), 2);
    }

    void filtersByDate()
    {
        openWithSome();
        auto *from = part<QDateEdit>(m_page.get(), u"fromDate"_s);
        QVERIFY(!from->isVisible());
        choose(u"period"_s, u"Today"_s);
        QTRY_COMPARE(shown().size(), 3);
        choose(u"period"_s, u"Between two dates"_s);
        QVERIFY(from->isVisible());
        QTRY_COMPARE(shown().size(), 3); // today is the last of the days
        auto *until = part<QDateEdit>(m_page.get(), u"untilDate"_s);
        until->setFocus();
        until->setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClick(until, Qt::Key_Down);
        QTRY_COMPARE(state()->kind(), StateView::Kind::NothingFound);
        QTest::keyClick(until, Qt::Key_Up);
        QTRY_COMPARE(shown().size(), 3);
    }

    void otherEnvironmentsAreShownWhenAsked()
    {
        {
            Store theirs(storeFile());
            ActivityLog other(&theirs, {u"other"_s, u"Removed office"_s});
            QVERIFY(await(other.begin({What::RequestSent, u"Their client"_s, {}, {}, {}})));
        }
        openWithSome();
        QVERIFY(table()->isColumnHidden(ActivityModel::EnvironmentColumn));
        auto *all = part<QCheckBox>(m_page.get(), u"allEnvironments"_s);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QTRY_COMPARE(shown().size(), 4);
        QVERIFY(!table()->isColumnHidden(ActivityModel::EnvironmentColumn));
        QVERIFY(shown(ActivityModel::EnvironmentColumn).contains(u"Removed office"_s));
        QVERIFY(shown(ActivityModel::Outcome).contains(u"Unknown: interrupted"_s));
    }

    void theChosenEntryStaysChosen()
    {
        openWithSome();
        table()->setFocus();
        const QRect first = table()->visualRect(table()->model()->index(0, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, first.center());
        const QString id = table()->currentId();
        QVERIFY(!id.isEmpty());
        log()->record({What::RequestSent, u"New"_s, {}, {}, {}});
        QTRY_COMPARE(shown().size(), 4);
        QCOMPARE(table()->currentId(), id);
        choose(u"kind"_s, u"Connection keys"_s);
        QTRY_COMPARE(shown(), QStringList{u"De Vries Bouw"_s});
        QTRY_COMPARE(table()->currentId(), id);
    }

    void rowsAreCopiedAsText()
    {
        openWithSome();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(2).contains(u"Bakkerij Jansen\tPending"_s));
        QVERIFY(lines.at(2).contains(u"0f8fad5b"_s));
    }

    void theMenuCopiesACorrelationId()
    {
        openWithSome();
        QVERIFY(table()->selectId(u"1"_s));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, table()->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(table()->viewport(), &asked);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_I);
        QCOMPARE(QApplication::clipboard()->text(), u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    }

    void exportsAllThatIsFiltered()
    {
        openWithSome();
        log()->record({What::ConsentRenamed, u"=cmd|'x'!A0"_s, u"Jansen; oud"_s, u"Jansen \"nieuw\""_s, {}});
        QTRY_COMPARE(shown().size(), 4);
        choose(u"kind"_s, u"Consents"_s);
        QTRY_COMPARE(shown().size(), 1);
        click(part<QPushButton>(m_page.get(), u"export"_s));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"chooseFile"_s) != nullptr);
        auto *separator = part<QComboBox>(m_page.get(), u"separator"_s);
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Home);
        click(part<QPushButton>(m_page.get(), u"chooseFile"_s));
        QTRY_VERIFY(m_page->findChild<QFileDialog *>() != nullptr);
        auto *files = m_page->findChild<QFileDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(files));
        auto *name = files->findChild<QLineEdit *>();
        QVERIFY(name->text().startsWith(u"activity 2"_s) && name->text().endsWith(u".csv"_s));
        name->selectAll();
        QTest::keyClicks(name, m_folder.filePath(u"log.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        auto *messages = m_page->findChild<ui::MessageBar *>();
        QTRY_VERIFY(messages->text().contains(u"log.csv"_s));
        QFile file(m_folder.filePath(u"log.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"When (UTC);Environment;User;What;Client"_s));
        QVERIFY2(
            lines.at(1).contains(u";Consent renamed;'=cmd|'x'!A0;;\"Jansen; oud\";\"Jansen \"\"nieuw\"\"\";Done"_s),
            qPrintable(lines.at(1)));
        const QDateTime on = QDateTime::fromString(lines.at(1).section(u';', 0, 0), Qt::ISODateWithMs);
        QCOMPARE(on.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(on.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    }

    void aLogThatCannotBeWrittenIsTold()
    {
        openWithSome();
        Q_EMIT log()->writingFailed(u"disk full"_s);
        auto *messages = m_page->findChild<ui::MessageBar *>();
        QCOMPARE(messages->severity(), ui::MessageBar::Severity::Error);
        QVERIFY(messages->text().contains(u"activity log"_s));
    }

    void looksLikeThis()
    {
        const QString folder = qEnvironmentVariable("AUTHDESK_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("No folder for pictures");
        openWithSome();
        ApiError error;
        error.kind = ApiError::Kind::TooManyRequests;
        log()->record({What::RequestResent, u"Timmerfabriek Van den Berg"_s, {}, {}, {}},
                      endingFor(error, CallTrace()));
        QVERIFY(await(log()->begin({What::RequestWithdrawn, u"Café 't Hoekje"_s, u"pending"_s, u"withdrawn"_s, {}})));
        QTRY_COMPARE(shown().size(), 5);
        QVERIFY(m_page->grab().save(folder + u"/activity.png"_s));
        choose(u"period"_s, u"Between two dates"_s);
        m_page->exportShown();
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"chooseFile"_s) != nullptr);
        QVERIFY(m_page->findChild<QPushButton *>(u"chooseFile"_s)->window()->grab().save(folder + u"/export.png"_s));
        QVERIFY(m_page->grab().save(folder + u"/activity-dates.png"_s));
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
