// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace authdesk {

/// The part of a window that has this name. Fails the running test, and gives null, where there is none.
template<class T>
[[nodiscard]] T *part(QWidget *window, const QString &name)
{
    auto *found = window->findChild<T *>(name);
    if (found == nullptr)
        QTest::qFail(qPrintable(QStringLiteral("there is no %1").arg(name)), __FILE__, __LINE__);
    return found;
}

/// A click in the middle of a widget that can be seen and used; fails the running test where it cannot.
void click(QWidget *widget);
/// Puts the focus there by a click and types.
void typeInto(QWidget *widget, const QString &text);
/// The visible top-level window of this name; null while there is none.
[[nodiscard]] QWidget *topLevel(const QString &name);

/// Letters that more than one visible part of a window asks for with Alt, each with the texts that ask: "R: &Resend,
/// &Refresh". Such a letter only moves the focus from one to the other.
[[nodiscard]] QStringList clashingMnemonics(const QWidget *window);

/// Saves what the screen shows, as NN-NAME.png in the folder that AUTHDESK_SCREENSHOTS names; does nothing without it.
void shoot(const QString &name);

} // namespace authdesk
