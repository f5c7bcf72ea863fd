// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/next_step_delegate.h"

#include "ui/attention/attention_model.h"
#include "ui/common/plain_text.h"
#include "ui/common/table_roles.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace authdesk::ui {

namespace {

constexpr int air = 4; // around the button, so that those of two rows do not touch

/// Not RecordTable's own style, whose margins are made for texts.
QStyle *buttonStyle()
{
    return QApplication::style();
}

QStyleOptionButton buttonIn(const QStyleOptionViewItem &cell)
{
    QStyleOptionButton button;
    button.direction = cell.direction;
    button.fontMetrics = cell.fontMetrics;
    button.palette = cell.palette;
    button.text = plainButtonText(cell.text);
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    if (cell.state & QStyle::State_Active)
        button.state |= QStyle::State_Active;
    const QSize text = cell.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    const QSize wanted = buttonStyle()->sizeFromContents(QStyle::CT_PushButton, &button, text);
    const QRect room = cell.rect.adjusted(2 * air, air, -2 * air, -air);
    button.rect = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                      QSize(qMin(wanted.width(), room.width()), room.height()), room);
    return button;
}

} // namespace

NextStepDelegate::NextStepDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

NextStepDelegate::~NextStepDelegate() = default;

void NextStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionButton button = buttonIn(cell);
    if (index.data(AttentionModel::IsRefusedRole).toBool()) {
        button.state &= ~QStyle::State_Enabled;
        button.palette.setCurrentColorGroup(QPalette::Disabled);
    }
    // It may have been let go elsewhere, of which this delegate does not hear.
    if (m_pressed.isValid() && m_pressed == index && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        button.state = (button.state & ~QStyle::State_Raised) | QStyle::State_Sunken;
    else if (cell.state & QStyle::State_MouseOver)
        button.state |= QStyle::State_MouseOver;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    buttonStyle()->drawControl(QStyle::CE_PushButton, &button, painter, nullptr);
    painter->restore();
}

QSize NextStepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionButton button;
    button.fontMetrics = cell.fontMetrics;
    button.text = plainButtonText(cell.text);
    const QSize text = cell.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    return buttonStyle()->sizeFromContents(QStyle::CT_PushButton, &button, text) + QSize(4 * air, 2 * air);
}

bool NextStepDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isOnButton =
        mouse->button() == Qt::LeftButton && buttonIn(cell).rect.contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = isOnButton ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return false; // the row is selected as well
    }
    const bool isClicked = isOnButton && m_pressed.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (isClicked)
        Q_EMIT clicked(index.siblingAtColumn(0).data(IdRole).toString());
    return isClicked;
}

} // namespace authdesk::ui
