// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consents/consents.h"
#include "ui/common/keyed_list_model.h"
#include "ui/common/table_roles.h"

#include <QHash>
#include <functional>

namespace authdesk::ui {

/// The consents of an environment as a table. Keeps no copy: every cell is read from the list.
class ConsentsModel : public KeyedListModel
{
    Q_OBJECT

public:
    /// What one looks for first stands first, so that it is seen in a narrow window too.
    enum Column { Name, Status, System, DaysLeft, Created, Updated, ColumnCount };
    /// Column 0, whole numbers, for filters.
    enum Role {
        SourceRole = FirstFreeRole, ///< see sourceNumber()
        CreatedDayRole,             ///< Julian day by the user's clock; 0 where it is not known
        UpdatedDayRole,             ///< the same; of one that was never changed, of its creation
        TestRole,                   ///< 1 for a test, 0 for none, 2 where the service does not say
    };

    /// What StatusRole answers; a filter's value is not negative, so Unknown has a number of its own.
    static constexpr int unknownStatus = 99;
    [[nodiscard]] static int filterValue(Consent::Status status);

    /// The consents outlive the model.
    explicit ConsentsModel(const Consents *consents, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The number that SourceRole answers for a system; the same for as long as the model is there. 0 for none.
    [[nodiscard]] int sourceNumber(const QString &source) const;
    /// Time has passed: days left are others now.
    void ageAll();
    /// For tests: what it takes for the present time.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

private:
    [[nodiscard]] QString text(const Consent &consent, int column) const;
    [[nodiscard]] QVariant sortValue(const Consent &consent, int column) const;
    [[nodiscard]] QString toolTip(const Consent &consent, int column) const;
    [[nodiscard]] QString searchText(const Consent &consent) const;

    const Consents *m_consents;
    mutable QHash<QString, int> m_sourceNumbers;
    std::function<QDateTime()> m_now;
};

} // namespace authdesk::ui
