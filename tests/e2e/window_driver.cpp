// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/window_driver.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
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
