// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Severity = MessageBar::Severity;

class TestMessageBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPointer<MessageBar> m_bar;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar(m_window.get());
        m_window->resize(600, 200);
        m_bar->move(100, 100); // the pointer rests at the window's corner, and it would wait for it
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void isHiddenUntilThereIsSomething()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->showMessage(Severity::Success, u"Sent."_s);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), u"Sent."_s);
        m_bar->clear();
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(m_bar->text(), QString());
        QVERIFY(!m_bar->severity());
    }

    void successGoesErrorsStay()
    {
        m_bar->setLifetime(20ms);
        QSignalSpy closed(m_bar.data(), &MessageBar::closed);
        m_bar->showMessage(Severity::Success, u"Sent."_s);
        QTRY_VERIFY(!m_bar->isVisible());
        QCOMPARE(closed.size(), 1);
        m_bar->showMessage(Severity::Error, u"Not sent."_s);
        QTest::qWait(80); // several lifetimes: the one way to see that nothing happens
        QVERIFY(m_bar->isVisible());
    }

    void aCoveredErrorComesBack()
    {
        m_bar->setLifetime(20ms);
        m_bar->showMessage(Severity::Error, u"Not sent."_s);
        m_bar->showMessage(Severity::Information, u"Refreshed."_s);
        QCOMPARE(m_bar->text(), u"Refreshed."_s);
        QTRY_COMPARE(m_bar->text(), u"Not sent."_s);
        m_bar->showMessage(Severity::Error, u"Another."_s);
        QTest::mouseClick(m_bar->findChild<QToolButton *>(u"message_close"_s), Qt::LeftButton);
        QVERIFY(!m_bar->isVisible());
    }

    void actionsRunOnceAndMayShowTheNextMessage()
    {
        int runs = 0;
        const MessageBar::Action again{u"Try again"_s, [&] {
                                           ++runs;
                                           m_bar->showMessage(Severity::Error, u"Again not."_s);
                                       }};
        m_bar->showMessage(Severity::Error, u"Not sent."_s, {again});
        auto *button = m_bar->findChild<QPushButton *>(u"message_action_0"_s);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(runs, 1);
        QCOMPARE(m_bar->text(), u"Again not."_s);
    }

    void detailsReachTheClipboard()
    {
        m_bar->showMessage(Severity::Error, u"Not sent."_s, {}, u"Kind: Offline"_s);
        QTest::mouseClick(m_bar->findChild<QPushButton *>(u"message_details"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Not sent.\n\nKind: Offline"_s);
        QVERIFY(m_bar->isVisible());
        m_bar->showMessage(Severity::Error, u"Not sent."_s);
        QVERIFY(!m_bar->findChild<QPushButton *>(u"message_details"_s));
    }

    void escapeClosesIt()
    {
        m_bar->showMessage(Severity::Warning, u"Careful."_s);
        auto *close = m_bar->findChild<QToolButton *>(u"message_close"_s);
        QVERIFY(!close->accessibleName().isEmpty());
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
    }

    void doesNotGoWhileSomebodyIsAtIt()
    {
        m_bar->setLifetime(20ms);
        m_bar->showMessage(Severity::Success, u"Sent."_s);
        m_bar->findChild<QToolButton *>(u"message_close"_s)->setFocus();
        QTest::qWait(80);
        QVERIFY(m_bar->isVisible());
    }

    void namesAreShownLetterByLetter()
    {
        m_bar->showMessage(Severity::Success, u"<b>Jansen</b> was sent."_s);
        QCOMPARE(m_bar->findChild<QLabel *>(u"message_text"_s)->textFormat(), Qt::PlainText);
    }

    void screenReadersFindTheSentence()
    {
        m_bar->showMessage(Severity::Error, u"Not sent."_s);
        QCOMPARE(m_bar->accessibleName(), u"Not sent."_s);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
