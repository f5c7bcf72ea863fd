// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelling by keys and clicks: what the dialog says and asks, what happens meanwhile, and every refusal.
#include "core/partnerships/entered_key_sets.h"
#include "tests/ui/partnerships/partnerships_office.h"
#include "ui/common/environment_strip.h"
#include "ui/partnerships/cancel_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

namespace {

bool isCancel(const ReceivedRequest &request)
{
    return request.verb == "POST" && request.target.endsWith("/cancel");
}

} // namespace

class TestCancelDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PartnershipsOffice> m_at;

    void openWithOneClient(const QStringList &arguments = {}, const QString &name = u"Bakkerij Jansen"_s)
    {
        m_at = std::make_unique<PartnershipsOffice>(arguments);
        m_at->openWithOneClient(name);
    }

    static QWidget *dialog() { return topLevel(u"cancelPartnershipDialog"_s); }
    static QPushButton *act() { return part<QPushButton>(dialog(), u"act"_s); }
    static QString missing() { return part<QLabel>(dialog(), u"missing"_s)->text(); }
    static QStringList texts() { return visibleTexts(dialog()); }
    static bool says(const QString &text) { return texts().join(u'\n').contains(text); }

    /// Without a window manager nobody else does it.
    static void comeToFront()
    {
        dialog()->activateWindow();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), dialog(), patience);
    }

    void ask()
    {
        m_at->select(Partnership::Status::Active);
        click(part<QPushButton>(m_at->page.get(), u"detailCancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        comeToFront();
    }

    void askAndConfirm()
    {
        ask();
        enterText(part<QWidget>(dialog(), u"typedName"_s), m_at->theOne().clientName);
        click(act());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void saysWhatEndsAndWhatStaysAndWhere()
    {
        openWithOneClient();
        ask();
        QVERIFY(says(u"Cancel the partnership with Bakkerij Jansen?"_s));
        QVERIFY(part<ui::EnvironmentStrip>(dialog(), u"environmentStrip"_s)->text().startsWith(u"Practice"_s));
        for (const QString &text : {u"Access"_s, u"Keys"_s, u"Documents already processed stay"_s, u"new request"_s})
            QVERIFY2(says(text), qPrintable(text));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"no software is connected"_s), patience);
        QVERIFY(!act()->isEnabled());
        QCOMPARE(part<QLabel>(dialog(), u"nameToType"_s)->text(), u"Bakkerij Jansen"_s);
        click(part<QPushButton>(dialog(), u"keep"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(m_at->office.sent("POST", "/cancel"), 0);
    }

    void saysWhatToDoInEachPackageThatIsConnected_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("words");
        QTest::newRow("Yuki") << u"yuki"_s << u"Open the settings of Yuki"_s;
        QTest::newRow("Exact Online") << u"exact-online"_s << u"The digital mailbox in Exact Online becomes invalid"_s;
    }

    void saysWhatToDoInEachPackageThatIsConnected()
    {
        QFETCH(QString, package);
        QFETCH(QString, words);
        openWithOneClient();
        m_at->generateKeys(m_at->theOne().id, package);
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(says(words), patience);
    }

    void saysItInGeneralWhenThePackagesCannotBeRead()
    {
        openWithOneClient();
        m_at->office.setFault([](const ReceivedRequest &request) {
            return request.target.contains("/organisations") ? std::optional(Behaviour::answer(404)) : std::nullopt;
        });
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"could not be read"_s), patience);
        QVERIFY(says(u"by hand"_s) && says(u"Exact Online"_s));
        // It can be cancelled all the same.
        enterText(part<QWidget>(dialog(), u"typedName"_s), u"Bakkerij Jansen"_s);
        QVERIFY(act()->isEnabled());
    }

    void nameIsToBeTypedAndTheReasonStandsBesideTheButton()
    {
        openWithOneClient();
        ask();
        QVERIFY(!missing().isEmpty());
        auto *typed = part<QLineEdit>(dialog(), u"typedName"_s);
        enterText(typed, u"Bakkerij Janse"_s);
        QVERIFY(!act()->isEnabled());
        QVERIFY(missing().contains(u"not the client's name yet"_s));
        enterText(typed, u"  bakkerij  JANSEN "_s);
        QVERIFY(act()->isEnabled());
        QVERIFY(missing().isEmpty());
        // Return in the field does not do it.
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog() != nullptr);
        QCOMPARE(QApplication::focusWidget(), act());
        QTest::keyClick(act(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(m_at->office.sent("POST", "/cancel"), 0);
    }

    void namesThatNobodyTypesCanBePasted()
    {
        const QString name = u"משרד כהן 💇🏽"_s;
        openWithOneClient({}, name);
        ask();
        // By keyboard: select the shown name, copy, paste.
        auto *shown = part<QLabel>(dialog(), u"nameToType"_s);
        shown->setFocus();
        shown->setSelection(0, static_cast<int>(shown->text().size()));
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), name);
        auto *typed = part<QLineEdit>(dialog(), u"typedName"_s);
        typed->setFocus();
        QTest::keyClick(typed, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(act()->isEnabled());
    }

    void whetherTheClientKnowsIsAskedAndBlocksNothing()
    {
        openWithOneClient();
        ask();
        auto *advice = part<QLabel>(dialog(), u"advice"_s);
        QVERIFY(advice->isVisible());
        enterText(part<QWidget>(dialog(), u"typedName"_s), u"Bakkerij Jansen"_s);
        QVERIFY(act()->isEnabled());
        auto *knows = part<QCheckBox>(dialog(), u"clientKnows"_s);
        knows->setFocus();
        QTest::keyClick(knows, Qt::Key_Space);
        QVERIFY(knows->isChecked());
        QVERIFY(!advice->isVisible());
        QVERIFY(act()->isEnabled());
    }

    void endIsSeenAtOnce()
    {
        openWithOneClient();
        const QString id = m_at->theOne().id;
        m_at->generateKeys(id, u"yuki"_s);
        askAndConfirm();
        QTRY_VERIFY_WITH_TIMEOUT(m_at->message().contains(u"with Bakkerij Jansen was cancelled"_s), patience);
        QCOMPARE(m_at->list().find(id)->status, Partnership::Status::Ended);
        QCOMPARE(m_at->table()->currentId(), id);
        QCOMPARE(m_at->page->focusWidget(), m_at->table()); // the button that asked has gone
        QVERIFY(!part<QPushButton>(m_at->page.get(), u"detailCancel"_s)->isVisible());
        QVERIFY(part<QPushButton>(m_at->page.get(), u"detailNewRequest"_s)->isVisible());
        QVERIFY(part<QLabel>(m_at->page.get(), u"detailSituation"_s)->text().contains(u"Your office ended"_s));
        QCOMPARE(m_at->office.colleague().get(u"/partnerships/"_s + id).json()["endedBy"_L1].toString(),
                 u"requester"_s);
    }

    void byKeyboardAlone()
    {
        openWithOneClient();
        m_at->select(Partnership::Status::Active);
        m_at->table()->setFocus();
        auto *cancel = part<QPushButton>(m_at->page.get(), u"detailCancel"_s);
        for (int i = 0; i < 20 && QApplication::focusWidget() != cancel; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cancel);
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        comeToFront();
        QTest::keyClick(dialog(), Qt::Key_T, Qt::AltModifier);
        auto *typed = part<QLineEdit>(dialog(), u"typedName"_s);
        QTRY_COMPARE(QApplication::focusWidget(), typed);
        QTest::keyClicks(typed, u"bakkerij jansen"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), act());
        QTest::keyClick(act(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_at->message().contains(u"was cancelled"_s), patience);
    }

    void endedByTheClientWhileItIsOpen()
    {
        openWithOneClient();
        ask();
        enterText(part<QWidget>(dialog(), u"typedName"_s), u"Bakkerij Jansen"_s);
        QVERIFY(act()->isEnabled());
        m_at->endByClient(m_at->theOne().id);
        m_at->partnerships()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!act()->isEnabled(), patience);
        QVERIFY(missing().contains(u"The client ended this partnership"_s));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(m_at->office.sent("POST", "/cancel"), 0);
    }

    void goneWhileItIsOpen()
    {
        openWithOneClient();
        ask();
        const QString id = m_at->theOne().id;
        m_at->office.setFault([](const ReceivedRequest &request) {
            return request.target.contains("/partnerships/") ? std::optional(Behaviour::answer(404)) : std::nullopt;
        });
        [[maybe_unused]] const auto reading = m_at->partnerships()->reread(id);
        QTRY_VERIFY_WITH_TIMEOUT(missing().contains(u"no longer there"_s), patience);
        QVERIFY(!act()->isEnabled());
        // The name that was captured still stands there.
        QVERIFY(says(u"Cancel the partnership with Bakkerij Jansen?"_s));
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<int>("answer"); // 0: dropped
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << u"API key"_s;
        QTest::newRow("403") << 403 << u"role or subscription"_s;
        QTest::newRow("404") << 404 << u"no longer there"_s;
        QTest::newRow("409") << 409 << u"had already ended"_s;
        QTest::newRow("412") << 412 << u"changed in the meantime"_s;
        QTest::newRow("422") << 422 << u"was not cancelled"_s;
        QTest::newRow("428") << 428 << u"was not cancelled"_s;
        QTest::newRow("429") << 429 << u"too many requests"_s;
        QTest::newRow("500") << 500 << u"not known whether"_s;
        QTest::newRow("dropped") << 0 << u"not known whether"_s;
    }

    void refusalsAreTold()
    {
        QFETCH(int, answer);
        QFETCH(QString, words);
        openWithOneClient();
        m_at->office.setFault([answer](const ReceivedRequest &request) {
            if (!isCancel(request))
                return std::optional<Behaviour>();
            return std::optional(answer == 0 ? Behaviour::drop() : Behaviour::answer(answer));
        });
        askAndConfirm();
        QTRY_VERIFY2_WITH_TIMEOUT(m_at->message().contains(words), qPrintable(m_at->message()), patience);
        QVERIFY(m_at->message().contains(u"Bakkerij Jansen"_s));
        QVERIFY(part<QWidget>(m_at->page.get(), u"message_details"_s)->isVisible());
        const int tries = answer == 412 ? 2 : answer == 429 ? 3 : 1;
        QCOMPARE(m_at->office.sent("POST", "/cancel"), tries);
    }

    void endedByTheClientBetweenTheListAndTheClick()
    {
        openWithOneClient();
        m_at->endByClient(m_at->theOne().id); // and the list does not know yet
        askAndConfirm();
        QTRY_VERIFY_WITH_TIMEOUT(m_at->message().contains(u"had already ended"_s), patience);
        QCOMPARE(m_at->theOne().status, Partnership::Status::Ended);
        QCOMPARE(m_at->theOne().endedBy, Partnership::EndedBy::Client);
    }

    void aRoleThatIsLostMeanwhileIsSaid()
    {
        openWithOneClient();
        ask();
        enterText(part<QWidget>(dialog(), u"typedName"_s), u"Bakkerij Jansen"_s);
        QJsonObject account = m_at->office.colleague().get(u"/account"_s).json();
        account.insert("role"_L1, u"basic"_s);
        m_at->office.setFault([account](const ReceivedRequest &request) {
            return request.target.endsWith("/account") ? std::optional(Behaviour::json(account)) : std::nullopt;
        });
        m_at->office.environment()->account()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(missing().contains(u"basic user"_s), patience);
        QVERIFY(!act()->isEnabled());
    }
};

QTEST_MAIN(TestCancelDialog)
#include "tst_cancel_dialog.moc"
