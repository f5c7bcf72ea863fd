// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_clipboard.h"
#include "ui/common/secret_edit.h"
#include "ui/common/secret_field.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString words = u"s3cret-é"_s;

/// Everything that a screen reader can ask of the widget and what is in it.
QString readOut(QAccessibleInterface *interface)
{
    QString all;
    for (const QAccessible::Text part :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        all += interface->text(part) + u'\n';
    if (QAccessibleTextInterface *text = interface->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int child = 0; child < interface->childCount(); ++child)
        all += readOut(interface->child(child));
    return all;
}

} // namespace

class TestSecretWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void fieldHidesUntilShown()
    {
        SecretClipboard clipboard;
        SecretField field(&clipboard, u"Secret"_s);
        field.setSecret(Secret(words));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        auto *text = field.findChild<QLabel *>(u"secret_text"_s);
        auto *show = field.findChild<QToolButton *>(u"secret_show"_s);
        QVERIFY(!text->text().contains(words));
        QVERIFY(text->text().size() != words.size());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
        QVERIFY(!readOut(interface).contains(words));
        QVERIFY(readOut(interface).contains(u"Secret, hidden"_s));

        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(field.isShown());
        QCOMPARE(text->text(), words);
        QCOMPARE(text->textInteractionFlags(), Qt::NoTextInteraction);
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(!readOut(interface).contains(words));
    }

    void fieldHidesByItself()
    {
        SecretClipboard clipboard;
        SecretField field(&clipboard, u"Secret"_s);
        field.setSecret(Secret(words));
        field.setHideAfter(30ms, 10s);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setShown(true);
        QTRY_VERIFY(!field.isShown());
        QVERIFY(!field.findChild<QLabel *>(u"secret_text"_s)->text().contains(words));

        field.setHideAfter(30s, 30ms);
        field.setShown(true);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!field.isShown());

        field.setShown(true);
        field.hide();
        QVERIFY(!field.isShown());
        field.setShown(true);
        field.setSecret(Secret(u"another"_s));
        QVERIFY(!field.isShown());
    }

    void fieldCopiesByTheSecretClipboardOnly()
    {
        SecretClipboard clipboard;
        SecretField field(&clipboard, u"Secret"_s);
        QSignalSpy copied(&field, &SecretField::copied);
        QVERIFY(!field.findChild<QToolButton *>(u"secret_copy"_s)->isEnabled());
        field.setSecret(Secret(words));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClick(field.focusWidget(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(clipboard.what(), u"Secret"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
        clipboard.clearNow();
        QTest::mouseClick(field.findChild<QToolButton *>(u"secret_copy"_s), Qt::LeftButton);
        QCOMPARE(copied.size(), 2);
        QVERIFY(clipboard.holdsSecret());
        clipboard.clearNow();

        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(field.findChild<QLabel *>(u"secret_text"_s), &event);
        auto *menu = field.findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().at(0)->trigger();
        QVERIFY(clipboard.holdsSecret());
        menu->close();
    }

    void editGivesWhatWasTyped()
    {
        SecretEdit edit(u"API key"_s);
        QSignalSpy edited(&edit, &SecretEdit::edited);
        QSignalSpy entered(&edit, &SecretEdit::returnPressed);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTest::keyClicks(edit.lineEdit(), u" key-1 "_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.secret(), Secret(u"key-1"_s));
        QCOMPARE(edited.size(), 7);
        QCOMPARE(entered.size(), 1);
        QVERIFY(!readOut(QAccessible::queryAccessibleInterface(&edit)).contains(u"key-1"_s));
        edit.wipe();
        QVERIFY(edit.isEmpty());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(edit.isEmpty());
    }

    void nothingComesOutOfTheEdit()
    {
        SecretEdit edit(u"API key"_s);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(edit.lineEdit(), u"key-1"_s);
        for (const bool shown : {false, true}) {
            edit.findChild<QToolButton *>(u"secret_show"_s)->setChecked(shown);
            QCOMPARE(edit.lineEdit()->echoMode(), shown ? QLineEdit::Normal : QLineEdit::Password);
            edit.lineEdit()->selectAll();
            QTest::keyClick(edit.lineEdit(), Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(edit.lineEdit(), Qt::Key_X, Qt::ControlModifier);
            QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
            QCOMPARE(edit.lineEdit()->text(), u"key-1"_s);
        }
        QTest::mouseDClick(edit.lineEdit(), Qt::LeftButton, {}, QPoint(10, edit.lineEdit()->height() / 2));
        QVERIFY(!edit.lineEdit()->hasSelectedText());
        QVERIFY(!edit.lineEdit()->dragEnabled());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit.lineEdit()->text(), u"key-1"_s);
    }

    void editIsWipedAfterItsDialogWent()
    {
        SecretEdit edit(u"API key"_s);
        edit.setWipeAfter(30ms);
        edit.show();
        QTest::keyClicks(edit.lineEdit(), u"key-1"_s);
        edit.findChild<QToolButton *>(u"secret_show"_s)->setChecked(true);
        edit.hide();
        QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
        QTRY_VERIFY(edit.isEmpty());
    }
};

QTEST_MAIN(TestSecretWidgets)
#include "tst_secret_widgets.moc"
