// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/window_panes.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <tuple>

namespace authdesk::ui {

namespace {

constexpr const char *paneProperty = "beginsPane";

using Widgets = QList<QWidget *>;

void collect(QWidget *widget, Widgets &found);

std::tuple<int, int> placeOf(const QLayout *layout, int item)
{
    int row = 0;
    int column = item;
    int span = 0;
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        grid->getItemPosition(item, &row, &column, &span, &span);
    } else if (const auto *form = qobject_cast<const QFormLayout *>(layout)) {
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getItemPosition(item, &row, &role);
        column = role;
    }
    return {row, column};
}

void collect(const QLayout *layout, Widgets &found)
{
    QList<int> items;
    for (int item = 0; item < layout->count(); ++item)
        items.append(item);
    std::stable_sort(items.begin(), items.end(),
                     [layout](int one, int other) { return placeOf(layout, one) < placeOf(layout, other); });
    for (const int item : std::as_const(items)) {
        if (QWidget *widget = layout->itemAt(item)->widget())
            collect(widget, found);
        else if (const QLayout *inner = layout->itemAt(item)->layout())
            collect(inner, found);
    }
}

/// Those that Qt places without a layout of theirs.
Widgets partsOf(const QWidget *widget)
{
    if (const auto *window = qobject_cast<const QMainWindow *>(widget))
        return {window->centralWidget(), window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly)};
    if (const auto *area = qobject_cast<const QScrollArea *>(widget))
        return {area->widget()};
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
        return {tabs->tabBar(), tabs->currentWidget()};
    Widgets parts;
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    }
    return parts;
}

void collect(QWidget *widget, Widgets &found)
{
    if (widget == nullptr || !widget->isVisible())
        return;
    if (widget->focusPolicy() & Qt::TabFocus && widget->focusProxy() == nullptr)
        found.append(widget);
    const Widgets parts = partsOf(widget);
    for (QWidget *part : parts)
        collect(part, found);
    if (parts.isEmpty() && widget->layout() != nullptr)
        collect(widget->layout(), found);
}

const QWidget *paneOf(const QWidget *widget)
{
    while (widget != nullptr && !widget->property(paneProperty).toBool())
        widget = widget->parentWidget();
    return widget;
}

void setFocusByKey(QWidget *widget, bool forward)
{
    widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    widget->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

/// Whether Tab goes to another part of the date first.
bool hasNextSection(const QWidget *widget, bool forward)
{
    const auto *date = qobject_cast<const QDateTimeEdit *>(widget);
    return date != nullptr && date->currentSectionIndex() != (forward ? date->sectionCount() - 1 : 0);
}

} // namespace

void beginPane(QWidget *widget)
{
    widget->setProperty(paneProperty, true);
}

bool focusNextPane(QWidget *window, bool forward)
{
    Widgets beginnings;
    qsizetype current = 0;
    const QWidget *pane = nullptr;
    Widgets order;
    collect(window, order);
    for (QWidget *widget : std::as_const(order)) {
        const QWidget *marked = paneOf(widget);
        if (widget->isEnabled() && (beginnings.isEmpty() || (marked != nullptr && marked != pane))) {
            beginnings.append(widget);
            pane = marked;
        }
        if (widget->hasFocus())
            current = beginnings.size() - 1;
    }
    if (beginnings.size() < 2)
        return false;
    const qsizetype step = forward ? 1 : beginnings.size() - 1;
    setFocusByKey(beginnings.at((current + step) % beginnings.size()), true);
    return true;
}

bool focusNextWidget(QWidget *widget, bool forward)
{
    Widgets order;
    collect(widget->window(), order);
    order.removeIf([](const QWidget *one) { return !one->isEnabled(); });
    const qsizetype current = order.indexOf(widget);
    if (current < 0 || order.size() < 2 || hasNextSection(widget, forward))
        return false;
    const qsizetype step = forward ? 1 : order.size() - 1;
    setFocusByKey(order.at((current + step) % order.size()), forward);
    return true;
}

} // namespace authdesk::ui
