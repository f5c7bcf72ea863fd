// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/window_driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPixmap>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace authdesk {

void click(QWidget *widget)
{
    if (widget == nullptr)
        return; // the test has failed already
    if (!QTest::qWaitFor([widget] { return widget->isVisible() && widget->isEnabled(); })) {
        QTest::qFail(qPrintable(widget->objectName() + u" cannot be clicked"_s), __FILE__, __LINE__);
        return;
    }
    QTest::mouseClick(widget, Qt::LeftButton);
}

void typeInto(QWidget *widget, const QString &text)
{
    click(widget);
    if (widget != nullptr)
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : widget, text);
}

QWidget *topLevel(const QString &name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == name && window->isVisible())
            return window;
    }
    return nullptr;
}

QStringList clashingMnemonics(const QWidget *window)
{
    QMap<QString, QStringList> texts;
    const auto take = [&texts](const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty())
            texts[mnemonic.toString()].append(text);
    };
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->window() == window)
            take(button->text());
    }
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->buddy() != nullptr && label->window() == window)
            take(label->text());
    }
    const QList<QMenuBar *> bars = window->findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus)
            take(menu->text());
    }
    QStringList clashes;
    for (auto letter = texts.cbegin(); letter != texts.cend(); ++letter) {
        if (letter->size() > 1)
            clashes.append(letter.key() + u": "_s + letter->join(u", "_s));
    }
    return clashes;
}

void shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("AUTHDESK_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    static int number = 0;
    QDir().mkpath(folder);
    // What was just shown is painted when the event loop turns.
    QTest::qWait(150);
    const QString file = u"%1/%2-%3.png"_s.arg(folder).arg(++number, 2, 10, QLatin1Char('0')).arg(name);
    const bool isOnScreen = QGuiApplication::platformName() == "xcb"_L1;
    QWidget *front = QApplication::activeWindow();
    const QPixmap picture = isOnScreen         ? QGuiApplication::primaryScreen()->grabWindow(0)
                            : front != nullptr ? front->grab()
                                               : QPixmap();
    if (!picture.save(file))
        qWarning("no screenshot could be saved as %s", qPrintable(file));
}

} // namespace authdesk
