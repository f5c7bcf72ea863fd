// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_field.h"

#include "ui/common/icons.h"

#include <QKeyEvent>

namespace authdesk::ui {

namespace {

constexpr int widest = 320;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMaximumWidth(widest);
    addAction(icon(u"search"), LeadingPosition);
}

SearchField::~SearchField() = default;

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QLineEdit::keyPressEvent(event);
    else if (text().isEmpty())
        Q_EMIT leaveRequested();
    else
        clear();
}

} // namespace authdesk::ui
