// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace authdesk::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString keyText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setTabKeyNavigation(false);
    for (const QMenu *menu : menus)
        addMenu(menu);
    addKeys(tr("In a table"), Shortcut::Place::Table);
    addKeys(tr("In a search field"), Shortcut::Place::Search);
    addKeys(tr("In every window"), Shortcut::Place::AnyWindow);
    m_list->expandAll();
    fitWidth();
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(sizeHint().width(), fontMetrics().height() * 30);
}

void ShortcutsDialog::fitWidth()
{
    // To what the columns hold, in whatever language; stretched, the last one would tell its place instead.
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setMinimumWidth(header->length() + m_list->verticalScrollBar()->sizeHint().width() +
                            2 * m_list->frameWidth());
    header->setStretchLastSection(true);
}

void ShortcutsDialog::addMenu(const QMenu *menu)
{
    QList<std::pair<QString, QString>> keys;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && !action->shortcut().isEmpty())
            keys.append({withoutMnemonic(action->text()), keyText(action->shortcuts())});
    }
    addGroup(withoutMnemonic(menu->title()), keys);
}

void ShortcutsDialog::addKeys(const QString &title, Shortcut::Place place)
{
    QList<std::pair<QString, QString>> keys;
    const QList<Shortcut> all = shortcuts();
    for (const Shortcut &one : all) {
        if (one.place == place)
            keys.append({one.text, one.keys.isEmpty() ? tr("Letters") : keyText(one.keys)});
    }
    addGroup(title, keys);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys)
{
    if (keys.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const auto &[action, key] : keys)
        new QTreeWidgetItem(group, {action, key});
}

} // namespace authdesk::ui
