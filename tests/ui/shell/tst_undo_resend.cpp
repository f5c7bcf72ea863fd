// SPDX-License-Identifier: GPL-3.0-or-later
// A resend in the real window against the practice server: held for a moment, undone in sight, sent once; and what ends
// something is asked about.
#include "tests/support/await.h"
#include "tests/ui/consents/consents_office.h"
#include "ui/shell/main_window.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto never = std::chrono::hours(1);
constexpr auto soon = 300ms;

} // namespace

class TestUndoResend : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<practice::ConsentsClient> m_consents;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<AuthorisationRequest> m_pending; ///< that may be resent without being asked

    Environment *environment() { return m_office->environment(); }
    HeldResends *held() { return environment()->heldResends(); }
    QAction *action(const QString &name) { return part<QAction>(m_window.get(), name); }
    ui::RecordTable *table(const QString &name) { return part<ui::RecordTable>(m_window.get(), name); }

    void comeToFront(QWidget *window)
    {
        const auto isInFront = [window] {
            if (!window->isActiveWindow())
                window->activateWindow();
            return window->isActiveWindow();
        };
        QVERIFY(QTest::qWaitFor(isInFront, patience));
    }
    void press(const QString &name)
    {
        comeToFront(m_window.get());
        QTRY_VERIFY2_WITH_TIMEOUT(action(name)->isEnabled(), qPrintable(name), patience);
        QTest::keySequence(m_window.get(), action(name)->shortcut());
    }
    void select(const QString &requestId)
    {
        press(u"page_authorisations"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"requests"_s)->selectId(requestId), patience);
        table(u"requests"_s)->setFocus();
    }
    void chooseInMenuOfRow(const QString &name, Qt::Key mnemonic)
    {
        const QPoint at(10, 10);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, table(name)->mapToGlobal(at));
        QApplication::sendEvent(table(name), &event);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), mnemonic);
    }
    /// The line of the worklist that reminds of one of the pending requests; empty while there is none.
    QString reminder(AuthorisationRequest &request)
    {
        for (const AttentionItem &line : environment()->attention()->list().rows()) {
            const auto found = std::find_if(m_pending.cbegin(), m_pending.cend(),
                                            [&line](const auto &one) { return one.id == line.subjectId; });
            if (found != m_pending.cend() && line.nextStep == AttentionItem::NextStep::Remind) {
                request = *found;
                return line.id;
            }
        }
        return {};
    }
    void resend(const AuthorisationRequest &request)
    {
        select(request.id);
        press(u"resendRequest"_s);
        QVERIFY(held()->isBusyWith(request.id));
    }

    int sendCount(const QString &id)
    {
        return m_office->colleague().get(u"/authorisation-requests/"_s + id).json()["sendCount"_L1].toInt();
    }
    int logged(Activity::What what)
    {
        ActivityFilter filter;
        filter.kinds = {what};
        return static_cast<int>((*await(environment()->activity()->read(filter, 100)))->entries.size());
    }
    /// The lines in this window that tell of a resend that is held.
    static QStringList countdowns(QWidget *window)
    {
        QStringList texts;
        const QList<QLabel *> labels = window->findChildren<QLabel *>(u"heldResend"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->window() == window)
                texts.append(label->text());
        }
        return texts;
    }
    static QPushButton *undoOf(QWidget *window, const QString &client)
    {
        const QList<QPushButton *> buttons = window->findChildren<QPushButton *>(u"undoResend"_s);
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->window() == window && button->accessibleName().contains(client))
                return button;
        }
        QTest::qFail(qPrintable(u"no Undo for "_s + client), __FILE__, __LINE__);
        return nullptr;
    }
    static QString messages(QWidget *window)
    {
        QStringList texts;
        const QList<ui::MessageBar *> bars = window->findChildren<ui::MessageBar *>();
        for (const ui::MessageBar *bar : bars) {
            if (bar->isVisible() && bar->window() == window)
                texts.append(bar->text());
        }
        return texts.join(u'|');
    }
    void withdrawElsewhere(const QString &id)
    {
        const QString path = u"/authorisation-requests/"_s + id;
        const QByteArray tag = m_office->colleague().get(path).header("ETag");
        QCOMPARE(m_office->colleague().send("DELETE", path, {{"If-Match", tag}}).status, 204);
    }
    static QWidget *wizard() { return topLevel(u"linkWizard"_s); }

    void start()
    {
        m_office->open();
        held()->setDelay(never);
        m_window->setEnvironment(environment());
        m_pending.clear();
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-2);
        for (const AuthorisationRequest &one : environment()->authorisations()->list().rows()) {
            if (isOpen(one) && one.sendCount < 3 && one.lastSentOn < yesterday &&
                one.delivery == AuthorisationRequest::Delivery::Delivered)
                m_pending.append(one);
        }
        QVERIFY(m_pending.size() > 1);
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>(QStringList{u"--clients"_s, u"60"_s});
        m_office->useConsents();
        QUrl origin = m_office->inbox();
        origin.setPath({});
        m_consents = std::make_unique<practice::ConsentsClient>(origin, m_office->consentsApiKey());
        const QString settings = m_folder.filePath(u"settings.ini"_s);
        m_preferences = std::make_unique<Preferences>(settings);
        m_window = std::make_unique<ui::MainWindow>(settings, m_office->clipboard(), m_preferences.get(),
                                                    [] { return false; });
        m_window->resize(1300, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        start();
    }

    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }

    void itIsUndoneFromWhereverItCame_data()
    {
        QTest::addColumn<QString>("from");
        for (const char *from : {"menu", "detail", "row", "asked", "wizard", "worklist"})
            QTest::newRow(from) << QString::fromLatin1(from);
    }

    void itIsUndoneFromWhereverItCame()
    {
        QFETCH(QString, from);
        AuthorisationRequest request = m_pending.constFirst();
        if (from == u"asked"_s) {
            const QString email = u"jan@devriesbouw.example"_s;
            const QString id = m_office->createRequest(email); // today, so it is asked about
            m_office->waitForStatus(id, AuthorisationRequest::Status::Pending);
            request = *environment()->authorisations()->list().find(id);
        }
        QWidget *window = m_window.get();
        select(request.id);
        if (from == u"menu"_s) {
            press(u"resendRequest"_s);
        } else if (from == u"detail"_s) {
            click(part<QPushButton>(window, u"detailResend"_s));
        } else if (from == u"row"_s) {
            chooseInMenuOfRow(u"requests"_s, Qt::Key_R);
        } else if (from == u"asked"_s) {
            press(u"resendRequest"_s);
            QTRY_VERIFY(topLevel(u"resendDialog"_s));
            click(part<QPushButton>(topLevel(u"resendDialog"_s), u"act"_s));
        } else {
            if (from == u"wizard"_s) {
                press(u"openRequest"_s);
            } else {
                press(u"page_attention"_s);
                QTRY_VERIFY_WITH_TIMEOUT(!reminder(request).isEmpty(), patience);
                QVERIFY(table(u"attention"_s)->selectId(reminder(request)));
                press(u"nextStep"_s);
            }
            QTRY_VERIFY(wizard());
            window = wizard();
            comeToFront(window);
            click(part<QPushButton>(window, u"resend"_s));
        }
        QTRY_VERIFY(held()->isBusyWith(request.id));
        QTRY_COMPARE(countdowns(window).size(), 1);
        QVERIFY(countdowns(window).constFirst().contains(request.clientName));
        QTRY_COMPARE(countdowns(m_window.get()).size(), 1); // there, too, in case the wizard is closed

        comeToFront(window);
        undoOf(window, request.clientName)->setFocus();
        QTest::keyClick(undoOf(window, request.clientName), Qt::Key_Space);
        QTRY_VERIFY2(messages(window).contains(u"was not sent again"_s), qPrintable(messages(window)));
        QVERIFY(countdowns(window).isEmpty());
        QVERIFY(!held()->isBusyWith(request.id));
        QCOMPARE(sendCount(request.id), request.sendCount);
        QCOMPARE(m_office->sent("POST", "/resend"), 0);
        QCOMPARE(logged(Activity::What::RequestResent), 0);
    }

    void undoStaysInSightOnEveryPage()
    {
        resend(m_pending.constFirst());
        const QString client = m_pending.constFirst().clientName;
        for (const QString &page : {u"attention"_s, u"partnerships"_s, u"consents"_s, u"activity"_s}) {
            press(u"page_"_s + page);
            QCOMPARE(countdowns(m_window.get()).size(), 1);
            QVERIFY(undoOf(m_window.get(), client)->isEnabled());
        }
        m_window->showWelcome({environment()->profile()});
        QCOMPARE(countdowns(m_window.get()).size(), 1);
        click(undoOf(m_window.get(), client));
        QVERIFY(messages(m_window.get()).contains(client));
        QVERIFY(countdowns(m_window.get()).isEmpty());
    }

    void theSecondsAreCountedAndCanBeRead()
    {
        held()->setDelay(60s);
        resend(m_pending.constFirst());
        auto *label = part<QLabel>(m_window.get(), u"heldResend"_s);
        const QString first = label->text();
        QVERIFY2(first.contains(u"60 second"_s), qPrintable(first));
        QTRY_VERIFY2(label->text().contains(u"58 second"_s), qPrintable(label->text()));
        QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), label->text());
    }

    void itGoesOutOnceAndIsLoggedThen()
    {
        const AuthorisationRequest request = m_pending.constFirst();
        held()->setDelay(soon);
        resend(request);
        press(u"page_activity"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sendCount(request.id), request.sendCount + 1, patience);
        QTRY_VERIFY2(messages(m_window.get()).contains(u"was sent again"_s), qPrintable(messages(m_window.get())));
        QVERIFY(countdowns(m_window.get()).isEmpty());
        QCOMPARE(m_office->sent("POST", "/resend"), 1);
        QCOMPARE(logged(Activity::What::RequestResent), 1);
        QTRY_VERIFY(!held()->isBusyWith(request.id));
    }

    void nothingIsWrittenWhileItIsHeld()
    {
        resend(m_pending.constFirst());
        QCOMPARE(logged(Activity::What::RequestResent), 0);
        QCOMPARE(m_office->sent("POST", "/resend"), 0);
        QCOMPARE(sendCount(m_pending.constFirst().id), m_pending.constFirst().sendCount);
    }

    void twoCanBeUndoneEachByItself()
    {
        resend(m_pending.at(0));
        resend(m_pending.at(1));
        QTRY_COMPARE(countdowns(m_window.get()).size(), 2);
        click(undoOf(m_window.get(), m_pending.at(1).clientName));
        QTRY_COMPARE(countdowns(m_window.get()).size(), 1);
        QVERIFY(countdowns(m_window.get()).constFirst().contains(m_pending.at(0).clientName));
        click(undoOf(m_window.get(), m_pending.at(0).clientName));
        QTRY_VERIFY(countdowns(m_window.get()).isEmpty());
        QCOMPARE(m_office->sent("POST", "/resend"), 0);
    }

    void theSameIsNotResentTwiceMeanwhile()
    {
        const AuthorisationRequest request = m_pending.constFirst();
        resend(request);
        QVERIFY(!action(u"resendRequest"_s)->isEnabled());
        QVERIFY(!action(u"withdrawRequest"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(m_window.get(), u"detailResend"_s)->isEnabled());
        QTest::keySequence(m_window.get(), action(u"resendRequest"_s)->shortcut());
        press(u"openRequest"_s);
        QTRY_VERIFY(wizard());
        QVERIFY(!part<QPushButton>(wizard(), u"resend"_s)->isEnabled());
        delete wizard();
        QTest::keyClick(table(u"requests"_s), Qt::Key_A, Qt::ControlModifier);
        press(u"resendRequest"_s);
        QTRY_VERIFY(topLevel(u"bulkResend"_s));
        auto *rows = part<QTreeWidget>(topLevel(u"bulkResend"_s), u"bulkRows"_s);
        QVERIFY(rows->findItems(request.clientEmail, Qt::MatchExactly, 1).isEmpty());
        QCOMPARE(held()->held().size(), 1);
    }

    void whatChangedMeanwhileIsNotSent_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("withdrawn") << u"withdrawn"_s;
        QTest::newRow("resent") << u"resent"_s;
    }

    void whatChangedMeanwhileIsNotSent()
    {
        QFETCH(QString, how);
        const AuthorisationRequest request = m_pending.constFirst();
        resend(request);
        if (how == u"withdrawn"_s)
            withdrawElsewhere(request.id);
        else
            QCOMPARE(m_office->colleague().post(u"/authorisation-requests/"_s + request.id + u"/resend"_s, {}).status,
                     204);
        environment()->refresh();
        QTRY_VERIFY2(messages(m_window.get()).contains(u"changed meanwhile"_s), qPrintable(messages(m_window.get())));
        QVERIFY(countdowns(m_window.get()).isEmpty());
        QVERIFY(!held()->isBusyWith(request.id));
        QCOMPARE(m_office->sent("POST", "/resend"), 0);
    }

    void whatTheListHasNotHeardOfIsRefused()
    {
        const AuthorisationRequest request = m_pending.constFirst();
        RefreshPace rarely;
        rarely.ordinary = rarely.watching = never;
        environment()->setRefreshPace(rarely);
        withdrawElsewhere(request.id);
        held()->setDelay(soon);
        resend(request);
        QTRY_VERIFY2(messages(m_window.get()).contains(u"no longer pending"_s), qPrintable(messages(m_window.get())));
    }

    void closingTheEnvironmentSendsNothing()
    {
        const AuthorisationRequest request = m_pending.constFirst();
        held()->setDelay(soon);
        resend(request);
        m_window->setEnvironment(nullptr);
        QVERIFY2(messages(m_window.get()).contains(u"because the environment was closed"_s),
                 qPrintable(messages(m_window.get())));
        QVERIFY(messages(m_window.get()).contains(request.clientName));
        m_office->reopen();
        // Another one that is held as long goes out: the first would have done so before.
        held()->setDelay(soon);
        m_window->setEnvironment(environment());
        resend(m_pending.at(1));
        QTRY_COMPARE_WITH_TIMEOUT(sendCount(m_pending.at(1).id), m_pending.at(1).sendCount + 1, patience);
        QCOMPARE(sendCount(request.id), request.sendCount);
        QCOMPARE(m_office->sent("POST", request.id.toLatin1() + "/resend"), 0);
        QTRY_COMPARE(logged(Activity::What::RequestResent), 1);
    }

    void whatEndsSomethingIsAskedAbout_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("action");
        QTest::newRow("withdraw") << u"authorisations"_s << u"withdrawRequest"_s;
        QTest::newRow("cancel") << u"partnerships"_s << u"cancelPartnership"_s;
        QTest::newRow("revoke") << u"consents"_s << u"revokeConsent"_s;
        QTest::newRow("delete") << u"consents"_s << u"deleteConsent"_s;
        QTest::newRow("delete in the table") << u"consents"_s << u"Delete"_s;
    }

    /// By keys alone, up to the question; and the answer No changes nothing.
    void whatEndsSomethingIsAskedAbout()
    {
        QFETCH(QString, page);
        QFETCH(QString, action);
        press(u"page_"_s + page);
        QString id;
        if (page == u"authorisations"_s) {
            id = m_pending.constFirst().id;
            select(id);
        } else if (page == u"partnerships"_s) {
            const QList<Partnership> rows = environment()->partnerships()->list().rows();
            id = std::find_if(rows.cbegin(), rows.cend(), [](const Partnership &one) {
                     return one.status == Partnership::Status::Active;
                 })->id;
            QVERIFY(table(page)->selectId(id));
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(environment()->consents()->list().size() > 0, patience);
            const QList<Consent> rows = environment()->consents()->list().rows();
            id = std::find_if(rows.cbegin(), rows.cend(), [](const Consent &one) {
                     return one.status == Consent::Status::Created;
                 })->id;
            QVERIFY(table(page)->selectId(id));
            table(page)->setFocus();
        }
        if (action == u"Delete"_s) {
            QTest::keyClick(table(page), Qt::Key_Delete);
        } else if (this->action(action)->shortcut().isEmpty()) {
            chooseInMenuOfRow(page, Qt::Key_K); // Revo&ke
        } else {
            press(action);
        }
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
        QWidget *question = QApplication::activeModalWidget();
        QVERIFY(part<QPushButton>(question, u"act"_s)->isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QCOMPARE(m_office->sent("DELETE", id.toLatin1()), 0);
        QCOMPARE(m_office->sent("PATCH", id.toLatin1()), 0);
        ActivityFilter filter;
        filter.origin = ActivityFilter::Origin::Actions;
        QCOMPARE((*await(environment()->activity()->read(filter, 10)))->entries.size(), 0);
        if (page == u"consents"_s)
            QCOMPARE(m_consents->statusOf(id), static_cast<int>(Consent::Status::Created));
    }
};

QTEST_MAIN(TestUndoResend)
#include "tst_undo_resend.moc"
