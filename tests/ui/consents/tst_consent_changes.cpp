// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming, revoking and deleting by keys and clicks, while a second client changes the same consent in every order,
// and while the service refuses.
#include "tests/ui/consents/consents_office.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace authdesk;
using namespace authdesk::test;
using namespace Qt::StringLiterals;
using Status = Consent::Status;

namespace {

constexpr int revoked = 2;
constexpr int accepted = 1;

QAbstractButton *actionOf(QWidget *window, const QString &text)
{
    QAbstractButton *found = nullptr;
    const auto isThere = [&] {
        const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                found = button;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isThere, patience))
        QTest::qFail(qPrintable(u"there is no "_s + text), __FILE__, __LINE__);
    return found;
}

QString barText(QWidget *window)
{
    return window->findChild<ui::MessageBar *>()->text();
}

} // namespace

class TestConsentChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConsentsOffice> m_at;

    QString id() { return m_at->ids.constFirst(); }

    void openWithOne(const QStringList &arguments = {})
    {
        m_at = std::make_unique<ConsentsOffice>(arguments);
        m_at->openWith({u"Bakkerij Jansen"_s});
        QVERIFY(m_at->page->showConsent(id()));
    }

    /// The dialog with what it has read.
    QDialog *startRename()
    {
        m_at->table()->setFocus();
        QTest::keyClick(m_at->table(), Qt::Key_F2);
        QDialog *dialog = m_at->dialog(u"renameConsent"_s);
        if (dialog == nullptr)
            return nullptr;
        auto *name = part<QLineEdit>(dialog, u"consentName"_s);
        if (!QTest::qWaitFor([name] { return !name->isReadOnly(); }, patience))
            QTest::qFail("it was not read", __FILE__, __LINE__);
        return dialog;
    }
    void typeName(QDialog *dialog, const QString &name)
    {
        auto *field = part<QLineEdit>(dialog, u"consentName"_s);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void fail(const QByteArray &verb, const Behaviour &behaviour)
    {
        m_at->office.setFault([verb, behaviour](const ReceivedRequest &request) -> std::optional<Behaviour> {
            if (request.verb == verb && !request.target.contains("/consents?"))
                return behaviour;
            return std::nullopt;
        });
    }
    static Behaviour behaviourFor(int status)
    {
        if (status == 0)
            return Behaviour::drop();
        return Behaviour::answer(status, {}, status == 429 ? "Retry-After: 0\r\n" : "");
    }

private Q_SLOTS:
    void cleanup() { m_at.reset(); }

    void aConsentIsRenamedByKeysAlone_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("documented") << u"documented"_s;
        QTest::newRow("observed") << u"observed"_s;
    }
    void aConsentIsRenamedByKeysAlone()
    {
        QFETCH(QString, mode);
        openWithOne({u"--consents"_s, mode});
        QDialog *dialog = startRename();
        typeName(dialog, u"Bakkerij De Vries"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QCOMPARE(m_at->nameOf(id()), u"Bakkerij De Vries"_s);
        QVERIFY(m_at->message().contains(u"Bakkerij De Vries"_s));
        QCOMPARE(*m_at->list().find(id())->name, u"Bakkerij De Vries"_s);
    }

    void aNameIsAskedFor()
    {
        openWithOne();
        QDialog *dialog = startRename();
        auto *field = part<QLineEdit>(dialog, u"consentName"_s);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Space);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"at least one character"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_at->nameOf(id()), u"Bakkerij Jansen"_s);
    }

    // A second client renames while this one's dialog is open: the person chooses.
    void bothRename_data()
    {
        QTest::addColumn<bool>("keepsMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void bothRename()
    {
        QFETCH(bool, keepsMine);
        openWithOne();
        QDialog *dialog = startRename();
        m_at->rename(id(), u"Theirs"_s);
        typeName(dialog, u"Mine"_s);
        QDialog *conflict = m_at->dialog(u"consentConflict"_s);
        QCOMPARE(part<QLabel>(conflict, u"original1"_s)->text(), u"Bakkerij Jansen"_s);
        QCOMPARE(part<QLabel>(conflict, u"theirs1"_s)->text(), u"Theirs"_s);
        QCOMPARE(part<QLabel>(conflict, u"mine1"_s)->text(), u"Mine"_s);
        QCOMPARE(m_at->nameOf(id()), u"Theirs"_s);
        if (keepsMine) {
            click(part<QPushButton>(conflict, u"useMine"_s));
            QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
            QCOMPARE(m_at->nameOf(id()), u"Mine"_s);
        } else {
            QTest::keyClick(conflict, Qt::Key_Return); // the harmless one
            QTRY_VERIFY(!conflict->isVisible());
            QCOMPARE(m_at->nameOf(id()), u"Theirs"_s);
            // Nothing typed is lost, and now it goes by theirs.
            QCOMPARE(part<QLineEdit>(dialog, u"consentName"_s)->text(), u"Mine"_s);
            typeName(dialog, u"Both"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
            QCOMPARE(m_at->nameOf(id()), u"Both"_s);
        }
    }

    void aConflictDuringTheChoiceIsOneMoreQuestion()
    {
        openWithOne();
        QDialog *dialog = startRename();
        m_at->rename(id(), u"Theirs"_s);
        typeName(dialog, u"Mine"_s);
        QDialog *first = m_at->dialog(u"consentConflict"_s);
        m_at->rename(id(), u"Theirs again"_s);
        click(part<QPushButton>(first, u"useMine"_s));
        const auto isAskedAnew = [this] {
            const QList<QLabel *> theirs = m_at->page->findChildren<QLabel *>(u"theirs1"_s);
            return std::any_of(theirs.cbegin(), theirs.cend(),
                               [](const QLabel *one) { return one->isVisible() && one->text() == u"Theirs again"_s; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAskedAnew(), patience);
        QDialog *second = m_at->dialog(u"consentConflict"_s);
        const int sent = m_at->office.sent("PATCH", id().toLatin1());
        QTest::keyClick(second, Qt::Key_Escape);
        QTRY_VERIFY(!second->isVisible());
        QCOMPARE(m_at->office.sent("PATCH", id().toLatin1()), sent); // nothing goes round by itself
        QCOMPARE(m_at->nameOf(id()), u"Theirs again"_s);
    }

    void anotherFieldIsMerged()
    {
        openWithOne();
        QDialog *dialog = startRename();
        m_at->setStatus(id(), revoked);
        typeName(dialog, u"Mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QVERIFY2(m_at->message().contains(u"both changes hold"_s), qPrintable(m_at->message()));
        QCOMPARE(m_at->nameOf(id()), u"Mine"_s);
        QCOMPARE(m_at->colleague.statusOf(id()), revoked);
    }

    void theSameNameIsDone()
    {
        openWithOne();
        QDialog *dialog = startRename();
        m_at->rename(id(), u"Same"_s);
        typeName(dialog, u"Same"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QVERIFY(m_at->message().contains(u"Same"_s));
    }

    void deletedElsewhereGivesBackWhatWasTyped()
    {
        openWithOne();
        QDialog *dialog = startRename();
        m_at->remove(id());
        typeName(dialog, u"Typed in vain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(barText(dialog).contains(u"deleted elsewhere"_s), patience);
        QVERIFY(!part<QPushButton>(dialog, u"save"_s)->isEnabled());
        click(actionOf(dialog, u"Copy what was typed"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Typed in vain"_s);
        click(actionOf(dialog, u"New consent of this name…"_s));
        QDialog *anew = m_at->dialog(u"createConsent"_s);
        QCOMPARE(part<QLineEdit>(anew, u"consentName"_s)->text(), u"Typed in vain"_s);
    }

    void aConsentThatGoesWhileItsDialogsAreOpenSaysSo()
    {
        openWithOne();
        QDialog *dialog = startRename();
        m_at->remove(id());
        m_at->reload();
        QTRY_VERIFY(barText(dialog).contains(u"deleted elsewhere"_s));
    }

    void refusalsOfRenamingKeepTheText_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 429, 500, 0})
            QTest::addRow("%d", status) << status;
    }
    void refusalsOfRenamingKeepTheText()
    {
        QFETCH(int, status);
        openWithOne();
        QDialog *dialog = startRename();
        fail("PATCH", behaviourFor(status));
        typeName(dialog, u"Mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!barText(dialog).isEmpty(), patience);
        QCOMPARE(part<QLineEdit>(dialog, u"consentName"_s)->text(), u"Mine"_s);
        m_at->office.setFault({});
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(dialog, u"save"_s)->isEnabled(), patience);
        QTest::keyClick(part<QLineEdit>(dialog, u"consentName"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->hasDialog(), patience);
        QCOMPARE(m_at->nameOf(id()), u"Mine"_s);
    }

    void aConsentThatCannotBeReadIsTriedAgain()
    {
        openWithOne();
        fail("GET", Behaviour::answer(500));
        m_at->table()->setFocus();
        QTest::keyClick(m_at->table(), Qt::Key_F2);
        QDialog *dialog = m_at->dialog(u"renameConsent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(barText(dialog).contains(u"could not be read"_s), patience);
        m_at->office.setFault({});
        click(actionOf(dialog, u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLineEdit>(dialog, u"consentName"_s)->isReadOnly(), patience);
        typeName(dialog, u"Read after all"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_at->nameOf(id()), u"Read after all"_s, patience);
    }

    void aConsentIsRevoked()
    {
        openWithOne();
        click(m_at->button(u"detailRevoke"_s));
        QDialog *dialog = m_at->dialog(u"revokeConsent"_s);
        const QString told = visibleTexts(dialog).join(u'\n');
        QVERIFY(told.contains(u"180 days"_s) && told.contains(u"Environment: Practice"_s) &&
                told.contains(u"Bakkerij Jansen"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // keeps it
        QTRY_VERIFY(!m_at->hasDialog());
        QCOMPARE(m_at->colleague.statusOf(id()), 0);
        click(m_at->button(u"detailRevoke"_s));
        click(part<QPushButton>(m_at->dialog(u"revokeConsent"_s), u"act"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_at->list().find(id())->status, Status::Revoked, patience);
        QCOMPARE(m_at->colleague.statusOf(id()), revoked);
        QTRY_VERIFY(m_at->message().contains(u"was revoked"_s));
        QVERIFY(!m_at->button(u"detailRevoke"_s)->isVisible());
    }

    void revokingWhatWasAcceptedMeanwhileAsksWhich()
    {
        openWithOne();
        click(m_at->button(u"detailRevoke"_s));
        QDialog *dialog = m_at->dialog(u"revokeConsent"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_at->office.sent("GET", id().toLatin1()) > 0, patience);
        QTest::qWait(0);
        practice::connectSystem(m_at->colleague, id(), u"fortnox"_s);
        QCOMPARE(m_at->colleague.statusOf(id()), accepted);
        click(part<QPushButton>(dialog, u"act"_s));
        QDialog *conflict = m_at->dialog(u"consentConflict"_s);
        QCOMPARE(part<QLabel>(conflict, u"theirs1"_s)->text(), u"Accepted"_s);
        QCOMPARE(part<QLabel>(conflict, u"mine1"_s)->text(), u"Revoked"_s);
        click(part<QPushButton>(conflict, u"useMine"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_at->list().find(id())->status, Status::Revoked, patience);
        QCOMPARE(m_at->colleague.statusOf(id()), revoked);
    }

    void aQuestionThatNoLongerStandsSaysSo()
    {
        openWithOne();
        click(m_at->button(u"detailDelete"_s));
        QDialog *dialog = m_at->dialog(u"deleteConsent"_s);
        QVERIFY(visibleTexts(dialog).join(u'\n').contains(u"cannot be undone"_s));
        m_at->remove(id());
        m_at->reload();
        QTRY_VERIFY(part<QLabel>(dialog, u"overdue"_s)->isVisible());
        QVERIFY(!part<QPushButton>(dialog, u"act"_s)->isEnabled());
    }

    void deletingWhatWasChangedMeanwhileAsksAgain()
    {
        openWithOne();
        click(m_at->button(u"detailDelete"_s));
        QDialog *dialog = m_at->dialog(u"deleteConsent"_s);
        m_at->rename(id(), u"Theirs"_s);
        click(part<QPushButton>(dialog, u"act"_s));
        QDialog *again = m_at->dialog(u"deleteChangedConsent"_s);
        QVERIFY(visibleTexts(again).join(u'\n').contains(u"Theirs"_s));
        QVERIFY(m_at->exists(id()));
        click(part<QPushButton>(again, u"act"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_at->list().find(id()) == nullptr, patience);
        QVERIFY(!m_at->exists(id()));
        QTRY_VERIFY(m_at->message().contains(u"was deleted"_s));
    }

    void refusalsOfRevokingAndDeletingAreTold_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 412, 429, 500, 0}) {
            QTest::addRow("revoke %d", status)
                << QByteArray("PATCH") << u"detailRevoke"_s << u"revokeConsent"_s << status;
            QTest::addRow("delete %d", status)
                << QByteArray("DELETE") << u"detailDelete"_s << u"deleteConsent"_s << status;
        }
    }
    void refusalsOfRevokingAndDeletingAreTold()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        QFETCH(int, status);
        openWithOne();
        fail(verb, behaviourFor(status));
        click(m_at->button(button));
        click(part<QPushButton>(m_at->dialog(dialog), u"act"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_at->message().isEmpty(), patience);
        m_at->office.setFault({});
        QVERIFY(m_at->exists(id()));
        QCOMPARE(m_at->colleague.statusOf(id()), 0);
    }
};

QTEST_MAIN(TestConsentChanges)
#include "tst_consent_changes.moc"
