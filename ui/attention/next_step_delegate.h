// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace authdesk::ui {

/// Draws what stands in a cell as a button that can be clicked, for tables too long for real ones. By keyboard the row
/// itself is activated.
class NextStepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NextStepDelegate(QObject *parent = nullptr);
    ~NextStepDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    /// The row whose button was clicked, by its IdRole.
    void clicked(const QString &id);

private:
    QPersistentModelIndex m_pressed;
};

} // namespace authdesk::ui
