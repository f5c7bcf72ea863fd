// SPDX-License-Identifier: GPL-3.0-or-later
// Making a consent by keys and clicks, once: also when the answer gets lost.
#include "tests/ui/consents/consents_office.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTreeWidget>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;

class TestConsentCreation : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsentsOffice> m_at;

    void open(const QStringList &arguments = {})
    {
        m_at = std::make_unique<ConsentsOffice>(arguments);
        m_at->open();
    }
    QDialog *startCreate(const QString &name, bool andOnboard = false)
    {
        click(m_at->button(u"newConsent"_s));
        QDialog *dialog = m_at->dialog(u"createConsent"_s);
        QTest::keyClicks(part<QLineEdit>(dialog, u"consentName"_s), name);
        if (!andOnboard)
            QTest::keyClick(part<QWidget>(dialog, u"startOnboarding"_s), Qt::Key_Space);
        return dialog;
    }
    void send(QDialog *dialog)
    {
        QTest::keyClick(part<QLineEdit>(dialog, u"consentName"_s), Qt::Key_Return); // only goes to the button
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    }
    int named(const QString &name)
    {
        int found = 0;
        const QJsonArray rows = m_at->colleague.get(u"?Count=100"_s).rows();
        for (const auto &row : rows)
            found += row["name"_L1].toString() == name ? 1 : 0;
        return found;
    }
    /// The service makes it, and the answer does not arrive.
    void loseTheAnswer()
    {
        m_at->office.setFault([this](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.verb != "POST")
                return std::nullopt;
            (void)m_at->office.passOn(request);
            return Behaviour::drop();
        });
    }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void aConsentIsMadeAndShown_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("documented") << u"documented"_s;
        QTest::newRow("observed") << u"observed"_s;
    }
    void aConsentIsMadeAndShown()
    {
        QFETCH(QString, mode);
        open({u"--consents"_s, mode});
        QDialog *dialog = startCreate(u"Bakkerij Jansen"_s);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"Environment: Practice"_s));
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog() && m_at->list().size() == 1, patience);
        QCOMPARE(m_at->table()->currentId(), m_at->list().rows().constFirst().id);
        QCOMPARE(named(u"Bakkerij Jansen"_s), 1);
        QVERIFY(m_at->message().contains(u"Bakkerij Jansen"_s));
    }

    void theOnboardingFollowsWithItsSystem()
    {
        open();
        QDialog *dialog = startCreate(u"Bakkerij Jansen"_s, true);
        auto *system = part<QComboBox>(dialog, u"consentSystem"_s);
        system->setFocus();
        QTest::keyClicks(system, u"Fortnox"_s);
        QCOMPARE(system->currentData().toString(), u"fortnox"_s);
        send(dialog);
        QDialog *next = m_at->dialog(u"onboarding"_s);
        QCOMPARE(part<QComboBox>(next, u"onboardingSystem"_s)->currentData().toString(), u"fortnox"_s);
    }

    void whatIsTypedIsChecked()
    {
        open();
        QDialog *dialog = startCreate(u"  "_s);
        send(dialog);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"at least one character"_s));
        QTest::keyClicks(part<QLineEdit>(dialog, u"consentName"_s), u"Jansen"_s);
        auto *settings = part<QLineEdit>(dialog, u"systemSettings"_s);
        QVERIFY(!settings->isEnabled());
        part<QComboBox>(dialog, u"consentSystem"_s)->setCurrentIndex(1);
        enterText(settings, u"not an id"_s);
        send(dialog);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"not such an id"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_at->office.sent("POST", "/consents"), 0);
    }

    void refusalsAreToldAndKeepTheForm_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 429})
            QTest::addRow("%d", status) << status;
    }
    void refusalsAreToldAndKeepTheForm()
    {
        QFETCH(int, status);
        open();
        QDialog *dialog = startCreate(u"Jansen"_s);
        m_at->office.setFault([status](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.verb == "POST" ? std::optional(Behaviour::answer(status)) : std::nullopt;
        });
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ui::MessageBar *>()->text().contains(u"was not made"_s), patience);
        QCOMPARE(part<QLineEdit>(dialog, u"consentName"_s)->text(), u"Jansen"_s);
        m_at->office.setFault({});
        send(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QCOMPARE(named(u"Jansen"_s), 1);
    }

    void aLostAnswerIsLookedUpAndFound()
    {
        open();
        QDialog *dialog = startCreate(u"Jansen"_s);
        loseTheAnswer();
        send(dialog);
        QDialog *unresolved = m_at->dialog(u"unresolvedConsent"_s);
        auto *rows = part<QTreeWidget>(unresolved, u"candidates"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows->topLevelItemCount(), 1, patience);
        m_at->office.setFault({});
        click(part<QPushButton>(unresolved, u"thisIsIt"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QVERIFY(m_at->consents()->creations()->unresolved().isEmpty());
        QCOMPARE(named(u"Jansen"_s), 1);
        QCOMPARE(m_at->table()->currentId(), m_at->list().rows().constFirst().id);
    }

    void aConsentThatNeverArrivedIsSentAgainOnlyWhenAsked()
    {
        open();
        QDialog *dialog = startCreate(u"Jansen"_s);
        m_at->office.setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.verb == "POST" ? std::optional(Behaviour::drop()) : std::nullopt;
        });
        send(dialog);
        QDialog *unresolved = m_at->dialog(u"unresolvedConsent"_s);
        auto *again = part<QPushButton>(unresolved, u"sendAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), patience);
        QCOMPARE(part<QTreeWidget>(unresolved, u"candidates"_s)->topLevelItemCount(), 0);
        // Later: the page goes on telling of it.
        QTest::keyClick(unresolved, Qt::Key_Escape);
        QTRY_VERIFY(m_at->message().contains(u"not known whether the consent of Jansen"_s));
        QCOMPARE(named(u"Jansen"_s), 0);
        m_at->office.setFault({});
        m_at->page->openUnresolved(m_at->consents()->creations()->unresolved().constFirst().creationId);
        unresolved = m_at->dialog(u"unresolvedConsent"_s);
        QVERIFY(!m_at->message().contains(u"not known whether"_s));
        again = part<QPushButton>(unresolved, u"sendAgain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), patience);
        click(again);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QCOMPARE(named(u"Jansen"_s), 1);
        QVERIFY(m_at->consents()->creations()->unresolved().isEmpty());
    }

    void itCanBeLeft()
    {
        open();
        QDialog *dialog = startCreate(u"Jansen"_s);
        m_at->office.setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.verb == "POST" ? std::optional(Behaviour::answer(500)) : std::nullopt;
        });
        send(dialog);
        QDialog *unresolved = m_at->dialog(u"unresolvedConsent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(unresolved, u"leaveIt"_s)->isEnabled(), patience);
        click(part<QPushButton>(unresolved, u"leaveIt"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_at->consents()->creations()->unresolved().isEmpty(), patience);
        QCOMPARE(named(u"Jansen"_s), 0);
    }

    void whatCannotBeForgottenStaysOpen()
    {
        open();
        QDialog *dialog = startCreate(u"Jansen"_s);
        m_at->office.setFault([](const ReceivedRequest &request) -> std::optional<Behaviour> {
            return request.verb == "POST" ? std::optional(Behaviour::answer(500)) : std::nullopt;
        });
        send(dialog);
        const QPointer<QDialog> unresolved = m_at->dialog(u"unresolvedConsent"_s);
        auto *leave = part<QPushButton>(unresolved, u"leaveIt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(leave->isEnabled(), patience);
        m_at->office.setStoreReadOnly(true);
        click(leave);
        QTRY_VERIFY_WITH_TIMEOUT(!unresolved || unresolved->findChild<ui::MessageBar *>()->isVisible(), patience);
        QVERIFY2(unresolved, "it is still there");
        QVERIFY(unresolved->findChild<ui::MessageBar *>()->text().contains(u"could not note it"_s));
        QVERIFY(unresolved->isVisible());
        QCOMPARE(m_at->consents()->creations()->unresolved().size(), 1);
        m_at->office.setStoreReadOnly(false);
        QTRY_VERIFY_WITH_TIMEOUT(leave->isEnabled(), patience);
        click(leave);
        QTRY_VERIFY_WITH_TIMEOUT(m_at->consents()->creations()->unresolved().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!unresolved, patience);
    }
};

QTEST_MAIN(TestConsentCreation)
#include "tst_consent_creation.moc"
