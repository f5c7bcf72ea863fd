// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnerships/partnerships.h"
#include "ui/common/keyed_list_model.h"

namespace authdesk::ui {

/// The partnerships of an environment as a table. Keeps no copy: every cell is read from the list.
class PartnershipsModel : public KeyedListModel
{
    Q_OBJECT

public:
    /// What one looks for first stands first, so that it is seen in a narrow window too.
    enum Column { Client, Status, Environment, Since, EndedOn, EndedBy, Email, ColumnCount };

    /// What StatusRole answers; a filter's value is not negative, so Unknown has a number of its own.
    static constexpr int unknownStatus = 99;
    [[nodiscard]] static int filterValue(Partnership::Status status);

    /// The partnerships outlive the model.
    explicit PartnershipsModel(const Partnerships *partnerships, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Partnerships *m_partnerships;
};

} // namespace authdesk::ui
