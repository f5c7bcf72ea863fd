// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every action by keyboard alone, in the real window with the practice environment. Each test function
// is a step of one story and needs the ones before it.
#include "app/authdesk/desk.h"
#include "app/authdesk/places.h"
#include "app/authdesk/translations.h"
#include "tests/e2e/window_driver.h"
#include "ui/activity/activity_page.h"
#include "ui/attention/attention_page.h"
#include "ui/authorisations/authorisations_page.h"
#include "ui/authorisations/link_wizard.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_table.h"
#include "ui/common/step_tracker.h"
#include "ui/partnerships/partnerships_page.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace authdesk {

namespace {

constexpr int patience = 30000;

} // namespace

class TestKeyboardWalk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    bool m_isBroken = false;
    QStringList m_clashes;

    [[nodiscard]] QWidget *window() const { return m_desk->window(); }
    template<class Page>
    [[nodiscard]] Page *page() const
    {
        return window()->findChild<Page *>();
    }
    [[nodiscard]] ui::RecordTable *table(const QString &name) const { return part<ui::RecordTable>(window(), name); }
    [[nodiscard]] static ui::LinkWizard *wizard() { return qobject_cast<ui::LinkWizard *>(topLevel(u"linkWizard"_s)); }
    [[nodiscard]] static int step() { return part<ui::StepTracker>(wizard(), u"stepTracker"_s)->current() + 1; }

    /// Takes a picture of what is in front, and notes the letters that are asked for twice there.
    void see(const QString &name)
    {
        shoot(name);
        const QStringList clashes = clashingMnemonics(QApplication::activeWindow());
        for (const QString &clash : clashes)
            m_clashes.append(name + u": "_s + clash);
    }

    /// The shortcut of a menu's action, pressed.
    void press(const QString &action) const
    {
        auto *found = part<QAction>(window(), action);
        QVERIFY2(found != nullptr && !found->shortcut().isEmpty(), qPrintable(action));
        QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), qPrintable(action), patience);
        QTest::keySequence(window(), found->shortcut());
    }
    /// To the main window. A window manager gives the focus to nobody when windows come and go faster than people do.
    void comeBack() const
    {
        const auto isBack = [this] {
            if (!window()->isActiveWindow())
                window()->activateWindow();
            return window()->isActiveWindow();
        };
        QVERIFY(QTest::qWaitFor(isBack, patience));
    }
    /// The dialog of this name, in front.
    static QWidget *dialog(const QString &name)
    {
        const bool isThere = QTest::qWaitFor([&name] { return topLevel(name) != nullptr; }, patience);
        const auto hasFocus = [&name] {
            const QWidget *found = topLevel(name);
            return found != nullptr && found->isAncestorOf(QApplication::focusWidget());
        };
        if (!isThere || !QTest::qWaitForWindowActive(topLevel(name), patience) ||
            !QTest::qWaitFor(hasFocus, patience)) {
            QTest::qFail(qPrintable(name + u" did not come to the front"_s), __FILE__, __LINE__);
            return nullptr;
        }
        return topLevel(name);
    }
    void escape(const QString &name) const
    {
        QTest::keyClick(dialog(name), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(topLevel(name) == nullptr, patience);
        comeBack();
    }
    /// Tab, until the focus is there.
    static void tabTo(QWidget *wanted)
    {
        for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() == wanted, qPrintable(wanted->objectName() + u" is not reached by Tab"_s));
    }
    static void pressButton(QWidget *in, const QString &name)
    {
        auto *button = part<QPushButton>(in, name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), qPrintable(name), patience);
        tabTo(button);
        QTest::keyClick(button, Qt::Key_Space);
    }
    template<class Page>
    QString messageOf() const
    {
        QStringList texts;
        const QList<ui::MessageBar *> bars = page<Page>()->template findChildren<ui::MessageBar *>();
        for (const ui::MessageBar *bar : bars)
            texts.append(bar->text());
        return texts.join(u'|');
    }
    /// The first request of this status, by search and arrow keys; its id.
    QString findRequest(AuthorisationRequest::Status status)
    {
        auto *requests = table(u"requests"_s);
        requests->setFocus();
        QTest::keyClick(requests, Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < requests->model()->rowCount(); ++row) {
            const AuthorisationRequest *request =
                m_desk->environment()->authorisations()->list().find(requests->currentId());
            if (request != nullptr && request->status == status)
                return request->id;
            QTest::keyClick(requests, Qt::Key_Down);
        }
        QTest::qFail("there is no such request", __FILE__, __LINE__);
        return {};
    }
    [[nodiscard]] QString findPartnership(Partnership::Status status)
    {
        auto *partnerships = table(u"partnerships"_s);
        partnerships->setFocus();
        QTest::keyClick(partnerships, Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < partnerships->model()->rowCount(); ++row) {
            const Partnership *one = m_desk->environment()->partnerships()->list().find(partnerships->currentId());
            if (one != nullptr && one->status == status)
                return one->id;
            QTest::keyClick(partnerships, Qt::Key_Down);
        }
        QTest::qFail("there is no such partnership", __FILE__, __LINE__);
        return {};
    }

    void closeWizard()
    {
        if (wizard() == nullptr)
            return;
        QVERIFY(QTest::qWaitForWindowActive(wizard(), patience));
        QTest::keyClick(wizard(), Qt::Key_Escape);
        if (wizard() != nullptr && wizard()->isVisible()) // it asks whether to discard what is filled in
            QTest::keyClick(wizard(), Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(wizard() == nullptr, patience);
        comeBack();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installTranslations(qApp, u"en"_s); // the plurals
        m_desk = std::make_unique<Desk>(findPlaces(m_folder.path()));
        m_desk->start(true);
        window()->resize(1240, 740);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void init()
    {
        if (m_isBroken)
            QSKIP("an earlier step did not hold");
    }

    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }

    void theWorklistIsWorkedOff()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<ui::RecordTable *>(u"attention"_s) != nullptr, patience);
        auto *worklist = table(u"attention"_s);
        QTRY_VERIFY_WITH_TIMEOUT(worklist->model()->rowCount() > 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment()->account()->account().has_value(), patience);
        tabTo(worklist);
        QTest::keyClick(worklist, Qt::Key_Home, Qt::ControlModifier);
        see(u"walk-needs-attention"_s);
        const int lines = worklist->model()->rowCount();
        press(u"dismissLine"_s);
        QTRY_COMPARE_WITH_TIMEOUT(worklist->model()->rowCount(), lines - 1, patience);
        see(u"walk-line-done"_s);
    }

    void requestsAreSearchedAndFiltered()
    {
        press(u"page_authorisations"_s);
        auto *requests = table(u"requests"_s);
        QTRY_VERIFY_WITH_TIMEOUT(requests->isVisible() && requests->model()->rowCount() > 10, patience);
        const int all = requests->model()->rowCount();
        press(u"search"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Pending"_s);
        QVERIFY(requests->model()->rowCount() < all);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(requests->model()->rowCount(), all);
        auto *payer = part<QWidget>(page<ui::AuthorisationsPage>(), u"filterPayer"_s);
        tabTo(payer);
        QTest::keyClick(payer, Qt::Key_Down);
        QVERIFY(requests->model()->rowCount() < all);
        see(u"walk-filtered"_s);
        pressButton(page<ui::AuthorisationsPage>(), u"clearFilters"_s);
        QCOMPARE(requests->model()->rowCount(), all);
    }

    void aTextForTheClientIsCopied()
    {
        findRequest(AuthorisationRequest::Status::Pending);
        see(u"walk-pending"_s);
        press(u"letter"_s);
        QWidget *letter = dialog(u"pendingLetter"_s);
        see(u"walk-letter"_s);
        pressButton(letter, u"letterCopy"_s);
        escape(u"pendingLetter"_s);
    }

    void severalAreSelectedAndResent()
    {
        auto *requests = table(u"requests"_s);
        requests->setFocus();
        QTest::keyClick(requests, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(part<QWidget>(window(), u"selectedRequests"_s)->isVisible());
        see(u"walk-several-selected"_s);
        press(u"resendRequest"_s);
        QWidget *bulk = dialog(u"bulkResend"_s);
        see(u"walk-bulk-resend"_s);
        pressButton(bulk, u"bulkGo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(bulk, u"bulkClose"_s)->isEnabled() &&
                                     !part<QPushButton>(bulk, u"bulkGo"_s)->isVisible(),
                                 patience);
        see(u"walk-bulk-resent"_s);
        escape(u"bulkResend"_s);
    }

    void oneIsResentDeliberately()
    {
        findRequest(AuthorisationRequest::Status::Pending);
        press(u"resendRequest"_s);
        QWidget *question = dialog(u"resendDialog"_s);
        see(u"walk-resend"_s);
        m_desk->environment()->heldResends()->setDelay(std::chrono::hours(1));
        pressButton(question, u"act"_s);
        comeBack();
        see(u"walk-resend-held"_s);
        pressButton(window(), u"undoResend"_s);
        const auto isUndone = [this] {
            const QList<ui::MessageBar *> bars = window()->findChildren<ui::MessageBar *>();
            return std::any_of(bars.cbegin(), bars.cend(),
                               [](const ui::MessageBar *bar) { return bar->text().contains(u"was not sent again"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUndone(), patience);
    }

    void oneIsWithdrawnAndSentAgain()
    {
        const QString id = findRequest(AuthorisationRequest::Status::Pending);
        press(u"withdrawRequest"_s);
        QWidget *question = dialog(u"withdrawDialog"_s);
        see(u"walk-withdraw"_s);
        pressButton(question, u"act"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->environment()->authorisations()->list().find(id) == nullptr, patience);
        QTRY_VERIFY(messageOf<ui::AuthorisationsPage>().contains(u"was withdrawn"_s));
        see(u"walk-withdrawn"_s);
        pressButton(page<ui::AuthorisationsPage>(), u"message_action_0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr, patience);
        QVERIFY(!part<QLineEdit>(wizard(), u"clientEmail"_s)->text().isEmpty());
        see(u"walk-sent-again"_s);
        closeWizard();
        findRequest(AuthorisationRequest::Status::Declined);
        press(u"sendAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr, patience);
        closeWizard();
    }

    void theListIsExported()
    {
        press(u"exportList"_s);
        QWidget *question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = QApplication::activeModalWidget()) != nullptr, patience);
        see(u"walk-export"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
        comeBack();
    }

    void keysOfAPartnershipAreReached()
    {
        press(u"page_partnerships"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table(u"partnerships"_s)->isVisible(), patience);
        QVERIFY(!findPartnership(Partnership::Status::Active).isEmpty());
        see(u"walk-partnerships"_s);
        press(u"retrieveKeys"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr, patience);
        QCOMPARE(step(), 5);
        closeWizard();
    }

    void aPartnershipIsCancelledAndReconnected()
    {
        const QString id = findPartnership(Partnership::Status::Active);
        const QString name = m_desk->environment()->partnerships()->list().find(id)->clientName;
        press(u"cancelPartnership"_s);
        QWidget *question = dialog(u"cancelPartnershipDialog"_s);
        see(u"walk-cancel"_s);
        tabTo(part<QLineEdit>(question, u"typedName"_s));
        QTest::keyClicks(QApplication::focusWidget(), name);
        see(u"walk-cancel-confirmed"_s);
        pressButton(question, u"act"_s);
        const auto &list = m_desk->environment()->partnerships()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list.find(id)->status, Partnership::Status::Ended, patience);
        comeBack();
        see(u"walk-cancelled"_s);
        press(u"reconnect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr, patience);
        QCOMPARE(step(), 1);
        QCOMPARE(part<QLineEdit>(wizard(), u"clientName"_s)->text(), name);
        closeWizard();
        press(u"showRequest"_s);
        QTRY_VERIFY(table(u"requests"_s)->isVisible());
    }

    void consentsAreMadeRenamedAndDeleted()
    {
        press(u"page_consents"_s);
        auto *consents = table(u"consents"_s);
        QTRY_VERIFY_WITH_TIMEOUT(consents->isVisible() && consents->model()->rowCount() > 3, patience);
        consents->setFocus();
        QTest::keyClick(consents, Qt::Key_Home, Qt::ControlModifier);
        see(u"walk-consents"_s);
        press(u"newConsent"_s);
        see(u"walk-consent-new"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
        comeBack();
        for (const QString &action : {u"renameConsent"_s, u"deleteConsent"_s}) {
            press(action);
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
            see(u"walk-"_s + action);
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
            comeBack();
        }
        press(u"exportList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
        comeBack();
    }

    void activityTellsWhatWasDone()
    {
        press(u"page_activity"_s);
        auto *activity = table(u"activity"_s);
        QTRY_VERIFY_WITH_TIMEOUT(activity->isVisible() && activity->model()->rowCount() >= 4, patience);
        tabTo(activity);
        QTest::keyClick(activity, Qt::Key_Home, Qt::ControlModifier);
        const auto says = [activity](const QString &word) {
            for (int row = 0; row < activity->model()->rowCount(); ++row) {
                if (activity->model()->index(row, 1).data().toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"withdrawn"_s) && says(u"resent"_s) && says(u"cancelled"_s), patience);
        see(u"walk-activity"_s);
    }

    void settingsAndHelpAreReached()
    {
        press(u"settings"_s);
        QWidget *settings = dialog(u"settingsDialog"_s);
        auto *sections = part<QTabWidget>(settings, u"sections"_s);
        for (int section = 0; section < sections->count(); ++section) {
            QCOMPARE(sections->currentIndex(), section);
            see(u"walk-settings-%1"_s.arg(section + 1));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        }
        escape(u"settingsDialog"_s);
        press(u"shortcuts"_s);
        see(u"walk-shortcuts"_s);
        escape(u"shortcutsDialog"_s);
        press(u"about"_s);
        see(u"walk-about"_s);
        escape(u"aboutDialog"_s);
    }

    void noLetterIsAskedForTwice() { QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n'))); }

    void cleanupTestCase()
    {
        if (m_desk)
            QVERIFY(window()->close());
        m_desk.reset();
    }
};

} // namespace authdesk

QTEST_MAIN(authdesk::TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
