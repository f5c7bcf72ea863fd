// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secret_clipboard.h"

#include "ui/common/clipboard_countdown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>
#include <memory>

using namespace authdesk;
using namespace authdesk::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A system that does not let the clipboard be cleared, as GNOME on Wayland does without focus.
class RefusingClipboard : public SecretClipboard
{
public:
    using SecretClipboard::SecretClipboard;
    bool refuses = true;

protected:
    void emptySystemClipboard() override
    {
        if (!refuses)
            SecretClipboard::emptySystemClipboard();
    }
};

QClipboard *system()
{
    return QGuiApplication::clipboard();
}

const Secret appKey(u"ak-4711 with é"_s);

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { system()->clear(); }

    void carriesTheMark()
    {
        SecretClipboard clipboard;
        clipboard.copy(appKey, u"App Key"_s);
        QCOMPARE(system()->text(), u"ak-4711 with é"_s);
        const QMimeData *mime = system()->mimeData();
        QCOMPARE(mime->data(u"text/plain"_s), "ak-4711 with é"_ba);
        QVERIFY(!mime->hasHtml());
#ifdef Q_OS_LINUX
        QCOMPARE(mime->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
        if (system()->supportsSelection())
            QVERIFY(system()->text(QClipboard::Selection).isEmpty());
        QVERIFY(clipboard.holdsSecret());
    }

    void clearsWhenTheTimeIsUp()
    {
        SecretClipboard clipboard;
        QSignalSpy seconds(&clipboard, &SecretClipboard::secondsLeftChanged);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.setLifetime(2s);
        clipboard.copy(appKey, u"App Key"_s);
        QCOMPARE(clipboard.secondsLeft(), 2);
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(system()->text().isEmpty());
        QCOMPARE(seconds.size(), 3);
        QCOMPARE(seconds.at(0).at(0).toInt(), 2);
        QCOMPARE(seconds.at(0).at(1).toString(), u"App Key"_s);
        QCOMPARE(seconds.at(1).at(0).toInt(), 1);
        QCOMPARE(seconds.at(2).at(0).toInt(), 0);
        QVERIFY(!clipboard.holdsSecret());
    }

    void neverTouchesWhatIsSomebodyElses()
    {
        SecretClipboard clipboard;
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(appKey, u"App Key"_s);
        system()->setText(u"a recipe"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(clipboard.secondsLeft(), 0);
        clipboard.clearNow();
        QCOMPARE(system()->text(), u"a recipe"_s);
    }

    void looksBeforeItClears()
    {
        SecretClipboard clipboard;
        clipboard.copy(appKey, u"App Key"_s);
        {
            const QSignalBlocker unheard(system()); // without focus, Wayland does not tell of changes
            system()->setText(u"a recipe"_s);
        }
        QVERIFY(clipboard.holdsSecret());
        clipboard.clearNow();
        QCOMPARE(system()->text(), u"a recipe"_s);
        QVERIFY(!clipboard.holdsSecret());
    }

    void aSecondCopyStartsAgain()
    {
        SecretClipboard clipboard;
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(appKey, u"App Key"_s);
        clipboard.copy(Secret(u"s3cret"_s), u"Secret"_s);
        QCOMPARE(clipboard.what(), u"Secret"_s);
        QCOMPARE(clipboard.secondsLeft(), 30);
        QCOMPARE(cleared.size(), 0);
        QCOMPARE(system()->text(), u"s3cret"_s);
        clipboard.clearNow();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(system()->text().isEmpty());
    }

    void copyingNothingChangesNothing()
    {
        SecretClipboard clipboard;
        system()->setText(u"a recipe"_s);
        clipboard.copy(Secret(), u"App Key"_s);
        QVERIFY(!clipboard.holdsSecret());
        QCOMPARE(system()->text(), u"a recipe"_s);
    }

    void aClipboardManagersCopyIsRecognised()
    {
        SecretClipboard clipboard;
        clipboard.copy(appKey, u"App Key"_s);
        system()->setText(u"ak-4711 with é"_s); // the manager takes it over, without the mark
        QVERIFY(clipboard.holdsSecret());
        clipboard.clearNow();
        QVERIFY(system()->text().isEmpty());
    }

    void clearsAtQuitAndWithItsEnd()
    {
        {
            SecretClipboard clipboard;
            clipboard.copy(appKey, u"App Key"_s);
            QMetaObject::invokeMethod(qApp, "aboutToQuit");
            QVERIFY(system()->text().isEmpty());
            clipboard.copy(appKey, u"App Key"_s);
        }
        QVERIFY(system()->text().isEmpty());
        {
            SecretClipboard clipboard;
            clipboard.copy(appKey, u"App Key"_s);
            system()->setText(u"a recipe"_s);
        }
        QCOMPARE(system()->text(), u"a recipe"_s);
    }

    void triesAgainWhenAWindowGetsTheFocus()
    {
        RefusingClipboard clipboard;
        QSignalSpy refused(&clipboard, &SecretClipboard::couldNotClear);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(appKey, u"App Key"_s);
        clipboard.clearNow();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).toString(), u"App Key"_s);
        QVERIFY(clipboard.holdsSecret());
        clipboard.refuses = false;
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(cleared.size(), 1);
        QVERIFY(system()->text().isEmpty());
    }

    void theCountdownIsVisible()
    {
        RefusingClipboard clipboard;
        clipboard.refuses = false;
        QWidget window;
        ClipboardCountdown countdown(&clipboard, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!countdown.isVisible());
        clipboard.copy(appKey, u"App Key"_s);
        QVERIFY(countdown.isVisible());
        auto *text = countdown.findChild<QLabel *>(u"countdown_text"_s);
        QVERIFY(text->text().startsWith(u"App Key copied"_s));
        QVERIFY(text->text().contains(u"30"_s));
        QTRY_VERIFY(text->text().contains(u"29"_s));
        auto *clear = countdown.findChild<QPushButton *>(u"countdown_clear"_s);
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(!countdown.isVisible());
        QVERIFY(system()->text().isEmpty());

        clipboard.refuses = true;
        clipboard.copy(appKey, u"App Key"_s);
        clipboard.clearNow();
        QVERIFY(countdown.isVisible());
        QVERIFY(text->text().contains(u"still on the clipboard"_s));
        clipboard.refuses = false;
    }

    void aCountdownMadeLaterGoesOnCounting()
    {
        SecretClipboard clipboard;
        clipboard.copy(appKey, u"App Key"_s);
        ClipboardCountdown countdown(&clipboard);
        QVERIFY(!countdown.isHidden());
        QVERIFY(countdown.findChild<QLabel *>(u"countdown_text"_s)->text().startsWith(u"App Key copied"_s));
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secret_clipboard.moc"
