// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/attention_list.h"
#include "ui/common/keyed_list_model.h"
#include "ui/common/table_roles.h"

#include <functional>

namespace authdesk::ui {

/// What needs attention as a table. Keeps no copy: every cell is read from the list.
class AttentionModel : public KeyedListModel
{
    Q_OBJECT

public:
    enum Role { IsRefusedRole = FirstFreeRole }; ///< bool
    enum Column { Client, Matter, Time, Step, ColumnCount };

    /// The list outlives the model. Lines that are about the environment itself go by the name that stands for the
    /// client, see setEnvironmentName().
    explicit AttentionModel(const AttentionList *attention, QObject *parent = nullptr);

    void setEnvironmentName(const QString &name);
    /// Which next steps the account may not take: their buttons are shown as such.
    void setRefused(const std::function<bool(AttentionItem::NextStep)> &isRefused);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Ages grow without a change of the list: tells the views to paint them anew.
    void ageAll();

private:
    [[nodiscard]] QString text(const AttentionItem &item, int column) const;
    [[nodiscard]] QVariant sortValue(const AttentionItem &item, int column) const;
    [[nodiscard]] QString nameIn(const AttentionItem &item) const;

    const AttentionList *m_attention;
    QString m_environmentName;
    std::function<bool(AttentionItem::NextStep)> m_isRefused;
};

} // namespace authdesk::ui
