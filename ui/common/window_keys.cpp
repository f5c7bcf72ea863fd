// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/window_keys.h"

#include "ui/common/window_panes.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>

namespace authdesk::ui {

namespace {

constexpr const char *reachedProperty = "enterOnlyReaches";

bool isEnter(const QKeyEvent *event)
{
    const bool isKey = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return isKey && !(event->modifiers() & ~Qt::KeypadModifier);
}

bool typesLines(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr;
}

/// Check boxes and radio buttons are fields of a form, though they derive from the same class.
QAbstractButton *buttonIn(QWidget *widget)
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool isField =
        qobject_cast<QCheckBox *>(button) != nullptr || qobject_cast<QRadioButton *>(button) != nullptr;
    return isField ? nullptr : button;
}

void enterInField(QDialog *dialog)
{
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->window() != dialog || !button->isVisible() || !button->isEnabled())
            continue;
        if (button->property(reachedProperty).toBool()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
        if (button->isDefault()) {
            button->click();
            return;
        }
    }
}

bool pressedEnter(QWidget *widget, const QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return !typesLines(widget);
    if (QAbstractButton *button = buttonIn(widget)) {
        button->click();
        return true;
    }
    if (auto *dialog = qobject_cast<QDialog *>(widget)) {
        enterInField(dialog);
        return true;
    }
    return false;
}

void openContextMenu(QWidget *widget)
{
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
}

bool pressedKey(QWidget *widget, QKeyEvent *event)
{
    if (isEnter(event))
        return pressedEnter(widget, event);
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openContextMenu(widget);
        return true;
    }
    const bool isBack = event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_F6 && (isBack || event->modifiers() == Qt::NoModifier))
        return focusNextPane(widget->window(), !isBack);
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && widget->hasFocus() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return focusNextWidget(widget, event->key() == Qt::Key_Tab && !isBack);
    return false;
}

} // namespace

WindowKeys::WindowKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

WindowKeys::~WindowKeys() = default;

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // Else QDialog makes the first button in the tab order the default one where a dialog has none.
        if (auto *button = qobject_cast<QPushButton *>(watched))
            button->setAutoDefault(false);
    } else if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (pressedKey(static_cast<QWidget *>(watched), key)) {
            key->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void setEnterOnlyReaches(QPushButton *button, bool on)
{
    button->setProperty(reachedProperty, on);
}

} // namespace authdesk::ui
