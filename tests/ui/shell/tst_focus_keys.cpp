// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that move the focus and the selection, pressed in the real window: Home and End in a table, Escape and Ctrl+E in
// the search, Shift+F10, F6, Tab; and where the focus is after something was sent.
#include "tests/e2e/window_driver.h"
#include "tests/practice/client_side.h"
#include "tests/ui/shell/every_window.h"
#include "ui/authorisations/request_detail.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/state_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;

QRect onWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// The part of `ancestor` that holds the widget.
const QWidget *partWith(const QWidget *widget, const QWidget *ancestor)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Whether two widgets are in panes that stand side by side, the first one's on the left.
bool areInColumns(const QWidget *left, const QWidget *right)
{
    const QWidget *common = left->parentWidget();
    while (!common->isAncestorOf(right))
        common = common->parentWidget();
    const QWidget *leftPart = partWith(left, common);
    const QWidget *rightPart = partWith(right, common);
    const bool arePanes = leftPart != left || rightPart != right;
    return arePanes && onWindow(leftPart).right() < onWindow(rightPart).left();
}

/// Whether going from the one to the next is going back in what is read: up, or to the left within a row. From the
/// foot of a pane to the head of the one on its right is not.
bool goesBack(const QWidget *one, const QWidget *next)
{
    if (one->isAncestorOf(next))
        return false;
    if (next->isAncestorOf(one))
        return true;
    const QRect from = onWindow(one);
    const QRect to = onWindow(next);
    if (to.bottom() < from.top())
        return !areInColumns(one, next);
    return to.top() <= from.bottom() && to.right() < from.left();
}

} // namespace

class TestFocusKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EveryWindow> m_windows;

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    QWidget *open(const QString &name)
    {
        for (const EveryWindow::Scene &scene : m_windows->scenes()) {
            if (scene.name == name)
                return m_windows->open(scene);
        }
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        return nullptr;
    }
    static ui::RecordTable *tableOn(QWidget *window)
    {
        const QList<ui::RecordTable *> tables = window->findChildren<ui::RecordTable *>();
        for (ui::RecordTable *table : tables) {
            if (table->isVisible())
                return table;
        }
        QTest::qFail("there is no table", __FILE__, __LINE__);
        return nullptr;
    }
    static QLineEdit *searchOn(QWidget *window)
    {
        const QList<QLineEdit *> fields =
            window->findChildren<QLineEdit *>(QRegularExpression(u"^(search|activitySearch)$"_s));
        for (QLineEdit *field : fields) {
            if (field->isVisible())
                return field;
        }
        QTest::qFail("there is no search", __FILE__, __LINE__);
        return nullptr;
    }
    /// With what it is in.
    static QString nameOf(const QWidget *widget)
    {
        QStringList names;
        for (; widget != nullptr; widget = widget->parentWidget())
            names.prepend(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        return names.join(u" / "_s);
    }
    /// What is highlighted, current and acted on is this row, and no other.
    static void verifyOnRow(ui::RecordTable *table, int row)
    {
        const QString id = table->shownIds().at(row);
        QCOMPARE(table->selectedIds(), QStringList{id});
        QCOMPARE(table->currentIndex().row(), row);
        QCOMPARE(table->currentId(), id);
    }
    static void addPages()
    {
        QTest::addColumn<QString>("name");
        for (const QString &page :
             {u"attention"_s, u"authorisations"_s, u"partnerships"_s, u"consents"_s, u"activity"_s})
            QTest::addRow("%s", qPrintable(page)) << u"page "_s + page;
    }

private Q_SLOTS:
    void initTestCase() { m_windows = std::make_unique<EveryWindow>(); }
    void cleanupTestCase() { m_windows.reset(); }
    void cleanup()
    {
        m_windows->office().setFault({});
        m_windows->close();
    }

    void homeAndEndGoToTheFirstAndTheLastRow_data() { addPages(); }
    void homeAndEndGoToTheFirstAndTheLastRow()
    {
        QFETCH(QString, name);
        ui::RecordTable *table = tableOn(open(name));
        table->setFocus();
        table->selectRow(0);
        const int last = table->model()->rowCount() - 1;
        QVERIFY(last > 0);
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
            press(Qt::Key_End, modifiers);
            verifyOnRow(table, last);
            press(Qt::Key_Home, modifiers);
            verifyOnRow(table, 0);
            press(Qt::Key_End, modifiers | Qt::ShiftModifier);
            QCOMPARE(table->selectedIds(), table->shownIds());
            QCOMPARE(table->currentIndex().row(), last);
            press(Qt::Key_End, modifiers | Qt::ShiftModifier);
            press(Qt::Key_Up);
            press(Qt::Key_Home, modifiers | Qt::ShiftModifier);
            QCOMPARE(table->selectedIds(), table->shownIds().first(last));
            press(Qt::Key_Down);
            press(Qt::Key_Up);
        }
    }

    void theDetailsAreThoseOfTheLastRow()
    {
        QWidget *window = open(u"page authorisations"_s);
        ui::RecordTable *table = tableOn(window);
        table->setFocus();
        press(Qt::Key_End, Qt::ControlModifier);
        const AuthorisationRequest *last =
            m_windows->office().environment()->authorisations()->list().find(table->shownIds().constLast());
        QVERIFY(visibleTexts(window->findChild<ui::RequestDetail *>()).join(u'\n').contains(last->clientName));
    }

    void shiftF10OpensTheMenuOfTheRow_data() { addPages(); }
    void shiftF10OpensTheMenuOfTheRow()
    {
        QFETCH(QString, name);
        ui::RecordTable *table = tableOn(open(name));
        table->setFocus();
        table->selectRow(0);
        QSignalSpy asked(table, &ui::RecordTable::menuRequested);
        press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), table->currentId());
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void escapeClearsTheSearchAndThenLeavesIt_data() { addPages(); }
    void escapeClearsTheSearchAndThenLeavesIt()
    {
        QFETCH(QString, name);
        QWidget *window = open(name);
        QLineEdit *search = searchOn(window);
        ui::RecordTable *table = tableOn(window);
        search->setFocus();
        QTest::keyClicks(search, u"a"_s);
        press(Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(search->hasFocus());
        QTRY_VERIFY(table->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(table->hasFocus());
    }

    void ctrlEInTheSearchExports()
    {
        QWidget *window = open(u"page authorisations"_s);
        QLineEdit *search = searchOn(window);
        search->setFocus();
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(QApplication::activeModalWidget()->inherits("authdesk::ui::CsvExportDialog"));
    }

    void f6GoesFromPaneToPane()
    {
        QWidget *window = open(u"page authorisations"_s);
        ui::RecordTable *table = tableOn(window);
        table->selectRow(0);
        const QList<ui::MessageBar *> bars = window->findChildren<ui::MessageBar *>();
        for (ui::MessageBar *bar : bars) {
            // The page's own is left: each bar is a pane.
            if (!bar->parentWidget()->inherits("authdesk::ui::ListPage") ||
                bar->metaObject() != &ui::MessageBar::staticMetaObject)
                bar->hide();
        }
        auto *navigation = part<QWidget>(window, u"navigation"_s);
        navigation->setFocus();
        const QList<std::function<bool()>> panes{
            [] { return QApplication::focusWidget()->objectName() == "filter_all"_L1; },
            [] {
                for (const QWidget *one = QApplication::focusWidget(); one != nullptr; one = one->parentWidget()) {
                    if (qobject_cast<const ui::MessageBar *>(one) != nullptr)
                        return true;
                }
                return false;
            },
            [table] { return table->hasFocus(); },
            [window] {
                auto *detail = window->findChild<ui::RequestDetail *>();
                return detail->isAncestorOf(QApplication::focusWidget()) || detail->hasFocus();
            },
            [navigation] { return navigation->hasFocus(); },
        };
        for (const auto &isThere : panes) {
            press(Qt::Key_F6);
            QVERIFY2(isThere(), qPrintable(nameOf(QApplication::focusWidget())));
        }
        for (qsizetype pane = panes.size() - 2; pane >= 0; --pane) {
            press(Qt::Key_F6, Qt::ShiftModifier);
            QVERIFY2(panes.at(pane)(), qPrintable(nameOf(QApplication::focusWidget())));
        }
    }

    void afterAFailedSendEnterSendsAgain()
    {
        auto *wizard = qobject_cast<ui::LinkWizard *>(open(u"wizard step 2"_s));
        const int before = static_cast<int>(m_windows->office().requestsTo(FirstPage().clientEmail).size());
        m_windows->office().setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.verb == "POST")
                return Behaviour::answer(403);
            return std::nullopt;
        });
        auto *send = part<QPushButton>(wizard, u"primary"_s);
        send->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(wizard).startsWith(u"Nothing was sent"_s), patience);
        QTRY_VERIFY(send->hasFocus());
        m_windows->office().setFault({});
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stepOf(wizard), 3, patience);
        QCOMPARE(m_windows->office().requestsTo(FirstPage().clientEmail).size(), before + 1);
    }

    void theFocusGoesAlongToTheFourthStepAndToTheKeys()
    {
        QWidget *wizard = open(u"wizard step 4"_s);
        QVERIFY(part<QPushButton>(wizard, u"primary"_s)->hasFocus());
        m_windows->close();
        wizard = open(u"wizard step 5 with keys"_s);
        QVERIFY(part<QLineEdit>(wizard, u"appKey"_s)->hasFocus());
    }

    void tabGoesThroughEachWindowAsItIsDrawn_data()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < m_windows->scenes().size(); ++i)
            QTest::addRow("%s", qPrintable(m_windows->scenes().at(i).name)) << i;
    }
    void tabGoesThroughEachWindowAsItIsDrawn()
    {
        QFETCH(int, scene);
        const QWidget *window = m_windows->open(m_windows->scenes().at(scene));
        QList<QWidget *> visited;
        for (press(Qt::Key_Tab); !visited.contains(QApplication::focusWidget()); press(Qt::Key_Tab))
            visited.append(QApplication::focusWidget());
        QStringList steps;
        for (qsizetype i = 0; i < visited.size(); ++i) {
            const QWidget *widget = visited.at(i);
            const bool isBack = goesBack(widget, visited.at((i + 1) % visited.size()));
            steps.append(u"%1 %2%3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                          isBack ? u" <- back"_s : QString()));
        }
        QVERIFY2(QApplication::focusWidget() == visited.constFirst(), qPrintable(steps.join(u'\n')));
        // Once, from the end to the beginning.
        QVERIFY2(steps.filter(u"<- back"_s).size() <= 1, qPrintable(steps.join(u'\n')));
        const QList<QWidget *> parts = window->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (part->isVisible() && part->isEnabled() && part->focusPolicy() & Qt::TabFocus && !part->focusProxy())
                QVERIFY2(visited.contains(part), qPrintable(nameOf(part)));
        }
        // Backwards it is the same way.
        for (auto widget = visited.crbegin(); widget != visited.crend(); ++widget) {
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), *widget);
        }
    }
};

QTEST_MAIN(TestFocusKeys)
#include "tst_focus_keys.moc"
