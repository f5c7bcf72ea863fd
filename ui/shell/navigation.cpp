// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/icons.h"
#include "ui/common/tone_colours.h"
#include "ui/common/window_panes.h"
#include "ui/shell/navigation_delegate.h"

namespace authdesk::ui {

namespace {

constexpr int entryIdRole = Qt::UserRole + 1;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    beginPane(this);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT currentIdChanged(currentId()); });
}

Navigation::~Navigation() = default;

void Navigation::addEntry(const QString &id, const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(icon(iconName), title, this);
    item->setData(entryIdRole, id);
    item->setData(Qt::AccessibleTextRole, title);
}

void Navigation::setCount(const QString &id, int count, const QString &spoken)
{
    QListWidgetItem *item = find(id);
    if (!item)
        return;
    item->setData(NavigationDelegate::CountRole, count);
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %2").arg(item->text(), spoken) : item->text());
    item->setToolTip(count > 0 ? spoken : QString());
}

QString Navigation::currentId() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(entryIdRole).toString() : QString();
}

void Navigation::setCurrentId(const QString &id)
{
    if (QListWidgetItem *item = find(id))
        setCurrentItem(item);
}

QSize Navigation::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QListWidget::sizeHint().height()};
}

QListWidgetItem *Navigation::find(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(entryIdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

} // namespace authdesk::ui
